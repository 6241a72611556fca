import type { Change, ChangeOf } from '../model/change';
import { changeWords } from '../model/change-words';
import type { Plan, ShownPlan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import { countPeople } from '../plan/people/count-people';
import { effectOf } from '../plan/effect';
import { cutText } from '../texts/cut-text';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import type { Answer, Button } from './answer';
import { alarmLines, noteLines } from './note-lines';
import { LINES_PER_PART, shortened } from './part-lines';
import { isMostlyOut, namedPeopleLines, peopleLines, type PeopleLines } from './people-lines';
import { planLines } from './plan-lines';
import { pairLines } from './withheld-lines';

/** Characters, so that what to do next is not cut off with the rest. */
const LONGEST_PLAN = 29_000;

/** A plan with that by which it is approved. */
interface Fingerprinted {
    plan: Plan;
    fingerprint: string;
}

/**
 * What `/authentik-sync plan` says. With `isWhole`, every line of it, up to what a client can show.
 * @param links those that can be approved apart from all else
 * @param again likewise, another time for accounts that were there before
 */
export function planAnswer(
    texts: Texts,
    plan: Plan,
    fingerprint: string,
    isWhole: boolean,
    links?: Fingerprinted,
    again?: Fingerprinted,
): Answer {
    const { changes, withheld } = plan;
    const ofPlan = texts.say('plan.fingerprint', { fingerprint });
    const alarms = alarmLines(texts, plan.notes);
    const people = peopleOfPlan(texts, plan, isWhole);
    const isRight = alarms.length === 0 && !isMostlyOut(plan.people && countPeople(plan.people));
    if (changes.length === 0 && withheld.length === 0) {
        const nothing = texts.say(isRight ? 'plan.nothing' : 'plan.nothing_but_alarm');
        return {
            text: [...people.first, ...alarms, nothing, ...people.below, ofPlan, ...noteLines(texts, plan.notes)].join(
                '\n',
            ),
        };
    }
    const { lines, isShortened } = planLines(texts, plan, isWhole);
    const hasNames = !isWhole && people.first.length + people.below.length > 1;
    const approvable = withheld.filter(isApprovable).length;
    const shown = cutText(texts, lines.join('\n'), LONGEST_PLAN);
    const toLink = links && arePairsShown(texts, shown, links.plan) ? links : undefined;
    const next = [
        ...(changes.length === 0 ? [] : [texts.say('plan.to_do')]),
        ...(approvable === 0 ? [] : [texts.say('plan.to_approve', { count: approvable, fingerprint })]),
        ...(toLink
            ? [texts.say('plan.to_link', { count: toLink.plan.withheld.length, fingerprint: toLink.fingerprint })]
            : []),
        ...(isOffered(again) ? [texts.say('plan.to_begin_again', { fingerprint: again.fingerprint })] : []),
    ];
    return {
        text: [
            ...people.first,
            ...alarms,
            texts.say('plan.title', { changes: changes.length, withheld: withheld.length }),
            ...people.below,
            ofPlan,
            shown,
            ...(next.length > 0 ? ['', ...next] : []),
        ].join('\n'),
        buttons: [
            ...planButtons(texts, fingerprint, changes.length + approvable > 0, isShortened || hasNames),
            ...(withheld.some(({ code }) => code === 'entry_in_use') ? [adoptButton(texts)] : []),
            ...(isOffered(again) ? [againButton(texts, again)] : []),
            ...(toLink ? [linkButton(texts, toLink, weakLinks(plan).length)] : []),
        ],
    };
}

/** Who can log in once it is done; with the names of those who cannot, where all of it is shown. */
function peopleOfPlan(texts: Texts, { people }: Plan, isWhole: boolean): PeopleLines {
    return isWhole && people
        ? namedPeopleLines(texts, people)
        : peopleLines(texts, people && countPeople(people), true);
}

/** Nobody approves a pair that they have not seen: a long answer is cut. */
function arePairsShown(texts: Texts, shown: string, links: Plan): boolean {
    const pairs = weakLinks(links);
    return pairs.length > 0 && pairLines(texts, pairs, Infinity).every((line) => shown.includes(line));
}

function weakLinks({ withheld }: Plan): ChangeOf<'link-person'>[] {
    return withheld.flatMap(({ code, change }) =>
        code === 'link_weak' && change.kind === 'link-person' ? [change] : [],
    );
}

function linkButton(texts: Texts, { plan, fingerprint: value }: Fingerprinted, all: number): Button {
    const count = plan.withheld.length;
    return { label: texts.say('button.link', { count, isAll: count === all }), action: 'apply', value };
}

function isOffered(again: Fingerprinted | undefined): again is Fingerprinted {
    return again !== undefined && again.plan.changes.length > 0;
}

function againButton(texts: Texts, { fingerprint: value }: Fingerprinted): Button {
    return { label: texts.say('button.begin_again'), action: 'apply', value };
}

function adoptButton(texts: Texts): Button {
    return { label: texts.say('button.adopt'), action: 'adopt', value: '' };
}

function planButtons(texts: Texts, value: string, isToDo: boolean, isShortened: boolean): Button[] {
    return [
        ...(isToDo ? [{ label: texts.say('button.apply'), action: 'apply' as const, value, isPrimary: true }] : []),
        ...(isShortened ? [{ label: texts.say('button.show_all'), action: 'show-all' as const, value }] : []),
    ];
}

/** Why a plan cannot be applied: what it no longer is. */
export function differenceAnswer(
    texts: Texts,
    wanted: string,
    shown: ShownPlan,
    plan: Plan,
    fingerprint: string,
): Answer {
    return {
        text: [
            texts.withAction('plan.changed', { wanted, fingerprint }),
            texts.say('plan.fingerprint', { fingerprint }),
            '',
            ...differenceLines(texts, shown, plan),
        ].join('\n'),
    };
}

function differenceLines(texts: Texts, { changes, count: before }: ShownPlan, plan: Plan): string[] {
    const now = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
    if (before > changes.length) return [texts.say('plan.too_many', { before, now: now.length })];
    const gone = linesOnlyIn(texts, changes, now);
    const added = linesOnlyIn(texts, now, changes);
    const lines = [
        ...gone.map((line) => `• ${texts.say('plan.no_longer', { line })}`),
        ...added.map((line) => `• ${texts.say('plan.new', { line })}`),
    ];
    return [
        texts.say('plan.different', { gone: gone.length, added: added.length }),
        ...shortened(texts, lines, LINES_PER_PART),
        ...(lines.length === 0 ? [`• ${texts.say('plan.others_withheld')}`] : []),
    ];
}

/** Told apart by what they do: two with long names may look the same, and one may be worded anew. */
function linesOnlyIn(texts: Texts, some: readonly Change[], others: readonly Change[]): Said[] {
    const known = new Set(others.map(effectOf));
    return some.filter((change) => !known.has(effectOf(change))).map((change) => texts.said(changeWords(change)));
}
