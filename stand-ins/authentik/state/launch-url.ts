import type { Installation } from './installation';
import type { ApplicationRecord } from './records';

/** Where an application is opened: what the administrator set, else the root of the first redirect URI. */
export function launchUrl(installation: Installation, application: ApplicationRecord, username: string): string | null {
    const formatted = application.metaLaunchUrl.replaceAll('%(username)s', username);
    if (formatted !== '') {
        return formatted;
    }
    const provider = installation.providers.get(application.provider ?? -1);
    const first = provider?.redirectUris.find((uri) => uri.redirect_uri_type === 'authorization');
    return first && URL.canParse(first.url) ? `${new URL(first.url).origin}/` : null;
}
