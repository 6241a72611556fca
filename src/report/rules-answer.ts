import type { RuleTarget } from '../model/rules';
import type { RuleNow, RulesNow } from '../plan/memberships/rules-now';
import { cutText } from '../texts/cut-text';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

/** Characters that a client still shows at once. */
const LONGEST = 29_000;
const NAMES = 40;

/** What `/authentik-sync rules` says: what each rule fits now, and the groups that none of them names. */
export function rulesAnswer(texts: Texts, { rules, unnamed }: RulesNow): string {
    if (rules.length === 0) return texts.withAction('rules_now.none');
    const lines = [
        texts.say('rules_now.title', { count: rules.length }),
        ...rules.map((one) => `• ${ruleLine(texts, one)}`),
        ...(unnamed.length > 0
            ? ['', texts.say('rules_now.unnamed', { count: unnamed.length, groups: texts.series(unnamed, NAMES) })]
            : []),
    ];
    return cutText(texts, lines.join('\n'), LONGEST);
}

/** What `/authentik-sync group` says: who is in it, and where the rules put them. */
export function groupAnswer(texts: Texts, name: string, { rules }: RulesNow, people: readonly string[]): string {
    const fitting = rules.flatMap((one) => {
        const groups = one.groups.filter((group) => group.name === name);
        return groups.length > 0 ? [{ ...one, groups }] : [];
    });
    return [
        texts.say('rules_now.group', { group: name, count: people.length }),
        ...(fitting.length > 0
            ? fitting.map((one) => `• ${ruleLine(texts, one)}`)
            : [`• ${texts.withAction('rules_now.group_unnamed')}`]),
        ...(people.length > 0 ? [`• ${texts.say('rules_now.people', { people: texts.series(people, NAMES) })}`] : []),
    ].join('\n');
}

/** What is said of a name that no group or room has. */
export function unknownAnswer(texts: Texts, kind: 'group' | 'room', typed: string, meant: string | undefined): string {
    const said = texts.withAction(`rules_now.no_${kind}`, { typed });
    return meant === undefined ? said : `${said} ${texts.say('rules_now.did_you_mean', { kind, name: meant })}`;
}

function ruleLine(texts: Texts, { rule, groups }: RuleNow): string {
    const values = { rule: rule.pattern, line: rule.line };
    if (groups.length === 0) return texts.say('rules_now.fits_nothing', values);
    const named = groups.map(({ name, people }) =>
        texts.said('rules_now.fitting', { group: name, count: people.length }),
    );
    const targets = placesOf(
        texts,
        groups.flatMap((group) => group.targets),
    );
    const fits = texts.series(named, NAMES);
    return targets.length === 0
        ? texts.say('rules_now.fits_for_nobody', { ...values, groups: fits })
        : texts.say('rules_now.fits', { ...values, groups: fits, targets: texts.series(targets, NAMES) });
}

function placesOf(texts: Texts, targets: readonly RuleTarget[]): Said[] {
    const all = new Map(targets.map(({ kind, name }) => [`${kind} ${name}`, { kind, name }]));
    return [...all.values()].map(({ kind, name }) => texts.said('person.rule_target', { kind, name }));
}
