import type { AuthentikVersion } from '../version';
import type { Json } from './operation';
import { without } from './without';

/** Collection → field of the newest file → the release that brought it. */
const SINCE: Record<string, Record<string, string>> = {
    '/providers/oauth2/': { grant_types: '2026.5.0', logout_uri: '2025.10.0', logout_method: '2025.10.0' },
    '/core/applications/': { meta_hide: '2026.5.0', meta_icon: '2025.12.0' },
};

/** A body without the fields that a version does not know yet: it looks past them, whatever they hold. */
export function withoutLaterFields(key: string, body: Json, version: AuthentikVersion): Json {
    const [, template = ''] = key.split(' ');
    const since = Object.entries(SINCE).find(([collection]) => template.startsWith(collection))?.[1] ?? {};
    const later = Object.keys(since).filter((field) => version.isOlderThan(since[field] ?? ''));
    return without(body, ...later);
}
