import { targetName } from '../model/target';
import type { ExplainedTarget, PersonExplanation } from '../plan/memberships/explain-person';
import { fill } from './fill';
import { plain, plainly } from '../texts/plain';
import { withheldTexts, noteTexts } from './withheld-texts';

/** What `/authentik-sync user <name>` says: why this person is, or is not, where the rules put people. */
export function membershipReport(typed: string, found: PersonExplanation | undefined): string {
    const name = plain(typed);
    if (!found)
        return `✗ Nobody is called "${name}", neither in Rocket.Chat nor in a group that a rule names. → Check the spelling; people who are in none of these groups are not managed.`;
    const { user, account, link, problem, groups, rules, targets, accountChanges } = plainly(found);
    return [
        `*Person*: ${account?.username ?? user?.username ?? name}`,
        `• authentik: ${user ? `${user.username}${user.isActive ? '' : ', deactivated'}` : 'in no group that a rule names'}`,
        `• Rocket.Chat: ${account ? `${account.username}${account.isActive ? '' : ', deactivated'}` : 'no account'}${link === undefined ? '' : `, linked ${link === 'kept' ? 'at an earlier run' : link}`}`,
        ...(problem
            ? [`• ${noteTexts[problem.code]}${problem.details === undefined ? '' : `: ${problem.details}`}`]
            : []),
        `• Groups that the rules use: ${groups.length === 0 ? 'none' : groups.map(({ name: group, through }) => (through.length === 0 ? group : `${group} (through ${through.join(', ')})`)).join(', ')}`,
        ...rules.map(
            ({ pattern, line, group, targets: given }) =>
                `• Rule "${pattern}", line ${line}, fits ${group}: ${given.length === 0 ? 'nobody by this rule' : given.map((target) => `${target.kind} ${target.name}`).join(', ')}`,
        ),
        '',
        `*Rooms, teams and roles* — ${targets.length}`,
        ...targets.map((target) => `• ${targetLine(target)}`),
        ...accountChanges.map(
            ({ change, withheld }) =>
                `• The account: ${change.kind.replace('-', ' ')} (${change.reason})${withheld ? `. Withheld: ${withheldText(withheld)}` : ''}`,
        ),
    ].join('\n');
}

function targetLine({ target, reason, isPresent, isOwned, next, withheld }: ExplainedTarget): string {
    const should = reason === undefined ? 'should not be in' : `should be in (${reason})`;
    const is =
        isPresent === undefined
            ? 'cannot be read'
            : isPresent
              ? `is in${isOwned ? ', put there by the app' : ''}`
              : 'is not in';
    const does = { add: 'the next run adds', remove: 'the next run removes', nothing: 'nothing changes' }[next];
    return `${targetName(target)}: ${should}; ${is}; ${withheld ? `withheld: ${withheldText(withheld)}` : does}`;
}

function withheldText({
    code,
    details = '',
    measured = '',
    limit = '',
}: NonNullable<ExplainedTarget['withheld']>): string {
    return fill(withheldTexts[code], { what: 'this', count: 'this change', people: 'they', details, measured, limit });
}
