import type { Withheld } from '../model/plan';
import { targetName } from '../model/target';
import type { ExplainedTarget, PersonExplanation } from '../plan/memberships/explain-person';
import { plain, plainly, plainSentence } from '../texts/plain';
import { withheldText } from './withheld-text';
import { noteTexts } from './withheld-texts';

/** What `/authentik-sync user <name>` says: why this person is, or is not, where the rules put people. */
export function membershipReport(typed: string, found: PersonExplanation | undefined): string {
    const name = plain(typed);
    if (!found)
        return `✗ Nobody is called "${name}", neither in Rocket.Chat nor in a group that a rule names. → Check the spelling; people who are in none of these groups are not managed.`;
    const { user, account, link, problem, groups, rules } = plainly(found);
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
        `*Rooms, teams and roles* — ${found.targets.length}`,
        ...found.targets.map((target) => `• ${targetLine(target)}`),
        ...found.accountChanges.map(
            ({ change, withheld }) =>
                `• The account: ${change.kind.replace('-', ' ')} (${plainSentence(change.reason)})${withheld ? `. Withheld: ${textOf(withheld)}` : ''}`,
        ),
    ].join('\n');
}

function targetLine(explained: ExplainedTarget): string {
    const { target, reason, isPresent, isOwned, next } = plainly({ ...explained, withheld: undefined });
    const { withheld } = explained;
    const should = reason === undefined ? 'should not be in' : `should be in (${reason})`;
    const is =
        isPresent === undefined
            ? 'cannot be read'
            : isPresent
              ? `is in${isOwned ? ', put there by the app' : ''}`
              : 'is not in';
    const does = { add: 'the next run adds', remove: 'the next run removes', nothing: 'nothing changes' }[next];
    return `${targetName(target)}: ${should}; ${is}; ${withheld ? `withheld: ${textOf(withheld)}` : does}`;
}

function textOf(withheld: Withheld): string {
    return withheldText(withheld, [withheld.change], 1);
}
