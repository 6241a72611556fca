import type { Config } from '../config/config';
import type { Endpoints } from '../directory/discovery';
import type { Desired, DesiredEntry } from '../plan/types';

/** What the administrator asked for, with the addresses that authentik announced. */
export function desiredState(config: Config, endpoints: Endpoints): Desired {
    return {
        entry: desiredEntry(config, endpoints),
        restrictions: config.restrictions,
        rules: config.groups.rules,
        keyField: config.login.keyField,
        nestedGroups: config.groups.nested,
        createRooms: config.groups.createRooms,
        roomCreator: config.login.channelsAdmin,
    };
}

/** Paths stay relative: the modern OAuth flow puts `url` in front of an absolute one (RocketChat/Rocket.Chat#40876). */
function desiredEntry({ login }: Config, endpoints: Endpoints): DesiredEntry {
    return {
        name: login.entryName,
        service: login.service,
        hasSecret: login.clientSecret !== '',
        settings: [
            { suffix: 'url', value: endpoints.url },
            { suffix: 'token_path', value: endpoints.tokenPath },
            { suffix: 'identity_path', value: endpoints.identityPath },
            { suffix: 'authorize_path', value: endpoints.authorizePath },
            { suffix: 'id', value: login.clientId },
            ...login.rows,
            { suffix: '', value: true },
        ],
    };
}
