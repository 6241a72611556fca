import { isCustomOAuthRefused } from '../plan/policies';
import type { CheckFacts } from './check-facts';
import { failure, ok, warning, type CheckLine } from './check-line';
import { isAtLeast } from './entry-as-seen';

const PLANS = 'Register the workspace for the free Starter plan or a paid one (Administration > Workspace).';

/** Version and licence, which decide whether the server takes a custom OAuth entry for enabled. */
export function checkRocketChat({ workspace: { server } }: CheckFacts): CheckLine[] {
    const { version } = server;
    const shown =
        version === undefined
            ? warning(
                  'rocketchat_version',
                  'Rocket.Chat did not say which version it is, so the app cannot tell which rules hold.',
                  'Set "REST address" in the settings of the app to one that the server itself reaches, such as http://localhost:3000.',
              )
            : ok('rocketchat_version', `Rocket.Chat ${version}.`);
    return [shown, licence(server)];
}

/** RocketChat/Rocket.Chat#42476, #42477 */
function licence(server: CheckFacts['workspace']['server']): CheckLine {
    const { licence: plan, modules, version } = server;
    if (isCustomOAuthRefused(server)) {
        return failure(
            'licence',
            `Rocket.Chat ${version ?? ''} refuses custom OAuth here: from 9.0 on it needs a licence with the module "oauth-enterprise", and acts as if every entry were switched off without one.`,
            PLANS,
        );
    }
    const hasModule = modules ? modules.includes('oauth-enterprise') : plan !== 'community';
    if (isAtLeast(server, 9, 0)) {
        if (modules) return ok('licence', 'The licence has the module "oauth-enterprise".');
        return plan === 'premium'
            ? ok('licence', "There is a valid licence; which modules it has only an administrator's token could tell.")
            : warning(
                  'licence',
                  'Whether there is a licence, which custom OAuth needs from 9.0 on, could not be read.',
                  PLANS,
              );
    }
    if (isAtLeast(server, 8, 9) && !hasModule) {
        return warning(
            'licence',
            'Custom OAuth works on this version without a licence, and stops working with the update to 9.0.',
            `${PLANS} Do it before that update.`,
        );
    }
    return ok(
        'licence',
        hasModule && plan === 'premium' ? 'There is a valid licence.' : 'This version needs none for custom OAuth.',
    );
}
