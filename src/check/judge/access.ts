import { plain } from '../../texts/plain';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { counted } from './counted';
import { TOO_LATE, whyNotAskable } from './prerequisites';

const BINDINGS = 'Applications > the application > Policy / Group / User Bindings';

/** Who may log in, as far as the bindings of the application tell. */
export function checkAccess(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return [skipped('access', because)];
    const { sso, bindings, groups } = facts.authentik;
    const application = valueOf(sso)?.application;
    if (!application) return [skipped('access', 'no application can be seen')];
    const bound = valueOf(bindings);
    if (!bound) {
        const isRefused = failureOf(bindings)?.code === 'authentik_permission_missing';
        return [
            skipped(
                'access',
                isRefused ? 'the token may not see bindings (authentik_policies.view_policybinding)' : TOO_LATE,
            ),
        ];
    }
    if (!bound.some(({ isEnabled }) => isEnabled))
        return [ok('access', `Everybody in authentik may log in: nothing is bound to "${plain(application.name)}".`)];
    const found = valueOf(facts.people);
    const hasPolicy = bound.some(({ policy, isEnabled }) => policy !== null && isEnabled);
    const beside = hasPolicy ? ' A policy decides as well, which only authentik can ask.' : '';
    if (!found)
        return [ok('access', `${counted(bound.length, 'binding says', 'bindings say')} who may log in.${beside}`)];
    const context = { sso: valueOf(sso), groups: valueOf(groups), bindings: bound };
    const access = found.people.map((person) => accessOf(person, context));
    const admitted = access.filter((may) => may === true).length;
    const undecided = access.filter((may) => may === undefined).length;
    if (admitted + undecided === 0)
        return [
            failure(
                'access',
                `Nobody may log in: of ${found.people.length} active people none is in a group that is bound to "${plain(application.name)}".`,
                `Bind a group that people are in (${BINDINGS}), or name it in the setting "Groups allowed to log in".`,
            ),
        ];
    const text = `${admitted} of ${found.people.length} active people may log in${undecided > 0 ? `, for ${undecided} a policy decides` : ''}.`;
    const asker = valueOf(facts.person);
    if (asker?.person.username === facts.asker && asker.mayEnter === false)
        return [
            warning(
                'access',
                `${text} You, ${plain(facts.asker)}, may not.`,
                `If that is not meant so, bind one of your groups (${BINDINGS}).`,
            ),
        ];
    return [ok('access', `${text}${undecided > 0 ? '' : beside}`)];
}
