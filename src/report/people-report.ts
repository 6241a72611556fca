import type { LoginRefusal } from '../model/login';
import {
    dangers,
    standings,
    type PeoplePicture,
    type PersonInPicture,
    type PersonStanding,
} from '../model/people-picture';
import type { Plan } from '../model/plan';
import { accountsInDanger, countPeople } from '../plan/people/count-people';
import { refusalDetail } from '../plan/people/tell-who-cannot';
import { cutText } from '../texts/cut-text';
import { listStyle } from '../texts/list-style';
import { Said } from '../texts/said';
import { isMessage, type Texts } from '../texts/texts';
import { failureText } from './failure-text';
import { peopleLines, upgradeLines, type Moment } from './people-lines';

/** Characters, which is what a client can show. */
const LONGEST = 29_000;

/** What can be asked for by name: each standing, each refusal, who has two accounts, the accounts that nobody in authentik has, and dangers. */
type PeopleClass = PersonStanding['standing'] | LoginRefusal | OtherClass;
const otherClasses = ['two_accounts', 'unclaimed', 'dangers'] as const;
type OtherClass = (typeof otherClasses)[number];
type PersonClass = Exclude<PeopleClass, OtherClass>;

/** What `/authentik-sync people [class]` says: counts first, the names of one class where one is asked for. */
export function peopleReport(texts: Texts, plan: Plan, upgraded: PeoplePicture | undefined, asked: string): string {
    const { people: picture, changes } = plan;
    if (!picture) return `– ${texts.say('people.not_all_known')}`;
    const wanted = asked.toLowerCase().replace(/[`-]/g, (sign) => (sign === '-' ? '_' : ''));
    if (wanted === '') return overview(texts, picture, upgraded, changes.length > 0 ? 'open' : 'now');
    const found = [...classesOf(picture), ...standings, ...otherClasses].find((one) => one === wanted);
    const name = found ?? (isRefusal(wanted) ? wanted : undefined);
    return name === undefined ? unknownClass(texts, picture, asked) : classLines(texts, picture, name, linksOf(plan));
}

/** uids of those whose link the plan makes, or asks about: people who are in no group of a rule are in no plan. */
function linksOf({ changes, withheld }: Plan): Set<string> {
    const all = [...changes, ...withheld.map(({ change }) => change)];
    return new Set(all.flatMap((change) => (change.kind === 'link-person' ? [change.uid] : [])));
}

/** Each reason for which a login is refused is a class, whether somebody is in it or not. */
function isRefusal(name: string): name is LoginRefusal {
    return /^\w+$/.test(name) && isMessage(`people.refused.${name}`);
}

/** What one person is, and what of it depends on the release; the same for everybody and for one. */
export function standingSaid(texts: Texts, { ifDropped, isByName, ...arrives }: PersonInPicture): Said {
    const said = oneStanding(texts, arrives, isByName);
    const other = ifDropped && oneStanding(texts, ifDropped, isByName);
    // another way out is no other end
    return other && String(other) !== String(said) ? texts.said('people.either', { said, ifDropped: other }) : said;
}

/** What `user` and `check` say of the login of one person, with the way out where there is one. */
export function loginLines(texts: Texts, person: PersonInPicture): string[] {
    const { ifDropped, ...arrives } = person;
    const way = wayOut(texts, arrives);
    const other = ifDropped ? wayOut(texts, { ...ifDropped, username: person.username }) : way;
    const ways = [
        ...(way === '' ? [] : [way]),
        ...(other === '' || other === way ? [] : [texts.say('person.way_if_dropped', { way: new Said(other) })]),
    ];
    const is = texts.say('person.login', { is: standingSaid(texts, person) });
    const login = ways.length === 0 ? is : `${is} → ${ways.join(' ')}`;
    return person.two ? [login, texts.withAction('person.two_accounts', person.two)] : [login];
}

function wayOut(texts: Texts, { username: person, ...standing }: PersonStanding & { username: string }): string {
    const { account = '', refusal, reason = '', wayOut: found = 'none' } = standing;
    if (standing.standing === 'refused' && refusal)
        return texts.action(`people.refused.${refusal}`, { count: 1, reason, wayOut: found });
    return texts.action(`people.is.${standing.standing}`, { person, account });
}

function oneStanding(texts: Texts, standing: PersonStanding, isByName = false): Said {
    const key = `people.is.${standing.standing}` as const;
    const details = refusalDetail(standing);
    const { account = '', other = '', chance } = standing;
    const cause = details ? texts.said(details) : '';
    return texts.said(key, { account, other, isNamed: account !== '', isOut: chance === 'out', cause, isByName });
}

function overview(texts: Texts, picture: PeoplePicture, upgraded: PeoplePicture | undefined, moment: Moment): string {
    // what is at stake is said in full below
    const { first, below } = peopleLines(texts, countPeople(picture), moment, false);
    const lines = classesOf(picture).map((name) => {
        return `• ${texts.say('people.class_count', { id: name, title: titleOf(texts, picture, name) })}`;
    });
    return [
        ...first,
        ...below,
        ...dangerLines(texts, picture),
        ...unseenChoiceLines(texts, picture).map((line) => `• ${line}`),
        ...twoAccountLines(texts, picture),
        ...upgradeLines(texts, upgraded),
        '',
        texts.say('people.classes'),
        ...lines,
    ].join('\n');
}

function classLines(texts: Texts, picture: PeoplePicture, name: PeopleClass, planned: ReadonlySet<string>): string {
    const named = isOther(name) ? linesOfOther(texts, picture, name) : linesByWayOut(texts, picture, name, planned);
    if (named.length === 0) return emptyClass(texts, picture, name);
    const head = texts.say('people.class_title', { title: titleOf(texts, picture, name) });
    return cutText(texts, [head, ...named].join('\n'), LONGEST);
}

/** Everybody in the class, with what to do next behind those of whom it is the same. */
function linesByWayOut(
    texts: Texts,
    picture: PeoplePicture,
    name: PersonClass,
    planned: ReadonlySet<string>,
): string[] {
    const byWay = new Map<string, PersonInPicture[]>();
    for (const person of membersOf(picture, name)) {
        const way = wayOutOfClass(texts, person, name, planned.has(person.uid));
        byWay.set(way, [...(byWay.get(way) ?? []), person]);
    }
    return [...byWay].flatMap(([way, people]) => [
        ...people.map(
            (person) =>
                `• ${texts.say('people.person', { username: person.username, is: standingSaid(texts, person) })}`,
        ),
        ...(way === '' ? [] : [`→ ${way}`]),
    ]);
}

function wayOutOfClass(texts: Texts, person: PersonInPicture, name: PersonClass, isPlanned: boolean): string {
    if (isStanding(name) && name !== 'refused') return texts.action(`people.class.${name}`, { isPlanned });
    const { refusal, reason = '', wayOut: found = 'none' } = isIn(person, name) ? person : (person.ifDropped ?? person);
    return refusal ? texts.action(`people.refused.${refusal}`, { count: 1, reason, wayOut: found }) : '';
}

function unknownClass(texts: Texts, picture: PeoplePicture, asked: string): string {
    return texts.withAction('people.no_class', { asked: asked.slice(0, 100), classes: classesSaid(texts, picture) });
}

/** One that there is, and that nobody is in: that is good news, or none. */
function emptyClass(texts: Texts, picture: PeoplePicture, id: PeopleClass): string {
    return texts.withAction('people.class_empty', { id, classes: classesSaid(texts, picture) });
}

function classesSaid(texts: Texts, picture: PeoplePicture): Said {
    const classes = classesOf(picture).map((id) => texts.said('people.class_id', { id }));
    return texts.list(classes, Infinity);
}

function linesOfOther(texts: Texts, picture: PeoplePicture, name: OtherClass): string[] {
    switch (name) {
        case 'unclaimed':
            return withWayOut(
                texts,
                name,
                picture.unclaimed.map((account) => texts.say('people.account', { account })),
            );
        case 'two_accounts':
            return withWayOut(
                texts,
                name,
                picture.people.flatMap(({ username, two }) =>
                    two ? [texts.say('people.person', { username, is: twoSaid(texts, two) })] : [],
                ),
            );
        case 'dangers':
            // each has one of its own
            return [
                ...dangerLines(texts, picture, Infinity),
                ...unseenChoiceLines(texts, picture),
                texts.say('people.dangers_unseen'),
            ].map((line) => `• ${line}`);
    }
}

function withWayOut(texts: Texts, name: OtherClass, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    return [...lines.map((line) => `• ${line}`), `→ ${texts.action(`people.class.${name}`)}`];
}

/** Both accounts of somebody, and what says that they are. */
function twoSaid(texts: Texts, two: NonNullable<PersonInPicture['two']>): Said {
    return texts.said('people.is.two_accounts', two);
}

function twoAccountLines(texts: Texts, { people }: PeoplePicture): string[] {
    const count = people.filter(({ two }) => two).length;
    return count === 0 ? [] : [`⚠ ${texts.withAction('people.two_accounts', { count })}`];
}

/**
 * What a first login would do to an account that nobody may expect, to administrators and passwords; and the settings by which people
 * choose whose account they get.
 */
function dangerLines(texts: Texts, { people, choices = [] }: PeoplePicture, most = listStyle('name').most): string[] {
    const ofAccounts = dangers.flatMap((danger) => {
        const met = people.filter((one) => [one.danger, one.ifDropped?.danger].includes(danger));
        if (met.length === 0) return [];
        const names = met.map(({ username, account = '' }) =>
            account === '' || account === username
                ? texts.said('people.name', { username })
                : texts.said('people.pair', { username, account }),
        );
        // two people may get one account
        const count = accountsInDanger(people, danger).size;
        return [`⚠ ${texts.withAction(`people.danger.${danger}`, { count, people: texts.series(names, most) })}`];
    });
    const ofChoices = choices.map(({ id, flows = [] }) => {
        const slugs = flows.map((slug) => texts.said('people.flow', { slug }));
        return `⚠ ${texts.withAction(`people.choice.${id}`, { flows: texts.list(slugs, most) })}`;
    });
    return [...ofAccounts, ...ofChoices];
}

/** That it is not known who may choose a name or an address in authentik, and what would show it. */
export function unseenChoiceLines(texts: Texts, { unseenChoices: unseen }: PeoplePicture): string[] {
    if (!unseen) return [];
    const { lacking } = unseen;
    const why =
        lacking.length > 0
            ? [failureText(texts, 'authentik_permission_missing', { permission: lacking.join(', ') })]
            : [];
    return [[texts.say('people.choices_unseen'), ...why].join(' ')];
}

/** Those that somebody is in, in the order in which they are told. */
function classesOf(picture: PeoplePicture): PeopleClass[] {
    const refusals = new Set(
        picture.people.flatMap(({ standing, refusal, ifDropped }) => [
            ...(standing === 'refused' ? [refusal] : []),
            ...(ifDropped?.standing === 'refused' ? [ifDropped.refusal] : []),
        ]),
    );
    const ofPeople = standings.filter((name) => membersOf(picture, name).length > 0);
    return [
        ...ofPeople.flatMap((name): PeopleClass[] =>
            name === 'refused' ? [...refusals].flatMap((one) => one ?? []).sort() : [name],
        ),
        ...otherClasses.filter((name) => countOfOther(picture, name) > 0),
    ];
}

function membersOf({ people }: PeoplePicture, name: PersonClass): PersonInPicture[] {
    return people.filter((person) => isIn(person, name) || isIn(person.ifDropped, name));
}

function isIn(one: PersonStanding | undefined, name: PersonClass): boolean {
    return one !== undefined && (one.standing === name || (one.standing === 'refused' && one.refusal === name));
}

/** With the number of those who are in it. */
function titleOf(texts: Texts, picture: PeoplePicture, name: PeopleClass): Said {
    if (isOther(name)) return texts.said(`people.class.${name}`, { count: countOfOther(picture, name) });
    const members = membersOf(picture, name);
    const count = members.length;
    if (!isStanding(name)) return texts.said(`people.refused.${name}`, { count, reason: members[0]?.reason });
    return texts.said(`people.class.${name}`, { count, isByName: picture.isByName ?? false });
}

function isOther(name: PeopleClass): name is OtherClass {
    return otherClasses.some((other) => other === name);
}

function countOfOther(picture: PeoplePicture, name: OtherClass): number {
    if (name === 'unclaimed') return picture.unclaimed.length;
    if (name === 'two_accounts') return picture.people.filter(({ two }) => two).length;
    const { administrators = 0, passwords = 0, choices = 0 } = countPeople(picture).dangers ?? {};
    return administrators + passwords + choices;
}

function isStanding(name: PersonClass): name is PersonStanding['standing'] {
    return standings.some((standing) => standing === name);
}
