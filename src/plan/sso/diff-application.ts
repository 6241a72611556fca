import type { Change } from '../../model/change';
import { isMade, type Reference } from '../../model/made';
import type { Reason } from '../../model/reason';
import type { DesiredSso, ObservedApplication, ObservedProvider } from '../../model/sso';

/**
 * What must change in the application of the slug, or the change that makes it.
 * @param provider to link; undefined where there is none
 */
export function diffApplication(
    wanted: DesiredSso,
    application: ObservedApplication | undefined,
    provider: Reference<number, 'provider'> | undefined,
): Change[] {
    const { slug, launchUrl } = wanted;
    if (!application) {
        if (provider === undefined) return [];
        const reason = { code: 'reason.no_application' } as const;
        return [{ kind: 'create-application', slug, name: wanted.name, launchUrl, provider, reason }];
    }
    const changes: Change[] = [];
    if (application.provider === null && provider !== undefined)
        changes.push({
            ...{ kind: 'change-application', slug, field: 'provider' },
            ...{ from: null, to: isMade(provider) ? provider : provider.id },
            reason: { code: 'reason.application_without_provider' },
        });
    const reason = wrongLaunchUrl(application.launchUrl, launchUrl);
    if (reason !== undefined)
        changes.push({
            ...{ kind: 'change-application', slug, field: 'meta_launch_url' },
            ...{ from: application.launchUrl, to: launchUrl, reason },
        });
    return changes;
}

/**
 * Whether an application is plainly another program's: it opens elsewhere, and its provider sends nobody back to a Rocket.Chat.
 * Only asked while the settings hold no client id or another one, so that nothing but the slug says it is the workspace's.
 */
export function isForeign(wanted: DesiredSso, application: ObservedApplication, provider: ObservedProvider): boolean {
    const root = origin(wanted.launchUrl);
    const opensElsewhere = origin(application.launchUrl) !== undefined && origin(application.launchUrl) !== root;
    return (
        wanted.clientId !== provider.clientId &&
        opensElsewhere &&
        provider.redirectUris.length > 0 &&
        provider.redirectUris.every(({ url }) => !url.includes('_oauth') && origin(url) !== root)
    );
}

/** Why a launch URL is wrong; undefined for the root, any page below it, and what hides the application (`blank://blank`). */
function wrongLaunchUrl(found: string, root: string): Reason | undefined {
    if (found === '') return { code: 'reason.launch_url_empty' };
    if (found.includes('/_oauth/')) return { code: 'reason.launch_url_at_callback' };
    if (origin(found) === undefined) return undefined;
    const normal = (url: string): string => url.replace(/^https?:\/\/[^/]+/i, origin(url) ?? '').replace(/\/?$/, '/');
    return normal(found).startsWith(normal(root)) ? undefined : { code: 'reason.launch_url_elsewhere' };
}

/** In lower case; undefined for what is no web address. */
function origin(url: string): string | undefined {
    return /^https?:\/\/[^/]+/i.exec(url)?.[0].toLowerCase();
}
