import type { Installation } from './installation';
import type { ApplicationRecord } from './records';
import { redirectUrisOf } from './redirect-uris';

/** Where an application is opened: what the administrator set, else the first redirect URI without its path. */
export function launchUrl(installation: Installation, application: ApplicationRecord, username: string): string | null {
    const formatted = application.metaLaunchUrl.replaceAll('%(username)s', username);
    if (formatted !== '') {
        return formatted;
    }
    const provider = installation.providers.get(application.provider ?? -1);
    const first = provider && redirectUrisOf(provider).find((uri) => uri.redirect_uri_type === 'authorization');
    const [, origin, query = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)[^?#]*(.*)$/is.exec(first?.url ?? '') ?? [];
    return origin === undefined ? null : `${origin}${query}`;
}
