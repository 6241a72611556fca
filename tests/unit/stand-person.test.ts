import type { PredictedLogin } from '../../src/model/login';
import type { Account } from '../../src/model/workspace';
import type { Pair } from '../../src/plan/people/pair';
import { standPerson, type StandingContext } from '../../src/plan/people/stand-person';
import { accountOf } from '../support/painted';

/** `login('not-linked', 'refused')`: how a login ends, and where it belongs to already. */
function login(
    when: PredictedLogin['when'],
    end: PredictedLogin['end'],
    over: Partial<PredictedLogin> = {},
): PredictedLogin {
    return { when, end, maySecondFactor: false, ...over };
}

const ada = accountOf('ada');
const strong = { isStrong: true, reason: { code: 'reason.same_address', address: 'ada@x' } } as const;
const found: Pair = { state: 'found', account: ada, evidence: strong };
const none: Pair = { state: 'none' };
const refused = login('not-linked', 'refused', { refusal: 'username_taken', account: 'ada' });

function stand(predicted: readonly PredictedLogin[], over: Partial<StandingContext> = {}) {
    const first = predicted.find(({ when }) => when === 'any' || when === 'not-linked');
    return standPerson(
        { first, all: () => predicted },
        { pair: found, near: [ada], isBorn: false, mayBeTied: true, ...over },
    );
}

test('where nothing is predicted of a first login, nothing is known', () => {
    expect(stand([login('linked', 'in', { to: 'ada' })])).toEqual({ standing: 'not_known', chance: 'perhaps' });
});

test('an approval by hand is waited for', () => {
    expect(stand([login('any', 'pending-approval')])).toEqual({ standing: 'waits_for_approval', chance: 'waits' });
});

describe('a first login that is refused, where an earlier one may have tied their account to them', () => {
    const perhaps = { standing: 'if_tied', chance: 'perhaps', account: 'ada' };
    const out = { standing: 'refused', chance: 'out', refusal: 'username_taken', account: 'ada' };
    const other = accountOf('eve');

    test.each<[string, PredictedLogin[], object]>([
        ['that lets them in', [login('linked', 'in', { to: 'ada' })], perhaps],
        ['that is refused as well', [login('linked', 'refused', { to: 'ada' })], out],
        [
            'that is refused by some servers',
            [login('linked', 'in', { to: 'ada' }), login('linked', 'refused', { to: 'ada' })],
            out,
        ],
        ['to another account, which says nothing of theirs', [login('linked', 'in', { to: 'eve' })], out],
        ['an account that no look-up by name or address shows', [login('linked-elsewhere', 'in')], perhaps],
        ['such a one, and refused', [login('linked-elsewhere', 'refused')], out],
        [
            'its own end counts, and not that of others',
            [login('linked', 'refused', { to: 'ada' }), login('linked-elsewhere', 'in')],
            out,
        ],
    ])('%s', (_, tied, expected) => {
        expect(stand([refused, ...tied])).toEqual(expected);
    });

    const isIn = [refused, login('linked', 'in', { to: 'ada' }), login('linked', 'in', { to: 'eve' })];

    test.each<[string, Partial<Account>]>([
        ['nobody was ever in it', { hasLoggedIn: false }],
        ['it is deactivated', { isActive: false }],
        ['it is that of a bot', { type: 'bot' }],
    ])('no: %s', (_, over) => {
        expect(stand(isIn, { pair: { ...found, account: { ...ada, ...over } } })).toEqual(out);
        expect(stand(isIn, { pair: none, near: [{ ...ada, ...over }] })).toEqual(out);
    });

    test('of somebody without an account it is one of their name or address', () => {
        expect(stand(isIn, { pair: none, near: [other] })).toEqual({ ...perhaps, account: 'eve' });
        expect(stand(isIn, { near: [other] })).toEqual(perhaps);
        expect(stand(isIn, { mayBeTied: false })).toEqual(out);
    });
});

describe('a first login that makes an account', () => {
    const created = login('not-linked', 'created');

    test('is a new one where there is none of theirs, or only that of a bot', () => {
        const isNew = { standing: 'new', chance: 'in' };
        expect(stand([created], { pair: none, near: [] })).toEqual(isNew);
        expect(stand([created], { pair: { ...found, account: { ...ada, type: 'bot' } } })).toEqual(isNew);
        expect(stand([login('any', 'second-factor')], { pair: none })).toEqual(isNew);
    });

    test('is a second one beside theirs, if no earlier one has tied that to them', () => {
        expect(stand([created])).toEqual({ standing: 'second_account', chance: 'in', account: 'ada' });
        const tied = [created, login('linked', 'in', { to: 'ada' })];
        expect(stand(tied)).toEqual({ standing: 'if_tied', chance: 'in', account: 'ada' });
    });
});

