import type { RuleTarget, RuleTargetKind } from '../model/rules';
import type { RuleNow, RulesNow } from '../plan/memberships/rules-now';
import { cutText } from '../texts/cut-text';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { hollowLines } from './note-lines';

/** Characters that a client still shows at once. */
const LONGEST = 29_000;
const NAMES = 40;

/**
 * What `/authentik-sync rules` says: what each rule fits now, and the groups and rooms that none of them names.
 * @param beside the rooms; without a token nobody knows them
 */
export function rulesAnswer(texts: Texts, { rules, unnamed }: RulesNow, beside: readonly string[] = []): string {
    if (rules.length === 0) return texts.withAction('rules_now.none');
    const lines = [
        texts.say('rules_now.title', { count: rules.length }),
        ...rules.map((one) => `• ${ruleLine(texts, one)}`),
        ...lessLines(texts, rules),
        ...(unnamed.length > 0
            ? ['', texts.say('rules_now.unnamed', { count: unnamed.length, groups: texts.series(unnamed, NAMES) })]
            : []),
        ...(beside.length > 0
            ? [
                  '',
                  texts.say('rules_now.rooms', {
                      count: beside.length,
                      rooms: texts.series(
                          beside.map((room) => texts.said('target.room', { room })),
                          NAMES,
                      ),
                  }),
              ]
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
        ...lessLines(texts, fitting),
        ...(people.length > 0 ? [`• ${texts.say('rules_now.people', { people: texts.series(people, NAMES) })}`] : []),
    ].join('\n');
}

/** What is said of a name that no group or room has. */
export function unknownAnswer(texts: Texts, kind: 'group' | 'room', typed: string, meant: string | undefined): string {
    const said = texts.withAction(`rules_now.no_${kind}`, { typed });
    return meant === undefined ? said : `${said} ${texts.say('rules_now.did_you_mean', { kind, name: meant })}`;
}

/** What the groups of these rules get less than the rules say. */
function lessLines(texts: Texts, rules: readonly RuleNow[]): string[] {
    const notes = rules.flatMap(({ groups }) => groups.map(({ note }) => note));
    return hollowLines(texts, notes).map((line) => `• ⚠ ${line}`);
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

/** Each kind of place once, with all names. */
function placesOf(texts: Texts, targets: readonly RuleTarget[]): Said[] {
    const byKind = new Map<RuleTargetKind, Set<string>>();
    for (const { kind, name } of targets) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(name));
    return [...byKind].map(([kind, names]) => {
        const [name = '', ...others] = names;
        return others.length === 0
            ? texts.said('person.rule_target', { kind, name })
            : texts.said('rules_now.places', { kind, names: texts.series([...names], NAMES) });
    });
}
