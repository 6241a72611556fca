import type { Change } from '../../model/change';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { withhold } from './withhold';

/**
 * Teams, roles and reactivation are REST only: the engine has no accessor that writes them
 * (docs/servers/rocket-chat.md#roles-and-accounts).
 */
export function withholdWithoutToken({ canUseRest, teams, roles }: Observed): Policy {
    return withhold((change) => {
        const isRefused =
            (needsToken(change) && !canUseRest) ||
            (isAbout(change, 'team') && teams === undefined) ||
            (isAbout(change, 'role') && roles === undefined);
        return isRefused ? { code: 'needs_token' } : undefined;
    });
}

function needsToken(change: Change): boolean {
    if (change.kind === 'create-team' || change.kind === 'reactivate') return true;
    return isAbout(change, 'team') || isAbout(change, 'role') || isAbout(change, 'room-role');
}

function isAbout(change: Change, kind: string): boolean {
    return (change.kind === 'add-member' || change.kind === 'remove-member') && change.target.kind === kind;
}
