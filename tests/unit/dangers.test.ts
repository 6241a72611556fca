import type { LoginEntry, LoginFlow } from '../../src/model/login';
import type { ObservedSetting } from '../../src/model/workspace';
import type { Plan } from '../../src/model/plan';
import type { ChoosingFlow, ChosenField, SelfService } from '../../src/model/directory';
import { given } from '../../src/model/given';
import { choicesOf, unseenChoicesOf } from '../../src/plan/people/choices';
import { checkReport } from '../../src/report/check-report';
import { countPeople } from '../../src/plan/people/count-people';
import { peopleLines } from '../../src/report/people-lines';
import { loginLines, peopleReport } from '../../src/report/people-report';
import { english } from '../support/english';
import { accountOf, paint, personOf, usualEntry, type Sides } from '../support/painted';
import { mapOf } from '../support/map-of';

const byName: Partial<LoginEntry> = { mergesDistinctServices: true, keyField: 'username' };
const byAddress: Partial<LoginEntry> = { mergesDistinctServices: true, keyField: 'email' };
const none: Partial<LoginEntry> = {};

function settingsOf(values: Record<string, boolean | string>): ObservedSetting[] {
    return Object.entries(values).map(([id, value]) => ({ id, value, type: 'boolean', choices: [] }));
}

const open = {
    Accounts_AllowUserProfileChange: true,
    Accounts_AllowUsernameChange: true,
    Accounts_AllowEmailChange: true,
    Accounts_RegistrationForm: 'Public',
};
const closed = {
    ...open,
    Accounts_AllowUsernameChange: false,
    Accounts_AllowEmailChange: false,
    Accounts_RegistrationForm: 'Disabled',
};
const all: SelfService = {
    switches: { username: true, email: true },
    flows: [settingsFlow('username'), settingsFlow('email')],
    lacking: [],
};
const off: SelfService = { ...all, switches: { username: false, email: false } };

/** authentik's own, whose policy asks the switches. */
function settingsFlow(field: ChosenField): ChoosingFlow {
    return { slug: 'default-user-settings-flow', field, does: 'change', isGuarded: true, joinsGroup: false };
}

test.each<
    [string, Partial<LoginEntry>, LoginFlow, Record<string, boolean | string>, SelfService | undefined, string[]]
>([
    ['accounts found by name', byName, 'modern', open, all, ['authentik_username', 'username', 'registration']],
    ['the same where both sides are closed', byName, 'modern', closed, off, []],
    [
        'the same where nobody may change their profile',
        byName,
        'modern',
        { ...open, Accounts_AllowUserProfileChange: false },
        undefined,
        ['registration'],
    ],
    ['accounts found by address', byAddress, 'modern', open, all, ['authentik_email', 'email', 'registration']],
    ['accounts of one service alone, in the flow that finds addresses', none, 'legacy', open, all, ['authentik_email']],
    ['accounts of one service alone, in the flow that finds none', none, 'modern', open, all, []],
    ['what people may change in authentik is not known', byName, 'legacy', closed, undefined, []],
    ['the flow that asks the switches is gone', byName, 'modern', closed, { ...all, flows: [] }, []],
    [
        'flows may not be read',
        byName,
        'modern',
        closed,
        { switches: { username: true, email: false }, lacking: [] },
        ['authentik_username'],
    ],
])('which settings let people choose whose account they get: %s', (_, entry, flow, settings, selfService, expected) => {
    const login = { entry: { ...usualEntry, ...entry }, flow };
    const choices = choicesOf({ login, settings: settingsOf(settings), selfService, isOpen: undefined });
    expect(choices.map(({ id }) => id)).toEqual(expected);
});

