import { isApprovable } from '../plan/approve';
import type { PersonExplanation } from '../plan/memberships/explain-person';
import type { Texts } from '../texts/texts';
import { changeSaid } from './change-said';
import { hollowLines, noteText } from './note-lines';
import { loginLines } from './people-report';
import { placeLines } from './person-places';
import { waitSaid } from './wait-of-one';

/**
 * What `/authentik-sync user <name>` says: why this person is, or is not, where the rules put people.
 * @param meant who was probably meant where nobody was found
 */
export function membershipReport(
    texts: Texts,
    name: string,
    found: PersonExplanation | undefined,
    meant?: string,
): string {
    if (!found) {
        const said = texts.withAction('person.nobody', { name });
        return meant === undefined ? said : `${said} ${texts.say('person.did_you_mean', { name: meant })}`;
    }
    const { user, account, problem } = found;
    return [
        texts.say('person.title', { name: account?.username ?? user?.username ?? name }),
        ...[
            user
                ? texts.say('person.directory', { username: user.username, isActive: user.isActive })
                : texts.say('person.not_in_directory', { isNobodys: found.isNobodys ?? false }),
            accountLine(texts, found),
            ...(found.standing ? loginLines(texts, found.standing) : []),
            ...choiceLines(texts, found),
            ...(problem && !isSaidOfLogin(found) ? [noteText(texts, problem.code, [problem])] : []),
            groupsLine(texts, found),
            ...found.rules.map((rule) => ruleLine(texts, rule)),
            ...hollowLines(
                texts,
                found.rules.map(({ note }) => note),
            ),
        ].map((line) => `• ${line}`),
        '',
        texts.say('person.places', { count: found.targets.length }),
        ...placeLines(texts, found.targets).map((line) => `• ${line}`),
        ...found.accountChanges.map((change) => `• ${accountChangeLine(texts, change)}`),
        ...(waitsForApproval(found) ? [`→ ${texts.say('person.approve')}`] : []),
    ].join('\n');
}

/** Whose account it is may be chosen by others; which those are, is said of everybody at once. */
function choiceLines(texts: Texts, { choices }: PersonExplanation): string[] {
    if (choices === undefined) return [];
    const parts = texts.said('people.stake.choices', { count: choices });
    return [texts.withAction('people.stake', { parts })];
}

function waitsForApproval({ targets, accountChanges }: PersonExplanation): boolean {
    return [...targets, ...accountChanges].some(({ withheld }) => withheld && isApprovable(withheld));
}

/** What the line about the login says, with its way out, is not said again. */
function isSaidOfLogin({ problem, standing }: PersonExplanation): boolean {
    return (
        standing !== undefined && (problem?.code === 'person_cannot_log_in' || problem?.code === 'person_shares_login')
    );
}

/** Whose login fails is told there how to mend that, and here how to decide the link. */
function accountLine(texts: Texts, { account, link, user, standing }: PersonExplanation): string {
    if (!account) return texts.say('person.no_account');
    const { username, isActive } = account;
    const line = texts.say('person.account', { username, isActive, link: link ?? 'none' });
    if (link !== 'waits' || standing?.standing === 'link_waits' || standing?.standing === 'near_name') return line;
    return `${line} → ${texts.action('people.is.link_waits', { person: user?.username, account: username })}`;
}

function groupsLine(texts: Texts, { groups }: PersonExplanation): string {
    if (groups.length === 0) return texts.say('person.no_groups');
    const ways = groups.map(({ name, through }) =>
        through.length === 0 ? name : texts.said('note.subject', { subject: name, details: through }),
    );
    return texts.say('person.groups', { groups: texts.series(ways, Infinity) });
}

function ruleLine(texts: Texts, { pattern, line, group, targets }: PersonExplanation['rules'][number]): string {
    const values = { rule: pattern, line, group };
    if (targets.length === 0) return texts.say('person.rule_for_nobody', values);
    const named = targets.map(({ kind, name }) => texts.said('person.rule_target', { kind, name }));
    return texts.say('person.rule', { ...values, targets: texts.series(named, Infinity) });
}

function accountChangeLine(texts: Texts, { change, withheld }: PersonExplanation['accountChanges'][number]): string {
    const said = changeSaid(texts, change);
    return withheld
        ? texts.say('person.account_change_withheld', { change: said, next: waitSaid(texts, withheld) })
        : texts.say('person.account_change', { change: said });
}
