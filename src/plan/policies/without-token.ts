import { kindOf } from '../../model/kinds';
import type { TokenUse } from '../../model/kinds/kind';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { withhold } from './withhold';

/**
 * Teams, roles and reactivation are REST only: the engine has no accessor that writes them
 * (docs/servers/rocket-chat.md#roles-and-accounts).
 */
export function withholdWithoutToken({ canUseRest, teams, roles }: Observed): Policy {
    const isPossible: Readonly<Record<TokenUse, boolean>> = {
        act: canUseRest,
        'read teams': canUseRest && teams !== undefined,
        'read roles': canUseRest && roles !== undefined,
    };
    return withhold((change) => {
        const use = kindOf(change).needsToken(change);
        return use === undefined || isPossible[use] ? undefined : { code: 'needs_token' };
    });
}