describe('flows of authentik in which people choose their name', () => {
    const free: ChoosingFlow = { ...settingsFlow('username'), slug: 'own', isGuarded: false };
    const enrolment: ChoosingFlow = { ...free, slug: 'join', does: 'create' };
    const choosing = (flows: ChoosingFlow[], isOpen?: boolean, entry = byName) =>
        choicesOf({
            login: { entry: { ...usualEntry, ...entry }, flow: 'modern' },
            settings: settingsOf(closed),
            selfService: { ...off, flows },
            isOpen,
        });

    test('count whatever the switches say, where no policy looks at what is typed', () => {
        expect(choosing([settingsFlow('username'), free])).toEqual([{ id: 'authentik_flow_username', flows: ['own'] }]);
        expect(choosing([free], undefined, byAddress)).toEqual([]);
        expect(choosing([{ ...free, field: 'email' }], undefined, byAddress)).toEqual([
            { id: 'authentik_flow_email', flows: ['own'] },
        ]);
    });

    test('let newcomers in where they may use the application, or get into a group', () => {
        const open = [{ id: 'authentik_enrolment_username', flows: ['join'] }];
        expect(choosing([enrolment], true)).toEqual(open);
        expect(choosing([enrolment], undefined)).toEqual(open);
        expect(choosing([enrolment], false)).toEqual([]);
        expect(choosing([{ ...enrolment, joinsGroup: true }], false)).toEqual(open);
        expect(choosing([{ ...enrolment, isGuarded: true }], true)).toEqual([]);
    });

    test('are named with what closes them', () => {
        const said = peopleSay({ people: [personOf('ada')], choices: choosing([free, enrolment]) }, 'dangers');
        expect(said).toContain(
            '⚠ Flows of authentik let people change their username, with no policy that looks at it',
        );
        expect(said).toMatch(/gets it: own\. → Give their prompt stages a validation policy/);
        expect(said).toMatch(/gets it: join\. → Put an invitation stage into them/);
    });

    test('are said to be not known where they decide something, with the permissions that would show them', () => {
        const unseenOf = (selfService: SelfService | undefined, entry = byName) =>
            unseenChoicesOf({
                ...{ login: { entry: { ...usualEntry, ...entry }, flow: 'modern' }, settings: [] },
                ...{ selfService, isOpen: undefined },
            });
        expect([unseenOf(all), unseenOf(undefined, none)]).toEqual([undefined, undefined]);
        expect(unseenOf(undefined)).toEqual({ lacking: [] });
        const lacking = ['authentik_stages_prompt.view_prompt'];
        const unseenChoices = unseenOf({ switches: { username: false, email: false }, lacking });
        expect(unseenChoices).toEqual({ lacking });
        const sides: Sides = { people: [personOf('ada')], ...given({ unseenChoices }) };
        const line =
            'Not known: who may choose their username or address in authentik. The authentik token lacks authentik_stages_prompt.view_prompt. → Assign all';
        expect(peopleSay(sides, 'dangers')).toContain(line);
        expect(peopleSay(sides, '')).toContain(line);
        expect(checkReport(english, [], 'authentik', { now: paint(sides) })).toContain(line);
    });
});

const peopleSay = (sides: Sides, asked: string): string =>
    peopleReport(english, { ...nothing, people: paint(sides) }, undefined, asked);
const nothing: Plan = { changes: [], withheld: [], notes: [], drift: [] };

describe('what first logins put at stake', () => {
    const sides: Sides = {
        people: [personOf('root', 'other@x'), personOf('boss'), personOf('ada')],
        accounts: [
            // an administrator of whom nothing but the name says that it is theirs
            accountOf('root', 'root@x', { isAdministrator: true }),
            // one whose verified address is the person's
            accountOf('boss', 'boss@x', { isAdministrator: true }),
            accountOf('ada', 'ada@x?'),
        ],
        entry: byName,
        choices: [{ id: 'username' }],
    };

    test('is counted, with each account once, and an administrator known by their verified address is not among it', () => {
        expect(countPeople(paint(sides)).dangers).toEqual({ administrators: 1, passwords: 1, choices: 1 });
        expect(countPeople(paint({ people: [personOf('boss')], accounts: sides.accounts })).dangers).toBeUndefined();
    });

    test('is counted once where two people get one account, in short and in full', () => {
        const two = { ...sides, people: [personOf('root', 'other@x'), personOf('ROOT', 'else@x')] };
        expect(countPeople(paint(two)).dangers).toMatchObject({ administrators: 1 });
        expect(peopleSay(two, 'dangers')).toMatch(
            /⚠ 1 administrator’s account goes .*root.*ROOT|⚠ 1 administrator’s account goes .*ROOT.*root/,
        );
    });

    test('is said in one line by plan, run, check and status, and in full by people', () => {
        const { first, below } = peopleLines(english, countPeople(paint(sides)), 'after');
        expect([...first, ...below].filter((line) => line.startsWith('⚠ At stake'))).toEqual([
            '⚠ At stake: an administrator’s account, the password of 1 account, and 1 setting or flow by which people choose whose account they get. → `/authentik-sync people dangers` names them, and what closes each.',
        ]);
        const [, ...full] = peopleSay(sides, 'dangers').split('\n');
        expect(full).toHaveLength(4);
        expect(full.at(-1)).toContain('Not looked at: what policies in flows of authentik');
        expect(full.join('\n')).toMatch(
            /goes to whoever has that name.*root[^]*password.*ada[^]*Set "Username change" of the app to Off/,
        );
        expect(peopleSay(sides, '')).toContain('• what is at stake (3) (`dangers`)');
        expect(peopleSay(sides, '').match(/At stake/g)).toBeNull();
    });

    test('is not spoken of where there is nothing', () => {
        const { first, below } = peopleLines(english, countPeople(paint({ people: [personOf('ada')] })), 'after');
        expect([...first, ...below].join('\n')).not.toContain('At stake');
        const none = peopleSay({ people: [personOf('ada')] }, 'dangers');
        expect(none).toMatch(/what is at stake \(0\)\*\n• Not looked at: what policies in flows of authentik/);
        expect(none.split('\n')).toHaveLength(2);
    });
});