test('a name that is nearly theirs is no account of theirs beside which they get a second one', () => {
    const near: Pair = { ...found, evidence: { isStrong: false, reason: { code: 'reason.near_name' } } };
    const created = login('not-linked', 'created');
    const expected = { standing: 'near_name', chance: 'in', account: 'ada' };
    expect(stand([created], { pair: near })).toEqual(expected);
    expect(stand([created, login('linked-elsewhere', 'in')], { pair: near })).toEqual(expected);
});

describe('a first login that opens an account', () => {
    const opens = (account: string): PredictedLogin => login('not-linked', 'linked', { account });

    test('of somebody else takes it, if no earlier one has tied theirs to them', () => {
        expect(stand([opens('eve')])).toEqual({ standing: 'takes_other', chance: 'in', account: 'eve' });
        const tied = [opens('eve'), login('linked', 'in', { to: 'ada' })];
        expect(stand(tied)).toEqual({ standing: 'if_tied', chance: 'in', account: 'ada' });
    });

    test('of a bot takes it, whatever it is called', () => {
        const pair: Pair = { ...found, account: { ...ada, type: 'bot' } };
        expect(stand([opens('ada')], { pair })).toMatchObject({ standing: 'takes_other' });
    });

    test('that is theirs is told by what the link stands on', () => {
        const of = (pair: Pair, end: PredictedLogin['end']): unknown =>
            stand([login('any', end, { account: 'ada' })], { pair, near: [] }).standing;
        const weak: Pair = { ...found, evidence: { isStrong: false, reason: { code: 'reason.near_name' } } };
        expect(of({ state: 'linked', account: ada }, 'in')).toBe('linked');
        expect(of(found, 'updated')).toBe('to_link');
        expect(of(weak, 'linked')).toBe('link_waits');
        expect(of(weak, 'taken-over')).toBe('takes_other');
        const undecided: Pair = { state: 'undecided', candidates: [ada], details: [] };
        expect(of(undecided, 'linked')).toBe('undecided');
        expect(of(undecided, 'taken-over')).toBe('takes_other');
    });
});

describe('an account that only a login by authentik can have made', () => {
    const born = { isBorn: true };
    const linked: Pair = { state: 'linked', account: ada };

    test('lets them in whatever a first login would end as', () => {
        const tied = [refused, login('linked', 'in', { to: 'ada' })];
        expect(stand(tied, born)).toEqual({ standing: 'to_link', chance: 'in', account: 'ada' });
        expect(stand(tied, { ...born, pair: linked })).toEqual({ standing: 'linked', chance: 'in', account: 'ada' });
    });

    test.each<[string, PredictedLogin[]]>([
        ['it is refused where it is tied', [login('linked', 'refused', { to: 'ada' })]],
        ['by some servers', [login('linked', 'in', { to: 'ada' }), login('linked', 'refused', { to: 'ada' })]],
        ['nothing is predicted of it', []],
    ])('no: %s', (_, tied) => {
        expect(stand([refused, ...tied], { ...born, mayBeTied: false })).toMatchObject({ standing: 'refused' });
    });

    test('is not looked at where they have none', () => {
        expect(stand([refused], { ...born, pair: none, mayBeTied: false })).toMatchObject({ standing: 'refused' });
    });
});

describe('what a first login does to an account that nobody may expect', () => {
    const adopts = (account: string, losesPassword: boolean): PredictedLogin =>
        login('not-linked', 'linked', { account: 'ada', adoption: { account, losesPassword, isLinked: true } });
    const admin = accountOf('ada', 'ada@x', { isAdministrator: true });
    const danger = (first: PredictedLogin, account: Account, pair: Pair = found): unknown =>
        stand([first], { pair, near: [accountOf('eve'), account] }).danger;

    test('a password is removed, also that of an administrator', () => {
        expect(danger(adopts('ada', true), ada)).toBe('loses_password');
        expect(danger(adopts('ada', true), admin)).toBe('administrator_loses_password');
        expect(danger(adopts('ada', false), ada)).toBeUndefined();
    });

    test('an administrator’s is opened to somebody of whom nothing says that it is theirs', () => {
        expect(danger(adopts('ada', false), admin, none)).toBe('administrator');
        expect(danger(login('not-linked', 'taken-over', { account: 'ada' }), admin, none)).toBe('administrator');
        expect(danger(login('not-linked', 'linked', { account: 'ada' }), admin, none)).toBeUndefined();
        expect(danger(adopts('ada', false), admin, { state: 'linked', account: admin })).toBeUndefined();
        const elsewhere: Pair = { state: 'linked', account: accountOf('eve') };
        expect(danger(adopts('ada', false), admin, elsewhere)).toBe('administrator');
    });

    test('also where the login is refused', () => {
        const adoption = { account: 'ada', losesPassword: true, isLinked: true };
        const { danger: done } = stand([{ ...refused, adoption }], { mayBeTied: false });
        expect(done).toBe('loses_password');
    });
});
