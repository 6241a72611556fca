import { URL } from 'url';
import type { SettingProblem } from '../model/setting-problem';
import type { Read } from './read-value';

/**
 * An http(s) URL without its trailing slash; its path is kept, since authentik and Rocket.Chat may live below one.
 * A host with a dot may stand without `https://`, as browsers show it.
 * @param example what could be typed instead
 */
export function parseUrl(typed: string, example: string): Read<string | undefined> {
    const refused = (problem: SettingProblem): Read<undefined> => ({ value: undefined, problems: [problem] });
    let url: URL;
    try {
        url = new URL(withScheme(typed.trim()));
    } catch {
        return refused({ code: 'setting.not_a_url', write: example });
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused({ code: 'setting.url_scheme' });
    if (url.username !== '' || url.password !== '') return refused({ code: 'setting.url_credentials' });
    if (url.search !== '' || url.hash !== '') return refused({ code: 'setting.url_query' });
    if (/\/(api\/v\d|application\/o|if\/(admin|user))(\/|$)/.test(url.pathname))
        return refused({ code: 'setting.url_page', write: example });
    return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

function withScheme(typed: string): string {
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/|$)/i.test(typed) ? `https://${typed}` : typed;
}