describe('two accounts of one person', () => {
    const people = [personOf('ada')];
    const first = accountOf('countess', 'ada@x');
    const second = accountOf('ada', '');
    const twoOf = (sides: Partial<Sides>) => paint({ people, accounts: [first, second], ...sides }).people[0]?.two;

    test('are an account with their address, and one without any under the name that their login writes', () => {
        expect(twoOf({})).toEqual({ first: 'countess', second: 'ada', wasSeen: false });
        expect(twoOf({ memory: { births: mapOf({ 'id-ada': 'ada' }) } })).toMatchObject({ wasSeen: true });
        expect(twoOf({ memory: { links: mapOf({ 'uid-ada': 'id-ada' }) } })).toMatchObject({ first: 'countess' });
        expect(twoOf({ memory: { links: mapOf({ 'uid-ada': 'id-countess' }) } })).toMatchObject({ second: 'ada' });
    });

    test.each<[string, Partial<Sides>]>([
        ['the one of that name has an address', { accounts: [first, accountOf('ada', 'other@x')] }],
        ['the name is written otherwise', { accounts: [first, accountOf('ADA', '')] }],
        [
            'one is linked to somebody else',
            { memory: { links: mapOf({ 'uid-eve': 'id-ada' }) }, people: [...people, personOf('eve')] },
        ],
        ['the address is that of another person as well', { people: [...people, personOf('bob', 'ada@x')] }],
        ['a person has said that one is not theirs', { memory: { apart: mapOf({ 'uid-ada': ['id-ada'] }) } }],
        ['one is a bot', { accounts: [first, accountOf('ada', '', { type: 'bot' })] }],
        ['one is deactivated', { accounts: [first, accountOf('ada', '', { isActive: false })] }],
    ])('are none where %s', (_, sides) => {
        expect(twoOf(sides)).toBeUndefined();
    });

    test('let them go on getting into the second one, which the app saw a login making, whatever the first is linked to', () => {
        const births = mapOf({ 'id-ada': 'ada' });
        const seen: Sides = { people, accounts: [first, second], flow: 'modern', memory: { births } };
        // where addresses arrive it would be refused for the address of the first, and no account came without one
        const beside = { ifDropped: { standing: 'second_account', chance: 'in', account: 'countess' } };
        expect(paint(seen).people).toMatchObject([beside]);
        const links = mapOf({ 'uid-ada': 'id-countess' });
        expect(paint({ ...seen, memory: { births, links } }).people).toMatchObject([beside]);
        // it was made by nobody knows whom
        expect(paint({ ...seen, memory: { links } }).people).toMatchObject([{ standing: 'refused', chance: 'out' }]);
        const used = [first, { ...second, hasLoggedIn: true }];
        expect(paint({ ...seen, accounts: used, memory: { links }, mayBeTied: true }).people).toMatchObject([
            { standing: 'if_tied', account: 'countess' },
        ]);
        const unused = [{ ...first, hasLoggedIn: false }, used[1] ?? second];
        expect(paint({ ...seen, accounts: unused, memory: { links }, mayBeTied: true }).people).toMatchObject([
            { ifDropped: { standing: 'if_tied', chance: 'perhaps', account: 'ada' } },
        ]);
    });

    test('are said by people, user and check', () => {
        const sides = { people, accounts: [first, second] };
        expect(peopleSay(sides, '')).toContain('⚠ 1 person has two accounts');
        expect(peopleSay(sides, 'two_accounts')).toContain('• ada: @countess has their address, and @ada none');
        const [one] = paint(sides).people;
        expect(one && loginLines(english, one).join('\n')).toContain(
            'Two accounts: @countess has their address, and @ada none',
        );
    });
});
