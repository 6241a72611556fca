import type { Server } from './rest';

export const connectionUsage = `  --url      root address of the workspace
  --user-id  id of an administrator
  --token    a personal access token of that administrator, made with "Ignore Two Factor Authentication" ticked`;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The server that the options name.
 * @param also other options that there must be
 * @throws Error that says what is missing
 */
export function serverOf(values: Values, also: readonly string[] = []): Server {
    const missing = ['url', 'user-id', 'token', ...also].filter((name) => !values[name]);
    if (missing.length > 0) throw new Error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}`);
    const [url, userId, token] = ['url', 'user-id', 'token'].map((name) => String(values[name]));
    if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url))
        throw new Error('--url must be an address with http:// or https://, such as https://chat.example.com');
    return { url: url.replace(/\/+$/, ''), credentials: { userId: userId ?? '', token: token ?? '' } };
}
