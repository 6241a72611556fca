import type { Directory } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { RemovalRules } from '../../src/model/rules';
import { approve, approvesRemovals } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { accountsOf, defaultRemovals, desiredOf, directoryOf, noMemory, observedOf } from '../support/sync-world';
import { mapOf } from '../support/map-of';

function plan(
    over: {
        isActive?: boolean;
        everyone?: ReadonlyMap<string, boolean>;
        canUseRest?: boolean;
        administrators?: string[];
    },
    memory: Partial<Memory> = {},
    rules: Partial<RemovalRules> = {},
    directory: Partial<Directory> = {},
) {
    const account = { ...accountsOf('ada')[0], isActive: over.isActive ?? true } as Observed['accounts'][number];
    const everyone = 'everyone' in over ? over.everyone : mapOf({ 'uid-bob': true });
    return makePlan(
        desiredOf([], { removals: { ...defaultRemovals, deactivates: true, ...rules } }),
        observedOf({
            canUseRest: over.canUseRest ?? true,
            directory: { ...directoryOf({ staff: ['bob'] }), everyone, ...directory },
            accounts: [account, ...accountsOf('root')],
            guarded: { administrators: over.administrators ?? ['user-root'], acting: ['user-root'] },
            memory: { ...noMemory, links: mapOf({ 'uid-ada': 'user-ada' }), ...memory },
        }),
    );
}

function kinds({ changes }: ReturnType<typeof plan>): string[] {
    return changes.map(({ kind }) => kind);
}

test.each<[string, Parameters<typeof plan>, string[]]>([
    ['gone for the first time: written down', [{}], ['mark-absent']],
    ['deactivated in authentik: the same', [{ everyone: mapOf({ 'uid-ada': false }) }], ['mark-absent']],
    ['within the grace period: nothing', [{}, { absentHours: mapOf({ 'user-ada': 23 }) }], []],
    ['after it: deactivated', [{}, { absentHours: mapOf({ 'user-ada': 24 }) }], ['deactivate']],
    [
        'back in time: forgotten',
        [{ everyone: mapOf({ 'uid-ada': true }) }, { absentHours: mapOf({ 'user-ada': 3 }) }],
        ['unmark-absent'],
    ],
    [
        'back later: reactivated',
        [
            { isActive: false, everyone: mapOf({ 'uid-ada': true }) },
            { absentHours: mapOf({ 'user-ada': 30 }), deactivated: ['user-ada'] },
        ],
        ['unmark-absent', 'reactivate'],
    ],
    ['deactivated by somebody else: left so', [{ isActive: false, everyone: mapOf({ 'uid-ada': true }) }], []],
    [
        'activated again by somebody: left so',
        [{}, { absentHours: mapOf({ 'user-ada': 30 }), deactivated: ['user-ada'] }],
        [],
    ],
    ['no link: never touched', [{}, { links: new Map(), absentHours: mapOf({ 'user-ada': 30 }) }], []],
    [
        'it is not known who is in authentik: nothing',
        [{ everyone: undefined }, { absentHours: mapOf({ 'user-ada': 30 }) }],
        [],
    ],
    ['the setting is off: nothing', [{}, { absentHours: mapOf({ 'user-ada': 30 }) }, { deactivates: false }], []],
])('a person %s', (_, input, expected) => {
    expect(kinds(plan(...input))).toEqual(expected);
});

test.each<[string, Parameters<typeof plan>, string, boolean]>([
    [
        'the last administrator',
        [{ administrators: ['user-ada'] }, { absentHours: mapOf({ 'user-ada': 30 }) }],
        'protected',
        false,
    ],
    [
        'a protected person',
        [{}, { absentHours: mapOf({ 'user-ada': 30 }) }, { protectedUsers: ['ada'] }],
        'protected',
        false,
    ],
    [
        'the first one',
        [{}, { absentHours: mapOf({ 'user-ada': 30 }), areRemovalsApproved: false }],
        'first_removal',
        true,
    ],
])('%s is not deactivated by itself', (_, input, code, isApprovable) => {
    const made = plan(...input);
    expect(made.withheld.map((held) => held.code)).toEqual([code]);
    expect(kinds(approve(made))).toEqual(isApprovable ? ['deactivate'] : []);
});

