import { changeWords } from '../model/change-words';
import type { Withheld } from '../model/plan';
import { targetWords } from '../model/target';
import type { ExplainedTarget, PersonExplanation } from '../plan/memberships/explain-person';
import { withheldWords } from '../plan/withheld-words';
import type { MessageKey } from '../texts/en';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { noteSaid, noteText } from './note-lines';
import { loginLines } from './people-report';

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
                : texts.say('person.not_in_directory'),
            accountLine(texts, found),
            ...(found.standing ? loginLines(texts, found.standing) : []),
            ...(problem ? [noteText(texts, problem.code, [problem])] : []),
            groupsLine(texts, found),
            ...found.rules.map((rule) => ruleLine(texts, rule)),
        ].map((line) => `• ${line}`),
        '',
        texts.say('person.places', { count: found.targets.length }),
        ...found.targets.map((target) => `• ${targetLine(texts, target)}`),
        ...found.accountChanges.map((change) => `• ${accountChangeLine(texts, change)}`),
    ].join('\n');
}

function accountLine(texts: Texts, { account, link }: PersonExplanation): string {
    if (!account) return texts.say('person.no_account');
    return texts.say('person.account', {
        username: account.username,
        isActive: account.isActive,
        link: link ?? 'none',
    });
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

function targetLine(texts: Texts, explained: ExplainedTarget): string {
    const { target, reason, next, withheld, leftAlone } = explained;
    const place = targetWords(target);
    const should = texts.said(reason === undefined ? 'person.should_not' : 'person.should', { reason });
    if (leftAlone) return texts.say('person.place_left_alone', { place, should, why: noteSaid(texts, leftAlone) });
    return texts.say('person.place', {
        place,
        should,
        is: texts.said(presence(explained)),
        next: withheld
            ? texts.said('person.withheld', { why: whyOf(texts, withheld) })
            : texts.said(`person.next_${next}`),
    });
}

function presence({ isPresent, isOwned }: ExplainedTarget): MessageKey {
    if (isPresent === undefined) return 'person.unreadable';
    if (!isPresent) return 'person.is_not';
    return isOwned ? 'person.is_by_app' : 'person.is';
}

function accountChangeLine(texts: Texts, { change, withheld }: PersonExplanation['accountChanges'][number]): string {
    const said = changeWords(change);
    return withheld
        ? texts.say('person.account_change_withheld', { change: said, why: whyOf(texts, withheld) })
        : texts.say('person.account_change', { change: said });
}

function whyOf(texts: Texts, withheld: Withheld): Said {
    return texts.saidWithAction(withheldWords(withheld));
}
