import type { Change } from '../../src/model/change';
import { standings as allStandings } from '../../src/model/people-picture';
import { countPeople, markOfPeople } from '../../src/plan/people/count-people';
import { paintUpgrade } from '../../src/plan/people/paint-upgrade';
import { peopleLines, upgradeLines } from '../../src/report/people-lines';
import { loginLines, peopleReport, standingSaid } from '../../src/report/people-report';
import { anyReason, english } from '../support/english';
import { accountOf, paint, peopleToPaint, personOf, standingsOf, type Sides } from '../support/painted';

function standings(sides: Sides): Record<string, string> {
    return standingsOf(paint(sides));
}

function said(sides: Sides): string[] {
    const { first, below } = peopleLines(english, countPeople(paint(sides)));
    return [...first, ...below];
}

const ada = personOf('ada');

describe('by the legacy flow', () => {
    test('whoever has no account yet gets a new one', () => {
        expect(standings({ people: [ada] })).toEqual({ ada: 'new' });
    });

    test.each([
        ['of their name', 'ada'],
        ['of another name', 'lovelace'],
    ])('an account %s with their verified address will be theirs, whatever the merge settings say', (_, username) => {
        expect(standings({ people: [ada], accounts: [accountOf(username, 'ada@x')] })).toEqual({ ada: 'to_link' });
    });

    test('beside an account of nearly their name they get a new one, and a person says whose that is', () => {
        const sides = { people: [personOf('jdoe'), personOf('mo')], accounts: [accountOf('j.doe', 'other@x')] };
        expect(standings(sides)).toEqual({ jdoe: 'near_name', mo: 'new' });
        expect(said(sides)[1]).toContain('`/authentik-sync link <person> @<account>`');
        const [jdoe] = paint(sides).people;
        expect(jdoe && loginLines(english, jdoe)).toEqual([
            expect.stringMatching(
                /^Login: gets a new account .* → If it is theirs: `\/authentik-sync link jdoe @j\.doe`\.$/,
            ),
        ]);
        // one address makes one account, whoever comes first
        const shared = { ...sides, people: [personOf('jdoe'), personOf('mo', 'jdoe@x')] };
        expect(standings(shared)).toEqual({ jdoe: 'same_login', mo: 'same_login' });
    });

    test('a link that stands is told apart from one that the next run makes', () => {
        const memory = { links: new Map([['uid-ada', 'id-ada']]) };
        expect(standings({ people: [ada], accounts: [accountOf('ada')], memory })).toEqual({ ada: 'linked' });
    });

    test('an unverified address lets them in, and the link waits for a person', () => {
        const picture = paint({ people: [ada], accounts: [accountOf('ada', 'ada@x?')] });
        expect(picture.people).toMatchObject([{ standing: 'link_waits', chance: 'in', danger: 'loses_password' }]);
    });

    test('the name of an account with another address is refused, and the reason is given with the account', () => {
        const picture = paint({ people: [ada], accounts: [accountOf('ada', 'other@x')] });
        expect(picture.people).toMatchObject([
            { standing: 'refused', chance: 'out', refusal: 'username_taken', account: 'ada' },
        ]);
    });

    test('with both merge switches they get an account of which nothing proves that it is theirs', () => {
        const sides: Sides = {
            people: [ada],
            accounts: [accountOf('ada', 'other@x', { isAdministrator: true })],
            entry: { mergesDistinctServices: true },
        };
        expect(paint(sides).people).toMatchObject([{ standing: 'takes_other', chance: 'in', danger: 'administrator' }]);
        expect(said(sides).join('\n')).toContain('nothing proves that it is theirs');
    });

    test('same username, another person: neither is linked, and only she gets in', () => {
        const people = [personOf('jdoe', 'john@firm'), personOf('jane.doe', 'jane@firm')];
        const picture = paint({ people, accounts: [accountOf('jdoe', 'jane@firm')] });
        expect(picture.people).toMatchObject([
            { username: 'jane.doe', standing: 'undecided', chance: 'in' },
            { username: 'jdoe', standing: 'undecided', chance: 'out', refusal: 'username_taken' },
        ]);
        expect(picture.unclaimed).toEqual([]);
    });

    test('two people of one address end in one account', () => {
        const people = [personOf('a1', 'same@x'), personOf('a2', 'same@x')];
        expect(standings({ people, accounts: [accountOf('same')] })).toEqual({ a1: 'same_login', a2: 'same_login' });
        expect(standings({ people })).toEqual({ a1: 'same_login', a2: 'same_login' });
    });

    test('a template that makes one username of two is named before it happens, and an account is found by it', () => {
        const people = [
            personOf('alice@corp', 'alice@corp'),
            personOf('bea@corp', 'bea@corp'),
            personOf('bea@other', 'bea@other'),
        ];
        const entry = {
            usernameField: '{{/^([^@]+)/::preferred_username}}',
            mergesDistinctServices: true,
        };
        expect(standings({ people, accounts: [accountOf('bea', 'bea@corp')], entry })).toEqual({
            'alice@corp': 'new',
            'bea@corp': 'same_login',
            'bea@other': 'takes_other',
        });
    });

    test.each([
        ['no address', { people: [personOf('ada', '')] }, 'field_not_found'],
        ['no button', { people: [ada], entry: { showsButton: false } }, 'no_button'],
        ['no registration', { people: [ada], rules: { registersPeople: false } }, 'registration_disabled'],
        ['a domain that is not allowed', { people: [ada], rules: { allowedDomains: ['y'] } }, 'domain_refused'],
        ['a group that is not allowed', { people: [ada], mayEnter: () => false }, 'access_denied'],
        [
            'a deactivated account',
            { people: [ada], accounts: [accountOf('ada', 'ada@x', { isActive: false })] },
            'not_activated',
        ],
    ] satisfies [string, Sides, string][])('%s is a reason', (_, sides, refusal) => {
        expect(paint(sides).people).toMatchObject([{ standing: 'refused', chance: 'out', refusal }]);
        expect(said(sides)[0]).toBe('✗ *0 of 1 person can log in*.');
        expect(said(sides)).toHaveLength(2);
    });

    test('approval by hand is said, and is no refusal', () => {
        const sides: Sides = { people: [ada], rules: { approvesByHand: true } };
        expect(standings(sides)).toEqual({ ada: 'waits_for_approval' });
        expect(markOfPeople(countPeople(paint(sides)))).toBe('warning');
    });

    test('a field that reads a claim of an own mapping leaves it open', () => {
        expect(standings({ people: [ada], entry: { usernameField: 'nick' } })).toEqual({ ada: 'not_known' });
        // of these scopes authentik gives no username, whatever else is mapped
        expect(standings({ people: [ada], entry: { scopes: ['openid', 'email'] } })).toEqual({ ada: 'refused' });
    });

    test('nobody counts who cannot log in to authentik, and no service account', () => {
        const people = [personOf('left', 'left@x', { isActive: false }), personOf('job', '', { isService: true })];
        expect(paint({ people }).people).toEqual([]);
        expect(said({ people })).toEqual([]);
    });

    test('accounts that nobody in authentik has are named, bots and deactivated ones aside', () => {
        const accounts = [
            accountOf('ada'),
            accountOf('guest'),
            accountOf('helper', '', { type: 'bot' }),
            accountOf('gone', 'gone@x', { isActive: false }),
        ];
        expect(paint({ people: [ada], accounts }).unclaimed).toEqual(['guest']);
    });
});

