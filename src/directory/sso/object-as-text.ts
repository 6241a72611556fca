import { asArray, asObject, asText, type JsonObject } from '../../http/shape';
import { redirectUriKey } from '../../model/redirect-uri';
import { readRedirectUri } from './sso-shapes';

/**
 * What authentik answers of an object and nobody sets in it: what it is, where it is used, and what follows from other fields
 * (`readOnly` in its schema).
 */
export const computedFields: Readonly<Record<'provider' | 'application', readonly string[]>> = {
    provider: [
        ...['pk', 'component', 'verbose_name', 'verbose_name_plural', 'meta_model_name'],
        ...['assigned_application_name', 'assigned_backchannel_application_name'],
    ],
    application: [
        ...['pk', 'pbm_uuid', 'launch_url', 'meta_icon_url', 'meta_icon_themed_urls'],
        ...['provider_obj', 'backchannel_providers_obj'],
    ],
};

/**
 * A provider with every field that somebody may have worked on, in a form in which two readings can be compared. Its secret is not
 * in it: the app replaces that itself, and no record may hold it.
 * @param ownApplications slugs under which the app uses it; that of anybody else is their work
 */
export function providerAsText(answer: JsonObject, ownApplications: readonly string[]): string {
    const fields = fieldsOf(answer, [...computedFields.provider, 'client_secret', 'secret']);
    const slug = asText(answer.assigned_application_slug);
    const isOwn = slug === undefined || ownApplications.includes(slug);
    return JSON.stringify({ ...fields, assigned_application_slug: isOwn ? null : slug });
}

/** The same of an application, with the ids of what others have bound to it; undefined where the token may not see bindings. */
export function applicationAsText(answer: JsonObject, bindings: readonly string[] | undefined): string {
    return JSON.stringify({ ...fieldsOf(answer, computedFields.application), bindings });
}

function fieldsOf(answer: JsonObject, left: readonly string[]): JsonObject {
    const names = Object.keys(answer).filter((name) => !left.includes(name));
    return Object.fromEntries(names.sort().map((name) => [name, comparable(name, answer[name])]));
}

/** authentik keeps no order of lists, and a storage of its own signs the address of an icon anew at each answer. */
function comparable(name: string, value: unknown): unknown {
    if (name === 'meta_icon') return asText(value)?.replace(/\?.*$/, '') ?? null;
    const list = asArray(value);
    if (!list) return value;
    return list.map((one) => keyOf(name, one)).sort();
}

/** Redirect URIs by what they mean, so that authentik's next version does not look like a change of somebody. */
function keyOf(name: string, one: unknown): string {
    const uri = name === 'redirect_uris' ? asObject(one) : undefined;
    return uri ? redirectUriKey(readRedirectUri(uri)) : JSON.stringify(one);
}
