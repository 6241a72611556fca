import { given } from '../../model/given';
import type { CountsOfForm, DangerCounts, PeopleCounts, TroubledStanding, WhyWords } from '../../model/people-counts';
import type { Danger, PeoplePicture, PersonStanding, Standing } from '../../model/people-picture';

/** People with the same reason why they cannot log in as they should. */
export interface GroupOfPeople {
    why: WhyWords;
    people: readonly { username: string; standing: PersonStanding }[];
}

const smooth: readonly Standing[] = ['refused', 'linked', 'to_link', 'link_waits', 'new'];

/** How many can log in and why the others cannot. */
export function countPeople(picture: PeoplePicture): PeopleCounts {
    const { people, outOf, isByName, areTooMany, choices = [] } = picture;
    const dangers = countDangers(people, choices.length);
    const dropped = people.map(({ ifDropped, ...arrives }) => ifDropped ?? arrives);
    const isSame = people.every(({ ifDropped }) => ifDropped === undefined);
    return {
        total: people.length,
        ...countForm(people),
        ...(outOf !== undefined && outOf > people.length && { unseen: outOf - people.length }),
        ...given({ dangers, isByName, areTooMany, seats: lackingSeats(picture) }),
        ...(!isSame && { ifDropped: countForm(dropped) }),
    };
}

/** Each new account takes a seat. Several people whose logins end as one account are counted as if each took one. */
function lackingSeats({ people, freeSeats: free }: PeoplePicture): PeopleCounts['seats'] {
    const wanted = people.filter(({ standing }) => standing === 'new').length;
    return free === undefined || wanted <= free ? undefined : { free, wanted };
}

function countDangers(people: PeoplePicture['people'], choices: number): DangerCounts | undefined {
    const administrators = new Set([
        ...accountsInDanger(people, 'administrator'),
        ...accountsInDanger(people, 'administrator_loses_password'),
    ]);
    const passwords = accountsInDanger(people, 'loses_password');
    const counts = { administrators: administrators.size, passwords: passwords.size, choices };
    return Object.values(counts).some((count) => count > 0) ? counts : undefined;
}

/** Usernames, each once: several people may get one account. */
export function accountsInDanger(people: PeoplePicture['people'], danger: Danger): Set<string> {
    const accounts = people.flatMap((one) =>
        [one, one.ifDropped].flatMap((is) => (is?.danger === danger ? [is.account ?? one.username] : [])),
    );
    return new Set(accounts);
}

function countForm(people: readonly PersonStanding[]): CountsOfForm {
    const why = groupPeople(people.map((standing) => ({ username: '', standing }))).map((group) => group.why);
    return { can: counted(people, 'in'), out: counted(people, 'out'), why };
}

function counted(people: readonly PersonStanding[], chance: PersonStanding['chance']): number {
    return people.filter((one) => one.chance === chance).length;
}

/** Those who cannot log in as they should, by reason; the largest groups first. */
export function groupPeople(people: GroupOfPeople['people']): GroupOfPeople[] {
    const byWhy = new Map<string, { why: WhyWords; people: GroupOfPeople['people'][number][] }>();
    for (const person of people) {
        const why = whyOf(person.standing);
        if (!why) continue;
        const key = JSON.stringify(why);
        const group = byWhy.get(key);
        if (group) group.people.push(person);
        else byWhy.set(key, { why, people: [person] });
    }
    return [...byWhy.values()]
        .map((group) => ({ ...group, why: { ...group.why, count: group.people.length } }))
        .sort((a, b) => b.people.length - a.people.length || (a.why.code < b.why.code ? -1 : 1));
}

function whyOf({ standing, chance, refusal, reason, wayOut }: PersonStanding): WhyWords | undefined {
    if (standing === 'refused' && refusal !== undefined) {
        const values = { wayOut: wayOut ?? 'none', reason: reason ?? '' } as const;
        return { code: `people.refused.${refusal}`, count: 1, ...values };
    }
    // whose the account is has to be decided, and they get in all the same
    if (standing === 'undecided' && chance === 'in') return undefined;
    return isTroubled(standing) ? { code: `people.why.${standing}`, count: 1 } : undefined;
}

function isTroubled(standing: Standing): standing is TroubledStanding {
    return !smooth.includes(standing);
}

/** Whom authentik lets not use the application, because the administrator has chosen who may: a pilot group is no failure. */
function keptOut({ why }: CountsOfForm): number {
    return why.filter(({ code }) => code === 'people.refused.access_denied').reduce((sum, { count }) => sum + count, 0);
}

/** `failure`: nobody can log in, or most of those cannot who may use the application. */
export function markOfPeople(counts: PeopleCounts): 'ok' | 'warning' | 'failure' {
    const forms = [counts, ...(counts.ifDropped ? [counts.ifDropped] : [])];
    const isMostlyOut = (form: CountsOfForm): boolean => {
        const kept = keptOut(form);
        return form.out > 0 && (form.out === counts.total || (form.out - kept) * 2 > counts.total - kept);
    };
    if (forms.some(isMostlyOut)) return 'failure';
    const hasTrouble = forms.some(({ why }) => why.some(({ code }) => code !== 'people.why.if_tied'));
    return hasTrouble ? 'warning' : 'ok';
}
