import type { CountsOfForm, PeopleCounts } from '../model/people-counts';
import type { PeoplePicture } from '../model/people-picture';
import { countPeople, groupPeople, markOfPeople, type GroupOfPeople } from '../plan/people/count-people';
import type { Texts } from '../texts/texts';

const signs = { ok: '✓', warning: '⚠', failure: '✗' } as const;
const MOST_REASONS = 6;

/** Where it stands: nobody may overlook that most people cannot log in, so that comes first; else it is the second thing said. */
export interface PeopleLines {
    first: readonly string[];
    below: readonly string[];
}

const nothingSaid: PeopleLines = { first: [], below: [] };

/** Of when it is told: as it is, after the plan at hand, or once what is open is done, where the answer itself does nothing. */
export type Moment = 'now' | 'after' | 'open';

/**
 * How many people can log in, and why the others cannot.
 * @param saysDangers in short, what is at stake
 */
export function peopleLines(
    texts: Texts,
    counts: PeopleCounts | undefined,
    moment: Moment = 'now',
    saysDangers = true,
): PeopleLines {
    if (!counts || counts.total === 0) return nothingSaid;
    return placed(counts, [
        headLine(texts, counts, moment),
        ...reasonLines(texts, counts),
        ...seatsLine(texts, counts),
        ...(saysDangers ? dangerLine(texts, counts) : []),
    ]);
}

function placed(counts: PeopleCounts, lines: readonly string[]): PeopleLines {
    return markOfPeople(counts) === 'failure' ? { first: lines, below: [] } : { first: [], below: lines };
}

export function isMostlyOut(counts: PeopleCounts | undefined): boolean {
    return counts !== undefined && counts.total > 0 && markOfPeople(counts) === 'failure';
}

/** The same with the names of all those who cannot log in as they should. */
export function namedPeopleLines(texts: Texts, picture: PeoplePicture): PeopleLines {
    const counts = countPeople(picture);
    if (counts.total === 0) return nothingSaid;
    const named = groupPeople(picture.people.map((one) => ({ username: one.username, standing: one })));
    const reasons = named.map((group) => namedLine(texts, group));
    return placed(counts, [
        headLine(texts, counts, 'after'),
        ...reasons,
        ...seatsLine(texts, counts),
        ...dangerLine(texts, counts),
    ]);
}

function namedLine(texts: Texts, { why, people }: GroupOfPeople): string {
    const names = people.map(({ username }) => username);
    const line = texts.say('people.named', { why: texts.said(why), people: texts.series(names, Infinity) });
    const action = texts.action(why);
    return action === '' ? `• ${line}` : `• ${line} → ${action}`;
}

function headLine(texts: Texts, counts: PeopleCounts, moment: Moment): string {
    const { total, can, unseen = 0, ifDropped, isByName, areTooMany } = counts;
    const sign = signs[markOfPeople(counts)];
    // a field of the login reads what nobody here can tell of anybody
    const unknown = counts.why.find(({ code }) => code === 'people.why.not_known')?.count;
    if (unknown === total) return `${sign} ${texts.say('people.can_unknown', { total })}`;
    const isEither = ifDropped !== undefined && ifDropped.can !== can;
    const head = isEither
        ? texts.say('people.can_either', { can, canIfDropped: ifDropped.can, total, moment })
        : texts.say('people.can', { can, total, moment });
    const limits = [
        ...(unseen > 0 ? [texts.say('people.unseen', { count: unseen })] : []),
        ...(isByName === true ? [texts.say(areTooMany === true ? 'people.too_many' : 'people.by_name')] : []),
    ];
    return [`${sign} ${head}`, ...limits].join(' ');
}

/** Who can log in by everything else is refused all the same once the seats are taken. */
function seatsLine(texts: Texts, { seats }: PeopleCounts): string[] {
    return seats ? [`⚠ ${texts.withAction('people.seats', seats)}`] : [];
}

/** In short: `people dangers` has the whole of it. */
function dangerLine(texts: Texts, { dangers }: PeopleCounts): string[] {
    if (!dangers) return [];
    const { administrators, passwords, choices } = dangers;
    const parts = [
        ...(administrators > 0 ? [texts.said('people.stake.administrators', { count: administrators })] : []),
        ...(passwords > 0 ? [texts.said('people.stake.passwords', { count: passwords })] : []),
        ...(choices > 0 ? [texts.said('people.stake.choices', { count: choices })] : []),
    ];
    return [`⚠ ${texts.withAction('people.stake', { parts: texts.list(parts, Infinity) })}`];
}

function reasonLines(texts: Texts, { ifDropped, ...arrives }: PeopleCounts): string[] {
    if (!ifDropped) return whyLines(texts, arrives);
    const [first, second] = [whyLines(texts, arrives), whyLines(texts, ifDropped)];
    return [
        ...(first.length > 0 ? [texts.say('people.if_arrives'), ...first] : []),
        ...(second.length > 0 ? [texts.say('people.if_dropped'), ...second] : []),
    ];
}

function whyLines(texts: Texts, { why }: CountsOfForm): string[] {
    const lines = why.slice(0, MOST_REASONS).map((words) => `• ${texts.withAction(words)}`);
    const left = why.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, 0);
    return left > 0 ? [...lines, `• ${texts.say('people.more', { count: left })}`] : lines;
}

/** What an upgrade to 9.0 does to who gets in; nothing where it does nothing. */
export function upgradeLines(texts: Texts, upgraded: PeoplePicture | undefined): string[] {
    if (!upgraded || upgraded.people.length === 0) return [];
    const { total, can, out, why, ifDropped = { can, out, why } } = countPeople(upgraded);
    const second = secondAccounts(ifDropped.why);
    if (can === total && ifDropped.can === total && second === 0) return [];
    return [`• ${texts.withAction('people.upgrade', { total, can, canIfDropped: ifDropped.can, second })}`];
}

function secondAccounts(why: CountsOfForm['why']): number {
    return why.filter(({ code }) => code === 'people.why.second_account').reduce((sum, { count }) => sum + count, 0);
}