describe('by the modern flow', () => {
    test('an equal address is refused, or a second account is made beside it where the release drops addresses', () => {
        const sides: Sides = { people: [ada], accounts: [accountOf('lovelace', 'ada@x')], flow: 'modern' };
        expect(standings(sides)).toEqual({ ada: 'refused / second_account' });
        expect(paint(sides).people).toMatchObject([{ refusal: 'email_taken', wayOut: 'email' }]);
        expect(said(sides)).toEqual([
            '✗ *0 or 1 of 1 person can log in*: whether this release passes e-mail addresses on to accounts is not known.',
            'If this release passes e-mail addresses on to accounts:',
            '• 1 has an account of the same address that may not be linked by it → "By address" in "Existing accounts get in" finds such accounts (key field "E-mail" with both merge switches, for a time).',
            'If this release drops e-mail addresses (RocketChat/Rocket.Chat#42062):',
            '• 1 gets in, but into a second account beside theirs → Give person and account the same username, and choose "By username" for "Existing accounts get in", before they log in.',
        ]);
    });

    test('where people could log in before, an account may be tied to them already', () => {
        const accounts = [accountOf('ada', '', { hasLoggedIn: true })];
        const sides: Sides = { people: [ada], accounts, flow: 'modern' };
        expect(standings(sides)).toEqual({ ada: 'refused' });
        expect(standings({ ...sides, mayBeTied: true })).toEqual({ ada: 'if_tied' });
        const unused = [accountOf('ada', '', { hasLoggedIn: false })];
        expect(standings({ ...sides, mayBeTied: true, accounts: unused })).toEqual({ ada: 'refused' });
    });
});

