import { URL } from 'url';
import type { CauseWords } from '../model/cause';
import { Failure } from '../model/failure';

/**
 * `Site_Url` without its trailing slash, as authentik is to send people back to it. Its value is never shown: it may hold a password.
 * @throws Failure `site_url_unusable`
 */
export function usableSiteUrl(value: string): string {
    const problem = problemOf(value.trim());
    if (problem !== undefined) throw new Failure('site_url_unusable', { what: problem });
    return value.trim().replace(/\/+$/, '');
}

/** The same for requests of the app: as much of an address as there is in it, and nothing that is no address. */
export function restAddress(value: string): string {
    try {
        const { origin, pathname } = new URL(value.trim());
        return origin === 'null' ? value : `${origin}${pathname}`.replace(/\/+$/, '');
    } catch {
        return value.replace(/\/+$/, '');
    }
}

function problemOf(value: string): CauseWords | undefined {
    if (value === '') return { code: 'cause.empty' };
    if (!/^https?:\/\/[^/]/i.test(value)) return { code: 'cause.no_scheme' };
    if (/^https?:\/\/[^/?#]*@/i.test(value)) return { code: 'cause.credentials' };
    if (/[?#]/.test(value)) return { code: 'cause.query' };
    return /[\s\\]/.test(value) || !isUrl(value) ? { code: 'cause.no_url' } : undefined;
}

function isUrl(value: string): boolean {
    try {
        return new URL(value).hostname !== '';
    } catch {
        return false;
    }
}
