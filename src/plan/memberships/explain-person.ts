import type { Change } from '../../model/change';
import type { AccountChange } from '../../model/kinds/accounts';
import { compareText } from '../../model/compare-text';
import { given } from '../../model/given';
import { isSameFolded } from '../../model/fold-case';
import type { Desired } from '../../model/desired';
import type { DirectoryUser } from '../../model/directory';
import { isAccountChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { PersonInPicture } from '../../model/people-picture';
import type { Note, Plan, Withheld } from '../../model/plan';
import type { GroupWay } from '../../model/reason';
import type { RuleTarget } from '../../model/rules';
import type { Account } from '../../model/workspace';
import type { Match } from '../people/match-people';
import { tellWhoCannot } from '../people/tell-who-cannot';
import type { Survey } from '../survey';
import { inGroup } from './desired-targets';
import { groupMembers } from './effective-members';
import { explainTargets, type ExplainedTarget } from './explain-targets';
import { hollowNote, placesOf, ruleMatch } from './match-rule';

/** Why one person is, or is not, where the rules put people. Plain data, for a report. */
export interface PersonExplanation {
    /** undefined where nobody is called so, and no account of that name is somebody's, of those whom the app sees */
    user: DirectoryUser | undefined;
    /** everybody in authentik is known, and so that it is nobody of them */
    isNobodys?: true;
    account: Account | undefined;
    /**
     * Whether they are linked, will be by the next run, wait to be, or will be once a rule names a group of theirs; undefined where
     * they were not found to be one.
     */
    link: 'stands' | 'made' | 'waits' | 'later' | undefined;
    /** what their login would end as, once the plan is done; absent where not everybody is known */
    standing?: PersonInPicture;
    /** by how many settings and flows others may choose to get their account; absent: none */
    choices?: number;
    /** why there is no account, or none that is managed */
    problem: Note | undefined;
    groups: readonly { name: string; through: readonly string[] }[];
    /** rules that fit one of the groups, in the order of the text */
    rules: readonly { pattern: string; line: number; group: GroupWay; targets: readonly RuleTarget[]; note?: Note }[];
    targets: readonly ExplainedTarget[];
    /** what the next run does about the account itself */
    accountChanges: readonly { change: AccountChange; withheld: Withheld | undefined }[];
}

/**
 * @param name username in Rocket.Chat or in authentik, in any case, with or without `@`
 * @param plan made from these values, as the survey
 * @returns undefined where neither side knows the name
 */
export function explainPerson(
    name: string,
    desired: Desired,
    observed: Observed,
    plan: Plan,
    found: Survey,
): PersonExplanation | undefined {
    const { directory, accounts } = observed;
    const { find } = found;
    const typed = name.trim().replace(/^@/, '');
    const named = calledSo(typed, accounts);
    // whoever is in no group of the rules is somebody as well
    const everybody = new Map([...(directory.people ?? []), ...directory.users].map((one) => [one.uid, one]));
    const users = [...everybody.values()].sort((a, b) => compareText(a.uid, b.uid));
    // the account's own person first: after a rename, the name may be somebody else's in authentik
    const user = users.find((one) => named && accountOf(find(one))?.id === named.id) ?? calledSo(typed, users);
    if (!user && !named) return undefined;
    const match = user && find(user);
    const account = (match && accountOf(match)) ?? (user ? undefined : named);
    const { choices = [] } = plan.people ?? {};
    const standing = user && plan.people?.people.find(({ uid }) => uid === user.uid);
    const groups = user ? groupsOf(user, desired, observed) : [];
    return {
        user,
        ...(!user && directory.people && directory.mayBePartial !== true && { isNobodys: true as const }),
        account,
        link: linkOf(
            match,
            directory.users.some(({ uid }) => uid === user?.uid),
        ),
        ...(standing && { standing }),
        ...(choices.length > 0 && { choices: choices.length }),
        problem: problemOf(match, user, plan),
        groups,
        rules: rulesOf(groups, desired),
        targets: explainTargets(
            { user, account, isUsable: match !== undefined && 'account' in match },
            desired,
            found,
            plan,
        ),
        accountChanges: ofAccount(plan, account),
    };
}

/** Written as it is there before in another case: both may be there. */
function calledSo<T extends { username: string }>(name: string, all: readonly T[]): T | undefined {
    return all.find(({ username }) => username === name) ?? all.find(({ username }) => isSameFolded(username, name));
}

/** Nobody is told to wait for an account who cannot log in; of somebody who is deactivated in authentik that is said already. */
function problemOf(match: Match | undefined, user: DirectoryUser | undefined, { people }: Plan): Note | undefined {
    if (!match || !('note' in match)) return undefined;
    const [note = match.note] = tellWhoCannot([match.note], people);
    return user?.isActive === false && waitsForLogin.includes(note.code) ? undefined : note;
}

const waitsForLogin: readonly Note['code'][] = ['person_without_account', 'person_not_looked_up', 'person_not_listed'];

function groupsOf(user: DirectoryUser, desired: Desired, { directory }: Observed): PersonExplanation['groups'] {
    const members = groupMembers(directory, desired.nestedGroups);
    const groups = directory.groups.flatMap(({ id, name }) => {
        const member = (members.get(id) ?? []).find((one) => one.user.uid === user.uid);
        return member ? [{ name, through: member.through }] : [];
    });
    return groups.sort((a, b) => compareText(a.name, b.name));
}

function rulesOf(groups: PersonExplanation['groups'], { rules }: Desired): PersonExplanation['rules'] {
    const fitting = rules.flatMap((rule) => {
        const { pattern, line } = rule;
        const match = ruleMatch(rule);
        return groups.flatMap(({ name, through }) => {
            const targets = match(name);
            if (!targets) return [];
            const [group, note] = [inGroup(name, through), hollowNote(name, targets)];
            return [{ pattern, line, group, targets: placesOf(targets), ...given({ note }) }];
        });
    });
    return fitting.sort((a, b) => a.line - b.line || compareText(a.group.group, b.group.group));
}

function accountOf(match: Match): Account | undefined {
    if ('account' in match) return match.account;
    // a bot or a deactivated account is the person's own; of several, none is
    return match.note.code === 'person_ambiguous' ? undefined : match.candidates[0];
}

/** @param isOfRules whether they are in a group that a rule names: nobody else is linked without being asked for */
function linkOf(match: Match | undefined, isOfRules: boolean): PersonExplanation['link'] {
    if (!match || !accountOf(match)) return undefined;
    if ('account' in match) return match.link === 'made' && !isOfRules ? 'later' : match.link;
    return match.isLinked ? 'stands' : undefined;
}

function ofAccount({ changes, withheld }: Plan, account: Account | undefined): PersonExplanation['accountChanges'] {
    const isMeant = (change: Change): change is AccountChange =>
        isAccountChange(change) && change.userId === account?.id;
    return [
        ...changes.filter(isMeant).map((change) => ({ change, withheld: undefined })),
        ...withheld.flatMap((held) => (isMeant(held.change) ? [{ change: held.change, withheld: held }] : [])),
    ];
}