test('an account that only a login by authentik can have made is theirs for sure', () => {
    const sides: Sides = {
        ...{ people: [ada], accounts: [accountOf('ada', '', { hasLoggedIn: true })], flow: 'modern', mayBeTied: true },
        memory: { births: new Map([['id-ada', 'ada']]) },
    };
    expect(standings(sides)).toEqual({ ada: 'to_link' });
    const linked = { ...sides.memory, links: new Map([['uid-ada', 'id-ada']]) };
    expect(paint({ ...sides, memory: linked }).people).toMatchObject([{ standing: 'linked', chance: 'in' }]);
    const onceKnown = { links: linked.links, grounds: new Map([['uid-ada', 'born' as const]]) };
    expect(paint({ ...sides, memory: onceKnown }).people).toMatchObject([{ standing: 'linked', chance: 'in' }]);
    // whose login that was the name does not say
    const capital = { ...sides, accounts: [accountOf('Ada', '', { id: 'id-ada', hasLoggedIn: true })] };
    expect(standings({ ...capital, memory: { births: new Map([['id-ada', 'Ada']]) } })).not.toEqual({ ada: 'to_link' });
});

describe('whose account is meant is not certain, and a login ends beside it', () => {
    const jane = personOf('jane.doe', 'jane@firm');
    const sides: Sides = {
        people: [personOf('jdoe', 'john@firm'), jane],
        accounts: [accountOf('jdoe', 'jane@firm')],
        flow: 'modern',
    };

    test('in a new account, which does not make of them somebody who had none', () => {
        expect(standings(sides)).toEqual({ jdoe: 'undecided', 'jane.doe': 'undecided / undecided' });
        const dropped = paint(sides).people.find(({ username }) => username === 'jane.doe')?.ifDropped;
        expect(dropped).toEqual({ standing: 'undecided', chance: 'in' });
    });

    test('in that new account at each login, once the app has seen it made', () => {
        const after = { ...sides, accounts: [...(sides.accounts ?? []), accountOf('jane.doe', '')] };
        const of = (memory: Sides['memory'] = {}) =>
            paint({ ...after, memory, mayBeTied: true, dropsEmail: true }).people.find(
                ({ username }) => username === 'jane.doe',
            );
        expect(of()).toMatchObject({ standing: 'if_tied', chance: 'perhaps' });
        const births = new Map([['id-jane.doe', 'jane.doe']]);
        expect(of({ births })).toMatchObject({ standing: 'undecided', chance: 'in', account: 'jane.doe' });
        // it may be that of somebody else by a link, or was said not to be theirs
        const links = new Map([['uid-jdoe', 'id-jane.doe']]);
        expect(of({ births, links })).not.toMatchObject({ chance: 'in', account: 'jane.doe' });
        expect(of({ births, apart: new Map([['uid-jane.doe', ['id-jane.doe']]]) })).not.toMatchObject({
            account: 'jane.doe',
            chance: 'in',
        });
    });

    test('two of them whose new accounts would have one name are told that', () => {
        const people = [personOf('zed@a', 'a@x'), personOf('zed@b', 'b@x')];
        const entry = { usernameField: '{{/^([^@]+)/::preferred_username}}' };
        const accounts = [accountOf('Zed', 'other@x')];
        expect(standings({ people, accounts, entry })).toEqual({ 'zed@a': 'same_login', 'zed@b': 'same_login' });
    });
});

