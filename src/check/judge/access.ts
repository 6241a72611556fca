import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './message';
import { tooLate, whyNotAskable } from './prerequisites';

export interface AccessMessages {
    'access.everybody': { application: string };
    'access.bindings': { count: number };
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
    if (!application) return [skipped('access', say('because.no_application'))];
    const bound = valueOf(bindings);
    if (!bound) {
        const isRefused = failureOf(bindings)?.code === 'authentik_permission_missing';
        const hidden = say('because.bindings_hidden', { permission: 'authentik_policies.view_policybinding' });
        return [skipped('access', isRefused ? hidden : tooLate)];
    }
    if (!bound.some(({ isEnabled }) => isEnabled))
        return [ok('access', say('access.everybody', { application: application.name }))];
    const found = valueOf(facts.people);
    const hasPolicy = bound.some(({ policy, isEnabled }) => policy !== null && isEnabled);
    const policy = hasPolicy ? [say('access.policy')] : [];
    if (!found) return [ok('access', say('access.bindings', { count: bound.length }), ...policy)];
    const context = { sso: valueOf(sso), groups: valueOf(groups), bindings: bound };
    const access = found.people.map((person) => accessOf(person, context));
    const total = found.people.length;
    const count = access.filter((may) => may === true).length;
    const undecided = access.filter((may) => may === undefined).length;
    if (count + undecided === 0)
        return [failure('access', say('access.nobody', { total, application: application.name }))];
    const some =
        undecided > 0
            ? say('access.some_undecided', { count, total, undecided })
            : say('access.some', { count, total });
    const asker = valueOf(facts.person);
    if (asker?.person.username === facts.asker && asker.mayEnter === false)
        return [warning('access', [some, say('access.not_you', { username: facts.asker })])];
    return [ok('access', some, ...(undecided > 0 ? [] : policy))];
}