/** Ten people have accounts; of the first `leaving` nothing is in authentik any more since longer than the grace period. */
function planOfTen(leaving: number) {
    const names = Array.from({ length: 10 }, (_, n) => `person-${n}`);
    const gone = names.slice(0, leaving);
    return makePlan(
        desiredOf([], { removals: { ...defaultRemovals, deactivates: true } }),
        observedOf({
            directory: { ...directoryOf({ staff: ['bob'] }), everyone: new Map(names.slice(leaving).map(present)) },
            accounts: [...accountsOf(...names), ...accountsOf('root')],
            memory: {
                ...noMemory,
                links: new Map(names.map((name) => [`uid-${name}`, `user-${name}`])),
                absentHours: new Map(gone.map((name) => [`user-${name}`, 30])),
            },
        }),
    );
}

function present(name: string): [string, boolean] {
    return [`uid-${name}`, true];
}

test('accounts have a share as a room has: two of ten go, three wait for a person', () => {
    expect(kinds(planOfTen(2))).toEqual(['deactivate', 'deactivate']);
    const three = planOfTen(3);
    expect(kinds(three)).toEqual([]);
    expect(three.withheld).toMatchObject(
        Array.from({ length: 3 }, () => ({ code: 'threshold_target', number: 3, of: 10, percent: 30, limit: 20 })),
    );
    expect(kinds(approve(three))).toHaveLength(3);
});

test.each<[string, Partial<Directory>, string]>([
    ['a list that hides a part', { isPartial: true }, 'directory_partial'],
    ['an empty list', { everyone: new Map() }, 'directory_empty'],
])('%s begins nobody’s grace period, whoever approves', (_, over, code) => {
    const made = plan({}, { peopleBefore: 12 }, {}, over);
    expect(made.withheld).toMatchObject([{ code, change: { kind: 'mark-absent' } }]);
    expect(kinds(approve(made))).toEqual([]);
});

test('where nothing tells a deleted person from a hidden one a grace period begins only once a person says so', () => {
    const made = plan({}, {}, {}, { mayBePartial: true });
    expect(made.withheld).toMatchObject([{ code: 'people_unseen', change: { kind: 'mark-absent' } }]);
    expect(kinds(approve(made))).toEqual(['mark-absent']);
    // nobody loses anything by it yet
    expect(approvesRemovals(made)).toBe(false);
});

describe('with no grace period', () => {
    const atOnce = { deactivateAfterHours: 0 };

    test('somebody who is missing in one look is deactivated at the second one, or by a person', () => {
        const first = plan({}, {}, atOnce);
        expect(kinds(first)).toEqual(['mark-absent']);
        expect(first.withheld.map(({ code }) => code)).toEqual(['missing_once']);
        expect(kinds(approve(first))).toContain('deactivate');
        expect(kinds(plan({}, { absentHours: mapOf({ 'user-ada': 0 }) }, atOnce))).toEqual(['deactivate']);
    });

    test('somebody who is deactivated in authentik is seen to be', () => {
        const made = plan({ everyone: mapOf({ 'uid-ada': false }) }, {}, atOnce);
        expect(made.withheld).toEqual([]);
        expect(kinds(made)).toEqual(['mark-absent', 'deactivate']);
    });
});

test('without a token nobody is reactivated, and the reason is said', () => {
    const made = plan(
        { isActive: false, canUseRest: false, everyone: mapOf({ 'uid-ada': true }) },
        { deactivated: ['user-ada'] },
    );
    expect(made.withheld.map(({ code }) => code)).toEqual(['needs_token']);
});

test('an administrator who comes back in the same run counts as one: the other need not stay for a run more', () => {
    const [ada, eve] = accountsOf('ada', 'eve');
    if (!ada || !eve) throw new Error('no accounts');
    const made = makePlan(
        desiredOf([], { removals: { ...defaultRemovals, deactivates: true } }),
        observedOf({
            directory: { ...directoryOf({ staff: ['eve'] }), everyone: mapOf({ 'uid-eve': true }) },
            accounts: [ada, { ...eve, isActive: false }],
            roles: [{ id: 'admin', name: 'Admin', scope: 'Users', holders: [ada.id, eve.id] }],
            guarded: { administrators: [ada.id], acting: [] },
            memory: {
                ...noMemory,
                links: mapOf({ 'uid-ada': ada.id, 'uid-eve': eve.id }),
                absentHours: mapOf({ [ada.id]: 30 }),
                deactivated: [eve.id],
            },
        }),
    );
    expect(kinds(made)).toEqual(['reactivate', 'deactivate']);
});
