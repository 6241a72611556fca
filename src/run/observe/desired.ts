import type { Config } from '../../config/config';
import type { Desired, DesiredEntry } from '../../model/desired';
import { redirectUri } from '../../model/redirect-uri';
import type { Endpoints, DesiredSso } from '../../model/sso';

/**
 * What the administrator asked for, with the addresses that authentik announced.
 * @param sso what is asked for on authentik's side; undefined where the app does not set it up
 */
export function desiredState(config: Config, endpoints: Endpoints, sso: DesiredSso | undefined): Desired {
    return {
        entry: desiredEntry(config, endpoints),
        sso,
        restrictions: config.restrictions,
        keyField: config.login.keyField,
        identity: config.login.identity,
        roomCreator: config.login.channelsAdmin,
        ...config.groups,
    };
}

/** @param siteUrl of the workspace, without trailing slash */
export function desiredSso({ authentik, login }: Config, siteUrl: string): DesiredSso {
    return {
        slug: authentik.slug,
        name: 'Rocket.Chat',
        redirectUri: redirectUri(siteUrl, login.service),
        launchUrl: `${siteUrl}/`,
        scopes: login.scopes,
        clientId: login.clientId,
        allowedGroups: authentik.allowedGroups,
        authorizationFlow: authentik.authorizationFlow,
        invalidationFlow: authentik.invalidationFlow,
    };
}

/**
 * The addresses that authentik will announce for an application that is still to be set up: all of them are the same for every
 * application, below the public URL. What it announces in fact is confirmed before the entry is written.
 */
export function expectedEndpoints({ publicUrl, slug }: Config['authentik']): Endpoints {
    const url = `${publicUrl}/application/o`;
    return {
        issuer: `${url}/${slug}/`,
        url,
        authorizePath: '/authorize/',
        tokenPath: '/token/',
        identityPath: '/userinfo/',
    };
}

/** Paths stay relative: the modern OAuth flow puts `url` in front of an absolute one (RocketChat/Rocket.Chat#40876). */
function desiredEntry({ login }: Config, endpoints: Endpoints): DesiredEntry {
    return {
        name: login.entryName,
        service: login.service,
        clientId: login.clientId,
        hasSecret: login.clientSecret !== '',
        settings: [
            { suffix: 'url', value: endpoints.url },
            { suffix: 'token_path', value: endpoints.tokenPath },
            { suffix: 'identity_path', value: endpoints.identityPath },
            { suffix: 'authorize_path', value: endpoints.authorizePath },
            ...login.rows,
            { suffix: '', value: true },
        ],
    };
}
