import type { SettingId } from '../../config/settings';
import type { SettingProblemWords } from '../../model/setting-problem';
import { NearNames } from '../../model/did-you-mean';
import { namesMeant } from '../../model/protected-names';
import { withGuess } from '../../model/unknown-name';
import type { UnknownName } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { valueOf } from '../facts/found';
import { ok, warning, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';

export interface SettingsMessages {
    'settings.wrong': { problem: SettingProblemWords<SettingId> };
    'settings.nothing_to_set_up_with': undefined;
    'settings.no_token': undefined;
    'settings.protects_nobody': { names: readonly UnknownName[] };
    'settings.room_owner_missing': { owner: string };
    'settings.complete': undefined;
    'settings.complete_without_client': undefined;
    'do.correct_settings': undefined;
}

/** Values that cannot work never come this far; what is left out may be meant so. */
export function checkSettings(facts: CheckFacts): CheckLine[] {
    const line = completeness(facts);
    const nobody = protectsNobody(facts);
    const slips = [
        ...(nobody.length > 0 ? [say('settings.protects_nobody', { names: nobody })] : []),
        ...roomsWithoutOwner(facts),
    ];
    return slips.length === 0 ? [line] : [warning('settings', [...line.says, ...slips])];
}

/** Somebody has to own the rooms that the rules make; rocket.cat is on every server. */
function roomsWithoutOwner({ wanted, workspace }: CheckFacts): CheckWords[] {
    const { rules, createRooms, roomCreator: owner } = wanted.desired;
    const found = valueOf(workspace.accounts);
    if (rules.length === 0 || !createRooms || owner === 'rocket.cat') return [];
    if (!found || found.total !== found.accounts.length) return [];
    return found.accounts.some(({ username }) => username === owner)
        ? []
        : [say('settings.room_owner_missing', { owner })];
}

function completeness({ wanted, workspace }: CheckFacts): CheckLine {
    const hasCredentials = wanted.clientId !== '' && wanted.hasClientSecret;
    if (!wanted.hasToken && !hasCredentials) return warning('settings', say('settings.nothing_to_set_up_with'));
    if (!wanted.hasToken) return warning('settings', say('settings.no_token'));
    if (!hasCredentials && workspace.rows.length === 0) return ok('settings', say('settings.complete_without_client'));
    return ok('settings', say('settings.complete'));
}

/** Entries of the list of protected users that name nobody on either side; none where not all accounts are known. */
function protectsNobody({ wanted, workspace, authentik, people }: CheckFacts): UnknownName[] {
    const found = valueOf(workspace.accounts);
    if (!found || found.total !== found.accounts.length) return [];
    const names = [
        ...found.accounts.map(({ username }) => username),
        ...(valueOf(people)?.people ?? []).map(({ username }) => username),
    ];
    const known = new Set([
        ...names.map((username) => username.toLowerCase()),
        ...(authentik.protectedIds?.keys() ?? []),
    ]);
    const near = new NearNames(names);
    return wanted.desired.removals.protectedUsers
        .filter((entry) => !namesMeant(entry).some((name) => known.has(name)))
        .map((entry) => withGuess(entry, near));
}
