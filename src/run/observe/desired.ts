import type { Config } from '../../config/config';
import { adoptionAsked, distinctServices, type Adoption, type DesiredAdoption } from '../../model/adoption';
import type { Desired, DesiredEntry } from '../../model/desired';
import { given } from '../../model/given';
import { redirectUri } from '../../model/redirect-uri';
import type { Endpoints, DesiredSso } from '../../model/sso';
import type { SettingValue } from '../../model/workspace';

/**
 * What the administrator asked for, with the addresses that authentik announced.
 * @param sso what is asked for on authentik's side; undefined where the app does not set it up
 * @param found the time for accounts that were there before, once one has begun
 */
export function desiredState(
    config: Config,
    endpoints: Endpoints,
    sso: DesiredSso | undefined,
    found?: Adoption,
): Desired {
    const adoption = adoptionAsked(config.adoption, found);
    return {
        entry: desiredEntry(config, endpoints, adoption),
        sso,
        restrictions: config.restrictions,
        ...given({ adoption }),
        keyField: adoption ? keyFieldOf(adoption) : config.login.keyField,
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
function desiredEntry({ login }: Config, endpoints: Endpoints, adoption: DesiredAdoption | undefined): DesiredEntry {
    const decided = new Map(Object.entries(adoption ? rowsOf(adoption) : {}));
    return {
        name: login.entryName,
        ...given({ typedName: login.typedName }),
        service: login.service,
        clientId: login.clientId,
        hasSecret: login.clientSecret !== '',
        settings: [
            { suffix: 'url', value: endpoints.url },
            { suffix: 'token_path', value: endpoints.tokenPath },
            { suffix: 'identity_path', value: endpoints.identityPath },
            { suffix: 'authorize_path', value: endpoints.authorizePath },
            ...login.rows.map(({ suffix, value }) => ({ suffix, value: decided.get(suffix) ?? value })),
            { suffix: '', value: true },
        ],
    };
}

/**
 * What lets accounts in that were there before takes both merge switches, by the key field, in either login flow
 * (docs/servers/rocket-chat.md#from-identity-to-account). Once it is over, who has come over is kept up to date by the same key.
 */
function rowsOf(adoption: DesiredAdoption): Record<string, SettingValue> {
    return {
        key_field: keyFieldOf(adoption),
        merge_users: true,
        [distinctServices]: adoption.phase !== 'over',
    };
}

function keyFieldOf({ by }: DesiredAdoption): Desired['keyField'] {
    return by === 'address' ? 'email' : 'username';
}
