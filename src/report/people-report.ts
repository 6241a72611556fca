import type { LoginRefusal } from '../model/login';
import { standings, type PeoplePicture, type PersonInPicture, type PersonStanding } from '../model/people-picture';
import type { Plan } from '../model/plan';
import { countPeople } from '../plan/people/count-people';
import { refusalDetail } from '../plan/people/tell-who-cannot';
import { cutText } from '../texts/cut-text';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { peopleLines, upgradeLines } from './people-lines';

/** Characters, which is what a client can show. */
const LONGEST = 29_000;

/** What can be asked for by name: each standing, each refusal, and the accounts that nobody in authentik has. */
type PeopleClass = PersonStanding['standing'] | LoginRefusal | 'unclaimed';

/** What `/authentik-sync people [class]` says: counts first, the names of one class where one is asked for. */
export function peopleReport(
    texts: Texts,
    { people: picture, changes }: Plan,
    upgraded: PeoplePicture | undefined,
    asked: string,
): string {
    if (!picture) return `– ${texts.say('people.not_all_known')}`;
    const wanted = asked.toLowerCase().replace(/[`-]/g, (sign) => (sign === '-' ? '_' : ''));
    if (wanted === '') return overview(texts, picture, upgraded, changes.length > 0);
    const found = classesOf(picture).find((one) => one === wanted);
    return found === undefined ? unknownClass(texts, picture, asked) : classLines(texts, picture, found);
}

/** What one person is, and what of it depends on the release; the same for everybody and for one. */
export function standingSaid(texts: Texts, { ifDropped, ...arrives }: PersonInPicture): Said {
    const said = oneStanding(texts, arrives);
    const other = ifDropped && oneStanding(texts, ifDropped);
    // another way out is no other end
    return other && String(other) !== String(said) ? texts.said('people.either', { said, ifDropped: other }) : said;
}

function oneStanding(texts: Texts, standing: PersonStanding): Said {
    const key = `people.is.${standing.standing}` as const;
    const details = refusalDetail(standing);
    const { account = '', other = '', chance } = standing;
    const cause = details ? texts.said(details) : '';
    return texts.said(key, { account, other, isNamed: account !== '', isOut: chance === 'out', cause });
}

function overview(texts: Texts, picture: PeoplePicture, upgraded: PeoplePicture | undefined, isAfter: boolean): string {
    const { first, below } = peopleLines(texts, countPeople(picture), isAfter);
    const lines = classesOf(picture).map((name) => {
        return `• ${texts.say('people.class_count', { id: name, title: titleOf(texts, picture, name) })}`;
    });
    const danger = dangerLines(texts, picture);
    return [
        ...first,
        ...below,
        ...danger,
        ...upgradeLines(texts, upgraded),
        '',
        texts.say('people.classes'),
        ...lines,
    ].join('\n');
}

function classLines(texts: Texts, picture: PeoplePicture, name: PeopleClass): string {
    const named =
        name === 'unclaimed'
            ? picture.unclaimed.map((account) => texts.say('people.account', { account }))
            : membersOf(picture, name).map((person) =>
                  texts.say('people.person', { username: person.username, is: standingSaid(texts, person) }),
              );
    const head = texts.say('people.class_title', { title: titleOf(texts, picture, name) });
    return cutText(texts, [head, ...named.map((line) => `• ${line}`)].join('\n'), LONGEST);
}

function unknownClass(texts: Texts, picture: PeoplePicture, asked: string): string {
    const classes = classesOf(picture).map((id) => texts.said('people.class_id', { id }));
    return texts.withAction('people.no_class', { asked: asked.slice(0, 100), classes: texts.list(classes, Infinity) });
}

/** What a first login would do to an account that nobody may expect: administrators and passwords. */
function dangerLines(texts: Texts, { people }: PeoplePicture): string[] {
    return (['administrator', 'administrator_loses_password', 'loses_password'] as const).flatMap((danger) => {
        const met = people.filter((one) => [one.danger, one.ifDropped?.danger].includes(danger));
        if (met.length === 0) return [];
        const names = met.map(({ username, account = '' }) =>
            account === '' || account === username
                ? texts.said('people.name', { username })
                : texts.said('people.pair', { username, account }),
        );
        return [`⚠ ${texts.withAction(`people.danger.${danger}`, { count: met.length, people: texts.series(names) })}`];
    });
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
        ...(picture.unclaimed.length > 0 ? (['unclaimed'] as const) : []),
    ];
}

function membersOf({ people }: PeoplePicture, name: PeopleClass): PersonInPicture[] {
    const isIn = (one: PersonStanding | undefined): boolean =>
        one !== undefined && (one.standing === name || (one.standing === 'refused' && one.refusal === name));
    return people.filter((person) => isIn(person) || isIn(person.ifDropped));
}

/** With the number of those who are in it. */
function titleOf(texts: Texts, picture: PeoplePicture, name: PeopleClass): Said {
    if (name === 'unclaimed') return texts.said('people.class.unclaimed', { count: picture.unclaimed.length });
    const members = membersOf(picture, name);
    const count = members.length;
    if (!isStanding(name)) return texts.said(`people.refused.${name}`, { count, reason: members[0]?.reason });
    return texts.said(`people.class.${name}`, { count });
}

function isStanding(name: PeopleClass): name is PersonStanding['standing'] {
    return standings.some((standing) => standing === name);
}
