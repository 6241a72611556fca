import type { Desired } from '../../model/desired';
import { given } from '../../model/given';
import type { Observed } from '../../model/observed';
import type { PeoplePicture } from '../../model/people-picture';
import type { Pieces } from '../../model/pieces';
import type { Plan } from '../../model/plan';
import type { Account, ObservedSetting, SettingValue } from '../../model/workspace';
import { loginAfter } from '../login/login-after';
import { hasOnlyUsualClaims } from '../login/only-usual-claims';
import { knowsAllAccounts } from './knows-accounts';
import { lookedUpToTell } from './looked-up';
import { choicesOf, newcomer, unseenChoicesOf } from './choices';
import { mayUseApplication } from './may-use-application';
import { paintInPieces, type PeopleToPaint } from './paint-people';
import type { Pairs } from './pairs';

/**
 * What everybody is to the workspace once the changes are made; undefined where not everybody in authentik, or not every account, is
 * known.
 */
export function* paintAfter(
    plan: Pick<Plan, 'changes'>,
    desired: Desired,
    observed: Observed,
    pairs: Pairs,
): Pieces<PeoplePicture | undefined> {
    const input = peopleToPaint(plan, desired, observed, pairs);
    return input && (yield* paintInPieces(input));
}

/** Restrictions may be among what the plan sets. */
function settingsAfter({ changes }: Pick<Plan, 'changes'>, { loginSettings = [] }: Observed): ObservedSetting[] {
    const written = new Map<string, SettingValue>();
    for (const change of changes) if (change.kind === 'set-setting') written.set(change.id, change.to);
    return loginSettings.map((setting) => ({ ...setting, value: written.get(setting.id) ?? setting.value }));
}

/** Who is back in authentik may be activated again by the plan. */
function accountsAfter({ changes }: Pick<Plan, 'changes'>, { accounts }: Observed): readonly Account[] {
    const activated = new Set(changes.flatMap((change) => (change.kind === 'reactivate' ? [change.userId] : [])));
    if (activated.size === 0) return accounts;
    return accounts.map((account) => (activated.has(account.id) ? { ...account, isActive: true } : account));
}

export function peopleToPaint(
    plan: Pick<Plan, 'changes'>,
    desired: Desired,
    observed: Observed,
    pairs: Pairs,
): PeopleToPaint | undefined {
    const { people } = observed.directory;
    const login = loginAfter(plan, desired, observed);
    if (!people || !login) return undefined;
    const mayEnter = mayUseApplication(plan, observed);
    const choosing = {
        login,
        settings: settingsAfter(plan, observed),
        selfService: observed.selfService,
        isOpen: mayEnter(newcomer),
    };
    return {
        ...{ people, accounts: accountsAfter(plan, observed), pairs, login },
        ...(!knowsAllAccounts(observed) && { lookedUp: lookedUpToTell(observed.directory) }),
        ...given({ areTooMany: observed.areAccountsTooMany, freeSeats: observed.server.freeSeats }),
        mayBeTied: observed.entry.exists,
        mayEnter,
        ...(hasOnlyUsualClaims(plan, desired, observed) && { hasOnlyUsualClaims: true as const }),
        choices: choicesOf(choosing),
        ...given({ unseenChoices: unseenChoicesOf(choosing) }),
    };
}
