import type { UnknownName } from '../../model/words';
import { resolveAllowedGroups, type AllowedGroups } from '../../plan/sso/allowed-groups';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { tooLate, whyNotAskable } from './prerequisites';

export interface AccessMessages {
    'access.everybody': { application: string };
    'access.bindings': { count: number };
    'access.groups_unknown': { groups: readonly UnknownName[] };
    'access.not_bound': undefined;
    'access.policy': undefined;
    'access.nobody': { total: number; application: string };
    'access.some': { count: number; total: number };
    'access.some_undecided': { count: number; total: number; undecided: number };
    'access.not_you': { username: string };
    'because.no_application': undefined;
    'because.bindings_hidden': { permission: string };
}

/** Who may log in, as far as the bindings of the application tell. */
export function checkAccess(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return [skipped('access', because)];
    const { sso, bindings, groups } = facts.authentik;
    const application = valueOf(sso)?.application;
    const { allowed, unknown } = allowedGroups(facts);
    const slips = unknown.length > 0 ? [say('access.groups_unknown', { groups: unknown })] : [];
    if (!application)
        return [slips.length > 0 ? warning('access', slips) : skipped('access', say('because.no_application'))];
    const bound = valueOf(bindings);
    if (!bound) {
        const isRefused = failureOf(bindings)?.code === 'authentik_permission_missing';
        const hidden = say('because.bindings_hidden', { permission: 'authentik_policies.view_policybinding' });
        return [skipped('access', isRefused ? hidden : tooLate)];
    }
    if (!bound.some(({ isEnabled }) => isEnabled)) {
        const everybody = say('access.everybody', { application: application.name });
        if (slips.length > 0) return [warning('access', [everybody, ...slips])];
        // a list that is not put into effect yet keeps nobody out
        return [allowed.length > 0 ? warning('access', [everybody, say('access.not_bound')]) : ok('access', everybody)];
    }
    const found = valueOf(facts.people);
    const hasPolicy = bound.some(({ policy, isEnabled }) => policy !== null && isEnabled);
    const policy = hasPolicy ? [say('access.policy')] : [];
    if (!found) {
        const bindings = say('access.bindings', { count: bound.length });
        return [slips.length > 0 ? warning('access', [bindings, ...slips]) : ok('access', bindings, ...policy)];
    }
    const context = { sso: valueOf(sso), groups: valueOf(groups), bindings: bound };
    const access = found.people.map((person) => accessOf(person, context));
    const total = found.people.length;
    const count = access.filter((may) => may === true).length;
    const undecided = access.filter((may) => may === undefined).length;
    if (count + undecided === 0)
        return [failure('access', [say('access.nobody', { total, application: application.name }), ...slips])];
    const some =
        undecided > 0
            ? say('access.some_undecided', { count, total, undecided })
            : say('access.some', { count, total });
    if (slips.length > 0) return [warning('access', [some, ...slips])];
    const asker = valueOf(facts.person);
    if (asker?.person.username === facts.asker && asker.mayEnter === false)
        return [warning('access', [some, say('access.not_you', { username: facts.asker })])];
    return [ok('access', some, ...(undecided > 0 ? [] : policy))];
}

/** The list of the settings, as far as the app puts it into effect and the groups of authentik are known. */
function allowedGroups({
    authentik,
    wanted,
}: CheckFacts): { allowed: readonly string[] } & Pick<AllowedGroups, 'unknown'> {
    const allowed = wanted.desired.sso?.allowedGroups ?? [];
    const directory = valueOf(authentik.groups);
    return { allowed, unknown: directory ? resolveAllowedGroups(allowed, directory.groups).unknown : [] };
}