test('whoever is linked to one account and gets into the one of their address has a second one, which is nobody else’s', () => {
    const kim = personOf('K.im', 'kim@x');
    const sides: Sides = {
        people: [kim],
        accounts: [accountOf('kim', 'old@x'), accountOf('K.im', 'kim@x')],
        memory: { links: new Map([['uid-K.im', 'id-kim']]) },
    };
    const picture = paint(sides);
    expect(picture.people).toMatchObject([{ standing: 'second_account', chance: 'in', account: 'kim' }]);
    expect(picture.unclaimed).toEqual([]);
    const apart = new Map([['uid-K.im', ['id-K.im']]]);
    expect(standings({ ...sides, memory: { ...sides.memory, apart } })).toEqual({ 'K.im': 'takes_other' });
    const accounts = [accountOf('kim', 'old@x'), accountOf('K.im', 'kim@x?')];
    expect(standings({ ...sides, accounts })).toEqual({ 'K.im': 'takes_other' });
});

test('a sign that only looks like a letter is that letter for nobody: neither for who is who nor for a login', () => {
    const entry = { mergesDistinctServices: true };
    const people = [personOf('\u212Aim', 'kelvin@x')];
    expect(standings({ people, accounts: [accountOf('KIM', 'k@x')], entry })).toEqual({ '\u212Aim': 'near_name' });
    const addressed = [personOf('ada', '\u212Aim@x')];
    expect(standings({ people: addressed, accounts: [accountOf('kim', 'kim@x')] })).toEqual({ ada: 'new' });
});

test('whom the administrator lets not log in makes no failure of those who may, and of everybody they do', () => {
    const people = ['ada', 'bob', 'eve', 'kim'].map((name) => personOf(name));
    const only = (...names: string[]): Sides => ({ people, mayEnter: ({ username }) => names.includes(username) });
    expect(markOfPeople(countPeople(paint(only('ada'))))).toBe('warning');
    expect(markOfPeople(countPeople(paint(only())))).toBe('failure');
    // of the two who may, one is stopped by the account of a stranger, and of another two both are
    const accounts = [accountOf('ada', 'other@x'), accountOf('bob', 'else@x')];
    expect(markOfPeople(countPeople(paint({ ...only('ada', 'eve'), accounts })))).toBe('warning');
    expect(markOfPeople(countPeople(paint({ ...only('ada', 'bob'), accounts })))).toBe('failure');
});

describe('an upgrade to 9.0', () => {
    const sides: Sides = {
        people: [ada, personOf('bob')],
        accounts: [accountOf('ada'), accountOf('robert', 'bob@x')],
    };

    test('is told before it happens: who gets in by the legacy flow alone', () => {
        expect(standings(sides)).toEqual({ ada: 'to_link', bob: 'to_link' });
        const upgraded = paintUpgrade(peopleToPaint(sides), '8.8');
        expect(upgraded && standingsOf(upgraded)).toEqual({
            ada: 'refused / refused',
            bob: 'refused / second_account',
        });
        expect(upgradeLines(english, upgraded)[0]).toMatch(
            /0 can log in, or 1 where .* \(1 of them into a second account\)/,
        );
    });

    test('changes nothing where the modern flow is in use, and nothing is said where everybody gets in', () => {
        expect(paintUpgrade(peopleToPaint(sides), '9.0')).toBeUndefined();
        expect(paintUpgrade(peopleToPaint({ ...sides, flow: 'modern' }), '8.8')).toBeUndefined();
        expect(upgradeLines(english, paintUpgrade(peopleToPaint({ people: [ada] }), '8.8'))).toEqual([]);
    });
});

test('each class ends with what to do next, and where that differs, behind those of whom it is the same', () => {
    const people = ['ada', 'bob', 'eve'].map((name) => personOf(name));
    const accounts = [accountOf('ada', 'other@x'), accountOf('bob', 'bob@x'), accountOf('eve', 'else@x')];
    const plan = { changes: [], withheld: [], notes: [], drift: [] };
    const says = (asked: string, sides: Sides): string =>
        peopleReport(english, { ...plan, people: paint(sides) }, undefined, asked);
    expect(says('username_taken', { people, accounts, flow: 'modern', dropsEmail: false }).split('\n')).toEqual([
        '*3 have accounts of the same usernames that may not be linked by them yet*',
        '• ada: cannot log in: the username is taken by the account ada',
        '• eve: cannot log in: the username is taken by the account eve',
        '→ It is not known to be theirs: rename one of the two, or let the person of the account decide.',
        '• bob: cannot log in: the username is taken by the account bob',
        '→ "By address" in "Existing accounts get in" finds such accounts (key field "E-mail" with both merge switches, for a time).',
    ]);
    expect(says('refused', { people, accounts, flow: 'modern', dropsEmail: false })).toContain('→ "By address"');
    expect(says('unclaimed', { people: [], accounts })).toMatch(/• @eve\n→ If one is somebody’s, [^\n]*$/);
});

