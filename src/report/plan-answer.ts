import type { ChangeOf } from '../model/change';
import type { Note, Plan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import { countPeople } from '../plan/people/count-people';
import { noStakes, type Stakes } from '../plan/stakes';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import type { Answer, Button } from './answer';
import { alarmLines, noteLines } from './note-lines';
import { isMostlyOut, namedPeopleLines, peopleLines, type PeopleLines } from './people-lines';
import { doButtons } from './plan-buttons';
import { planLines } from './plan-lines';
import { meaningOf } from './plan-meaning';
import { stakeLines } from './stake-lines';
import { pairLines } from './withheld-lines';

/** Characters, so that what to do next is not cut off with the rest. */
const LONGEST_PLAN = 29_000;

/** A plan with that by which it is approved. */
interface Fingerprinted {
    plan: Plan;
    fingerprint: string;
}

/** What is shown beside a plan. */
export interface PlanExtras {
    /** links that can be approved apart from all else */
    links?: Fingerprinted;
    /** likewise, another time for accounts that were there before */
    again?: Fingerprinted;
    stakes?: Stakes;
    /** notes that were not in the last answer; all of them unless given */
    news?: readonly Note[];
}

/**
 * What `/authentik-sync plan` says: what is at stake, what it means in people, what needs a decision, what does not, and what is good to
 * know. With `isWhole`, every line of it, up to what a client can show.
 */
export function planAnswer(
    texts: Texts,
    plan: Plan,
    fingerprint: string,
    isWhole: boolean,
    { links, again, stakes = noStakes, news = plan.notes }: PlanExtras = {},
): Answer {
    const { changes, withheld } = plan;
    const ofPlan = texts.say('plan.fingerprint', { fingerprint });
    const alarms = [...alarmLines(texts, plan.notes), ...stakeLines(texts, stakes)];
    const people = peopleOfPlan(texts, plan, isWhole);
    const shownNews = isWhole ? plan.notes : news;
    if (changes.length === 0 && withheld.length === 0) {
        const isRight = alarms.length === 0 && !isMostlyOut(plan.people && countPeople(plan.people));
        const nothing = texts.say(isRight ? 'plan.nothing' : 'plan.nothing_but_alarm');
        const notes = noteLines(texts, plan.notes, undefined, shownNews);
        return { text: [...people.first, ...alarms, nothing, ...people.below, ofPlan, ...notes].join('\n') };
    }
    const { lines, isShortened } = planLines(texts, plan, isWhole, shownNews);
    const hasNames = !isWhole && people.first.length + people.below.length > 1;
    const shown = cutText(texts, lines.join('\n'), LONGEST_PLAN);
    const toLink = links && arePairsShown(texts, shown, links.plan) ? links : undefined;
    const next = nextLines(texts, plan, fingerprint, toLink, again);
    return {
        text: [
            ...people.first,
            ...alarms,
            texts.say('plan.title', { means: meaningOf(texts, plan) }),
            ...people.below,
            ofPlan,
            shown,
            ...(next.length > 0 ? ['', ...next] : []),
        ].join('\n'),
        buttons: [
            ...doButtons(texts, plan, fingerprint),
            ...(isShortened || hasNames ? [showAllButton(texts, fingerprint)] : []),
            ...(withheld.some(({ code }) => code === 'entry_in_use') ? [adoptButton(texts)] : []),
            ...(isOffered(again) ? [againButton(texts, again)] : []),
            ...(toLink ? [linkButton(texts, toLink, weakLinks(plan).length)] : []),
        ],
    };
}

function nextLines(
    texts: Texts,
    { changes, withheld }: Plan,
    fingerprint: string,
    toLink: Fingerprinted | undefined,
    again: Fingerprinted | undefined,
): string[] {
    const approvable = withheld.filter(isApprovable).length;
    return [
        ...(changes.length === 0 ? [] : [texts.say('plan.to_do')]),
        ...(approvable === 0 ? [] : [texts.say('plan.to_approve', { count: approvable, fingerprint })]),
        ...(toLink
            ? [texts.say('plan.to_link', { count: toLink.plan.withheld.length, fingerprint: toLink.fingerprint })]
            : []),
        ...(isOffered(again) ? [texts.say('plan.to_begin_again', { fingerprint: again.fingerprint })] : []),
    ];
}

/** Who can log in once it is done; with the names of those who cannot, where all of it is shown. */
function peopleOfPlan(texts: Texts, { people }: Plan, isWhole: boolean): PeopleLines {
    return isWhole && people
        ? namedPeopleLines(texts, people)
        : peopleLines(texts, people && countPeople(people), 'after');
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

function showAllButton(texts: Texts, value: string): Button {
    return { label: texts.say('button.show_all'), action: 'show-all', value };
}
