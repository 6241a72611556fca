import type { ServerInfo } from '../../model/workspace';
import { hasOAuthModule, isCustomOAuthRefused } from '../../plan/policies/in-order';
import type { CheckFacts } from '../facts/check-facts';
import { isAtLeast } from '../facts/entry-as-seen';
import { failure, ok, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';

const PLANS = 'Register the workspace for the free Starter plan or a paid one (Administration > Workspace).';

/** Version and licence, which decide whether the server takes a custom OAuth entry for enabled. */
export function checkRocketChat({ workspace: { server } }: CheckFacts): CheckLine[] {
    return [version(server), licence(server)];
}

function version({ version: found, versionFailure }: ServerInfo): CheckLine {
    if (found !== undefined) return ok('rocketchat_version', `Rocket.Chat ${found}.`);
    const unknown = warning(
        'rocketchat_version',
        'Rocket.Chat did not say which version it is, so the app cannot tell which rules hold.',
        'Set "REST address" in the settings of the app to one that the server itself reaches, such as `http://localhost:3000`.',
    );
    if (!versionFailure) return unknown;
    const why = failureLine('rocketchat_version', versionFailure, 'warning');
    return { ...why, text: `${unknown.text} ${why.text}` };
}

/** RocketChat/Rocket.Chat#42476, #42477 */
function licence(server: ServerInfo): CheckLine {
    const hasModule = hasOAuthModule(server);
    if (isCustomOAuthRefused(server)) {
        return failure(
            'licence',
            `Rocket.Chat ${server.version ?? ''} refuses custom OAuth here: from 9.0 on it needs a licence with the module "oauth-enterprise", and acts as if every entry were switched off without one.`,
            PLANS,
        );
    }
    if (hasModule === true) {
        return ok(
            'licence',
            server.modules
                ? 'The licence has the module "oauth-enterprise".'
                : "There is a valid licence; which modules it has only an administrator's token could tell.",
        );
    }
    if (server.version !== undefined && !isAtLeast(server, 8, 9))
        return ok('licence', 'This version needs none for custom OAuth.');
    if (hasModule === undefined) {
        return warning(
            'licence',
            'Whether there is a licence, which custom OAuth needs from 9.0 on, could not be found out: neither Enterprise_License_Status nor licenses.info told.',
            PLANS,
        );
    }
    if (server.version === undefined) {
        return warning(
            'licence',
            'There is no licence with the module "oauth-enterprise". Whether custom OAuth needs one here, as it does from 9.0 on, could not be found out, since Rocket.Chat did not say which version it is.',
            `If it is 9.0 or later: ${PLANS}`,
        );
    }
    return warning(
        'licence',
        'Custom OAuth works on this version without a licence, and stops working with the update to 9.0.',
        `${PLANS} Do it before that update.`,
    );
}