test.each([
    ['to_link', 'ada@x', 'changes', '`/authentik-sync` links them.', 'they get in all the same, and are linked once'],
    ['link_waits', 'ada@x?', 'withheld', '`/authentik-sync plan` has a button', 'no plan asks about them'],
] as const)(
    'whose link no plan has, since they are in no group of a rule, is told so: %s',
    (name, address, part, of, not) => {
        const people = ['ada', 'bob'].map((one) => personOf(one));
        const accounts = [accountOf('ada', address), accountOf('bob', address.replace('ada', 'bob'))];
        const ground = { ground: 'address', reason: { code: 'reason.near_name' } } as const;
        const change = {
            kind: 'link-person',
            uid: 'uid-bob',
            person: 'bob',
            userId: 'id-bob',
            username: 'bob',
            ...ground,
        } as const;
        const parts = {
            changes: part === 'changes' ? [change] : [],
            withheld: part === 'withheld' ? [{ code: 'link_weak', change } as const] : [],
        };
        const plan = { ...parts, notes: [], drift: [], people: paint({ people, accounts }) };
        const [, ada, alone, bob, planned] = peopleReport(english, plan, undefined, name).split('\n');
        expect([ada, bob]).toEqual([
            expect.stringContaining('ada: gets into'),
            expect.stringContaining('bob: gets into'),
        ]);
        expect([alone, planned]).toEqual([expect.stringContaining(not), expect.stringContaining(of)]);
    },
);

test('of an account that a login may have tied it is said that a login of somebody made anew was that of another person', () => {
    const anew = { people: [personOf('ada')], accounts: [accountOf('ada', '')], mayBeTied: true };
    const plan = { changes: [], withheld: [], notes: [], drift: [] };
    const said = peopleReport(english, { ...plan, people: paint(anew) }, undefined, 'if_tied');
    expect(said).toContain('• ada: gets into @ada if an earlier login of theirs has tied it to them; one from before');
});

test('every class of people has what to do next', () => {
    const classes = [...allStandings.filter((name) => name !== 'refused'), 'two_accounts', 'unclaimed'] as const;
    for (const name of classes) expect([name, english.action(`people.class.${name}`)]).not.toEqual([name, '']);
});

test('of one person the same is said as of everybody, and each class is named by its people', () => {
    const people = [personOf('jdoe', 'john@firm'), personOf('jane.doe', 'jane@firm'), personOf('nomail', '')];
    const picture = paint({ people, accounts: [accountOf('jdoe', 'jane@firm'), accountOf('guest')] });
    const jdoe = picture.people.find(({ username }) => username === 'jdoe');
    const saidOfJdoe =
        'whose account is meant is not certain (@jdoe); cannot log in: the username is taken by the account jdoe';
    expect(jdoe && String(standingSaid(english, jdoe))).toBe(saidOfJdoe);
    const nothing = { changes: [], withheld: [], notes: [], drift: [] };
    const plan = { ...nothing, people: picture };
    expect(peopleReport(english, plan, undefined, 'undecided')).toContain(`• jdoe: ${saidOfJdoe}`);
    expect(peopleReport(english, plan, undefined, 'field-not-found')).toContain(
        '• nomail: cannot log in: no e-mail address in authentik',
    );
    expect(peopleReport(english, plan, undefined, 'unclaimed')).toContain('• @guest');
    expect(peopleReport(english, plan, undefined, '')).toMatch(
        /• 1 .* \(`field_not_found`\)\n• of 2 .* \(`undecided`\)\n• 1 account .* \(`unclaimed`\)/,
    );
    expect(peopleReport(english, plan, undefined, 'friends')).toContain('✗ Nobody is in a class "friends".');
    // whatever stops them, and a class that there is has nobody in it without being a mistake
    expect(peopleReport(english, plan, undefined, 'refused')).toContain('• nomail: cannot log in');
    expect(peopleReport(english, plan, undefined, 'waits_for_approval')).toMatch(
        /^✓ Nobody is in the class `waits_for_approval`\. → There are `field_not_found`/,
    );
    expect(peopleReport(english, nothing, undefined, '')).toMatch(/^– /);
});

