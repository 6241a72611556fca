import type { ServerInfo } from '../../model/workspace';
import { hasOAuthModule, isCustomOAuthRefused } from '../../plan/policies/in-order';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { isAtLeast } from '../../model/version';
import { failure, ok, warning, type CheckLine } from './check-line';
import { say } from './check-words';

export interface RocketChatMessages {
    'rocketchat_version.is': { version: string };
    'rocketchat_version.unknown': undefined;
    'rocketchat_version.unknown_because': undefined;
    'licence.refused': { version: string };
    'licence.has_module': undefined;
    'licence.is_valid': undefined;
    'licence.not_needed': undefined;
    'licence.unknown': undefined;
    'licence.none_and_version_unknown': undefined;
    'licence.needed_from_nine': undefined;
    'do.register': undefined;
    'do.register_if_nine': undefined;
    'do.register_before_update': undefined;
}

/** Version and licence, which decide whether the server takes a custom OAuth entry for enabled. */
export function checkRocketChat({ workspace: { server } }: CheckFacts): CheckLine[] {
    return [version(server), licence(server)];
}

function version({ version: found, versionFailure }: ServerInfo): CheckLine {
    if (found !== undefined) return ok('rocketchat_version', say('rocketchat_version.is', { version: found }));
    if (!versionFailure) return warning('rocketchat_version', say('rocketchat_version.unknown'));
    const because = [say('rocketchat_version.unknown_because'), failureWords(versionFailure)];
    return warning('rocketchat_version', because);
}

/** RocketChat/Rocket.Chat#42476, #42477 */
function licence(server: ServerInfo): CheckLine {
    const { version: found, modules } = server;
    const hasModule = hasOAuthModule(server);
    if (isCustomOAuthRefused(server))
        return failure('licence', say('licence.refused', { version: found ?? '' }), say('do.register'));
    if (hasModule === true) return ok('licence', say(modules ? 'licence.has_module' : 'licence.is_valid'));
    if (isAtLeast(found, 8, 9) === false) return ok('licence', say('licence.not_needed'));
    if (hasModule === undefined) return warning('licence', say('licence.unknown'), say('do.register'));
    if (found === undefined)
        return warning('licence', say('licence.none_and_version_unknown'), say('do.register_if_nine'));
    return warning('licence', say('licence.needed_from_nine'), say('do.register_before_update'));
}
