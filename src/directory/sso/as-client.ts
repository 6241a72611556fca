import { withUserInfo } from '../../http/with-user-info';

/**
 * Shows client id and secret in the address, which no redirect carries on, wherever that says the same as the form: in older
 * versions authentik takes a Basic header as it is, in newer ones percent-decoded (docs/servers/authentik.md#client-id-and-secret).
 */
export function asClient(
    url: string,
    { clientId, clientSecret }: { clientId: string; clientSecret: string },
    form: Readonly<Record<string, string>>,
): { url: string; form: Readonly<Record<string, string>> } {
    const isSaidAlike = [clientId, clientSecret].every((text) => /^[\w.~-]*$/.test(text));
    return isSaidAlike
        ? { url: withUserInfo(url, clientId, clientSecret), form }
        : { url, form: { ...form, client_id: clientId, client_secret: clientSecret } };
}