describe('a company of 301 people: 271 have accounts of their names, 8 of other names, 1 has no address', () => {
    const numbered = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);
    const sides: Sides = {
        people: [
            ...numbered(271, 'same').map((name) => personOf(name)),
            ...numbered(8, 'other').map((name) => personOf(name)),
            ...numbered(21, 'new').map((name) => personOf(name)),
            personOf('nomail', ''),
        ],
        accounts: [
            ...numbered(271, 'same').map((name) => accountOf(name)),
            ...numbered(8, 'other').map((name) => accountOf(`x${name}`, `${name}@x`)),
            accountOf('consultant'),
        ],
    };

    test('the legacy flow adopts by address whatever the settings say', () => {
        expect(said(sides)).toEqual([
            '⚠ *300 of 301 people can log in*.',
            '• 1 has no e-mail address in authentik → Fill it in there.',
        ]);
        expect(paint(sides).unclaimed).toEqual(['consultant']);
    });

    test('the modern one lets only those in who have no account, or makes second ones', () => {
        const counts = countPeople(paint({ ...sides, flow: 'modern' }));
        expect(counts).toMatchObject({ total: 301, can: 21, out: 280, ifDropped: { can: 29, out: 272 } });
        expect(markOfPeople(counts)).toBe('failure');
        const entry = { keyField: 'email', mergesDistinctServices: true };
        expect(countPeople(paint({ ...sides, flow: 'modern', entry }))).toMatchObject({ can: 300, out: 1 });
    });
});

test('most who cannot is a failure, some is a warning, none is right', () => {
    const people = [ada, personOf('bob'), personOf('nobody', '')];
    expect(said({ people })).toEqual([
        '⚠ *2 of 3 people can log in*.',
        '• 1 has no e-mail address in authentik → Fill it in there.',
    ]);
    expect(said({ people: people.slice(0, 2) })).toEqual(['✓ *2 of 2 people can log in*.']);
    expect(said({ people: people.slice(1).concat(personOf('none', '')) })[0]).toBe('✗ *1 of 3 people can log in*.');
});

test('what the login of one person ends as is told with the way out, where they cannot log in', () => {
    const [one] = paint({ people: [{ ...ada, email: '' }] }).people;
    expect(one && loginLines(english, one)).toEqual([
        'Login: cannot log in: no e-mail address in authentik → Fill it in there.',
    ]);
});

test('where the way out differs with the release, each is told for its own', () => {
    const sides = { flow: 'modern' as const, people: [ada], accounts: [accountOf('ada', 'ada@x')] };
    const [one] = paint(sides).people;
    expect(one && loginLines(english, one)).toEqual([
        expect.stringMatching(
            /^Login: cannot log in: .* → "By address" .* Where the release drops e-mail addresses: "By username" .*\.$/,
        ),
    ]);
});

test('what is told of people while something is open says so, since the answer itself does nothing', () => {
    const picture = paint({ people: [ada] });
    const change: Change = { kind: 'create-team', team: 'red', type: 'private', reason: anyReason };
    const plan = { changes: [], withheld: [], notes: [], drift: [], people: picture };
    const open = { ...plan, changes: [change] };
    expect(peopleReport(english, plan, undefined, '').split('\n')[0]).toBe('✓ *1 of 1 person can log in*.');
    expect(peopleReport(english, open, undefined, '').split('\n')[0]).toBe(
        '✓ *1 of 1 person can log in* once what is open is done.',
    );
});

test('a reason for which nobody is refused is a class all the same', () => {
    const plan = { changes: [], withheld: [], notes: [], drift: [], people: paint({ people: [ada] }) };
    expect(peopleReport(english, plan, undefined, 'email_taken')).toMatch(/^✓ Nobody is in the class `email_taken`/);
    expect(peopleReport(english, plan, undefined, 'email_taken.action')).toMatch(/^✗ Nobody is in a class/);
});
