import type { Desired } from '../../src/model/desired';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import type { RemovalRules } from '../../src/model/rules';
import { approve, approvesRemovals } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { planLines } from '../../src/report/plan-lines';
import { withheldLines } from '../../src/report/withheld-lines';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';
import { english, targetName } from '../support/english';
import { mapOf } from '../support/map-of';

const many = ['ann', 'ben', 'cam', 'dan', 'eli', 'fay', 'gus', 'hal', 'ida', 'jon'];
const rules = [ruleOf('engineering', ['channel', 'engineering'])];

function removalRules(over: Partial<RemovalRules>): Partial<Desired> {
    return { removals: { ...defaultRemovals, ...over } };
}

/** The room holds ten; the group only those who are not in `leaving`. All of them were added by the app. */
function leave(leaving: readonly string[], over: Partial<Observed> = {}, memory: Partial<Memory> = {}): Observed {
    return observedOf({
        directory: directoryOf({ engineering: many.filter((name) => !leaving.includes(name)) }),
        accounts: accountsOf(...many, 'root'),
        rooms: [roomOf('engineering', many)],
        memory: { ...noMemory, ledger: mapOf({ 'room engineering': many.map((name) => `user-${name}`) }), ...memory },
        ...over,
    });
}

function taken({ changes }: Plan): string[] {
    return changes.flatMap((change) =>
        change.kind === 'remove-member' ? [`${change.username} ${targetName(change.target)}`] : [],
    );
}

function codes({ withheld }: Plan): string[] {
    return [...new Set(withheld.map(({ code }) => code))];
}

test('who left the group is taken out of the room that the app put them into', () => {
    const plan = makePlan(desiredOf(rules), leave(['ann', 'ben']));
    expect(taken(plan)).toEqual(['ann #engineering', 'ben #engineering']);
    expect(planLines(english, plan, false).lines.join('\n')).toContain('*Members* — 2 to remove');
    expect(planLines(english, plan, false).lines.join('\n')).toContain('#engineering: −2');
});

test.each<[string, Partial<Desired>, Observed, string[], string[]]>([
    ['never', removalRules({ policy: 'never' }), leave(['ann']), [], ['removals_off']],
    ["owned, and not the app's", {}, leave(['ann'], {}, { ledger: new Map() }), [], ['memberships_kept']],
    [
        "strict, and not the app's",
        removalRules({ policy: 'strict' }),
        leave(['ann'], {}, { ledger: new Map() }),
        ['ann #engineering'],
        [],
    ],
    [
        'owned, and made owner by somebody',
        {},
        leave(['ann'], { rooms: [roomOf('engineering', many, { owners: ['user-ann', 'user-ben'] })] }),
        [],
        ['memberships_kept'],
    ],
])('policy %s', (_, over, observed, expected, notes) => {
    const plan = makePlan(desiredOf(rules, over), observed);
    expect(taken(plan)).toEqual(expected);
    expect(plan.withheld).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(notes);
});

test('of a room those are counted who stay in it, and nobody else', () => {
    const rooms = [roomOf('engineering', many)];
    const settings = desiredOf(rules, removalRules({ limitPercent: 100 }));
    const observed = leave(['ann', 'ben', 'cam'], { rooms }, { ledger: mapOf({ 'room engineering': ['user-ann'] }) });
    const plan = makePlan(settings, observed);
    expect(taken(plan)).toEqual(['ann #engineering']);
    const subject = { code: 'target.room', room: 'engineering' };
    expect(plan.notes).toEqual([{ code: 'memberships_kept', subject, details: { code: 'detail.members', count: 2 } }]);
    expect(makePlan(desiredOf(rules, removalRules({ policy: 'never' })), observed).notes).toEqual([
        { code: 'removals_off', subject, details: { code: 'detail.members', count: 3 } },
    ]);
});

test('a room that was made anew under the old name holds nothing of the app', () => {
    const plan = makePlan(desiredOf(rules), leave(['ann'], {}, { roomIds: mapOf({ engineering: 'another-id' }) }));
    expect(taken(plan)).toEqual([]);
});

test.each<[string, Observed]>([
    ['groups', leave([], { directory: { users: [], groups: [] } }, { groupsBefore: 3, peopleBefore: 12 })],
    ['people', leave([], { directory: directoryOf({ engineering: [] }) }, { groupsBefore: 1, peopleBefore: 12 })],
    ['groups, and the numbers of the last run are lost', leave([], { directory: { users: [], groups: [] } })],
])('a directory without %s takes nobody out, whoever approves', (_, observed) => {
    const plan = makePlan(desiredOf(rules), observed);
    expect(codes(plan)).toEqual(['directory_empty']);
    expect(plan.withheld).toHaveLength(many.length);
    expect(taken(approve(plan))).toEqual([]);
});

test('an empty directory is told with what was there before, and is none where nothing ever was', () => {
    const strict = desiredOf(rules, removalRules({ policy: 'strict', limitPercent: 100 }));
    const nothing = { users: [], groups: [] };
    const grounds = (directory: Observed['directory'], memory: Partial<Memory>): unknown =>
        makePlan(strict, leave([], { directory }, { ledger: mapOf({ 'room engineering': [] }), ...memory }))
            .withheld[0];
    expect(grounds(nothing, { groupsBefore: 3 })).toMatchObject({
        code: 'directory_empty',
        shown: 'groups',
        before: 3,
    });
    const noPeople = directoryOf({ engineering: [] });
    expect(grounds(noPeople, { peopleBefore: 12 })).toMatchObject({
        code: 'directory_empty',
        shown: 'people',
        before: 12,
    });
    expect(grounds(noPeople, { ledger: mapOf({ 'room engineering': ['user-ann'] }) })).toMatchObject({ before: 0 });
    expect(grounds(nothing, {})).toMatchObject({ code: 'group_missing' });
    expect(grounds(noPeople, {})).toBeUndefined();
});

test('groups that nobody is in any more count as empty, whoever else the directory names', () => {
    const directory = { ...directoryOf({ engineering: [], staff: [...many] }), memberships: 0 };
    const plan = makePlan(desiredOf(rules), leave([], { directory }, { groupsBefore: 2, peopleBefore: 12 }));
    expect(codes(plan)).toEqual(['directory_empty']);
    expect(taken(approve(plan))).toEqual([]);
});

test('a rule whose group is gone takes nobody out until a person says so', () => {
    const directory = directoryOf({ staff: ['ann'] });
    const plan = makePlan(desiredOf(rules, removalRules({ limitPercent: 100 })), leave([], { directory }));
    expect(codes(plan)).toEqual(['group_missing']);
    expect(taken(plan)).toEqual([]);
    expect(taken(approve(plan))).toHaveLength(many.length);
    expect(withheldLines(english, plan.withheld).join('\n')).toContain('"engineering"');
});

test.each<[string, Partial<Desired>, Partial<Observed>]>([
    ['the acting administrator', {}, { guarded: { administrators: ['user-root'], acting: ['user-ann'] } }],
    ['everyone on the protected list', removalRules({ protectedUsers: ['ann'] }), {}],
    ['the last administrator', {}, { guarded: { administrators: ['user-ann'], acting: [] } }],
    [
        'the last owner of a room',
        removalRules({ policy: 'strict' }),
        { rooms: [roomOf('engineering', many, { owners: ['user-ann'] })] },
    ],
])('%s is not taken out, whoever approves', (_, over, observed) => {
    const plan = makePlan(desiredOf(rules, over), leave(['ann'], observed));
    expect(codes(plan)).toEqual(['protected']);
    expect(taken(approve(plan))).toEqual([]);
});

test('bots and rocket.cat are never asked about', () => {
    const accounts = accountsOf(...many, 'rocket.cat').map((one) =>
        one.username === 'ann' ? { ...one, type: 'bot' } : one,
    );
    const rooms = [roomOf('engineering', [...many, 'rocket.cat'])];
    const plan = makePlan(desiredOf(rules, removalRules({ policy: 'strict' })), leave(['ann'], { accounts, rooms }));
    expect(taken(approve(plan))).toEqual([]);
    expect(plan.withheld).toEqual([]);
});

test.each<[string, readonly string[] | undefined, string[], number]>([
    ['one of two administrators loses the role', ['user-ann', 'user-ben'], ['ann'], 1],
    ['both would lose it, so none does', ['user-ann', 'user-ben'], ['ann', 'ben'], 0],
    ['who is one is not known, so none does', undefined, ['ann'], 0],
])('the role of administrators: %s', (_, administrators, leaving, expected) => {
    const holders = ['user-ann', 'user-ben'];
    const plan = makePlan(
        desiredOf([ruleOf('ops', ['role', 'admin'])]),
        observedOf({
            directory: directoryOf({ ops: ['ann', 'ben'].filter((name) => !leaving.includes(name)), staff: ['cam'] }),
            accounts: accountsOf(...many),
            roles: [{ id: 'admin', name: 'Admin', scope: 'Users', holders }],
            guarded: { administrators, acting: [] },
            memory: { ...noMemory, ledger: mapOf({ 'role admin': holders }) },
        }),
    );
    expect(taken(approve(plan))).toHaveLength(expected);
});

test.each([
    [1, 20, []],
    [2, 20, []],
    [3, 20, ['threshold_target']],
    [3, 30, []],
    [1, 0, ['threshold_target']],
])('%i of 10 leave, the limit is %i %%', (number, limitPercent, expected) => {
    const plan = makePlan(desiredOf(rules, removalRules({ limitPercent })), leave(many.slice(0, number)));
    expect(codes(plan)).toEqual(expected);
    expect(taken(plan)).toHaveLength(expected.length > 0 ? 0 : number);
    expect(taken(approve(plan))).toHaveLength(number);
});

test('a room of ten is one of ten, also where one of them is protected', () => {
    const settings = removalRules({ policy: 'strict', protectedUsers: ['ann'] });
    // the app owns none of them, so that only the policy "strict" takes them out
    const plan = makePlan(desiredOf(rules, settings), leave(many, { memory: noMemory }));
    expect(taken(plan)).toEqual([]);
    expect(plan.withheld.filter(({ code }) => code === 'threshold_target')).toHaveLength(9);
});

test('a room of nine and one who leaves is not measured, and neither is who is added to it', () => {
    const nine = many.slice(0, 9);
    const directory = directoryOf({ engineering: nine.slice(3) });
    const few = leave([], { directory, rooms: [roomOf('engineering', nine)] });
    const ledger = mapOf({ 'room engineering': nine.map((name) => `user-${name}`) });
    expect(taken(makePlan(desiredOf(rules), { ...few, memory: { ...few.memory, ledger } }))).toHaveLength(3);
});

test('each room is measured by itself, however many leave others', () => {
    const rooms = ['red', 'blue', 'green'];
    const ids = many.map((name) => `user-${name}`);
    const plan = makePlan(
        desiredOf(rooms.map((name) => ruleOf(name, ['channel', name]))),
        leave([], {
            directory: directoryOf(Object.fromEntries(rooms.map((name) => [name, many.slice(2)]))),
            rooms: rooms.map((name) => roomOf(name, many)),
            memory: { ...noMemory, ledger: new Map(rooms.map((name) => [`room ${name}`, ids])) },
        }),
    );
    expect(taken(plan)).toHaveLength(6);
});

test('of ten accounts one may be deactivated, however many people are added to rooms by the same plan', () => {
    const everyone = new Map(many.slice(1).map((name) => [`uid-${name}`, true]));
    const observed = leave([], {
        directory: { ...directoryOf({ engineering: many.slice(1) }), everyone },
        rooms: [roomOf('engineering', [])],
        memory: { ...noMemory, links: linksOf(...many), absentHours: mapOf({ 'user-ann': 30 }) },
    });
    const plan = makePlan(desiredOf(rules, removalRules({ deactivates: true })), observed);
    expect(plan.withheld).toEqual([]);
    expect(plan.changes.map(({ kind }) => kind)).toContain('deactivate');
});

test('what is above a limit says how much it is, and what the limit is', () => {
    const plan = makePlan(desiredOf(rules), leave(many.slice(0, 3)));
    expect(plan.withheld[0]).toMatchObject({ number: 3, of: 10, percent: 30, limit: 20 });
    expect(withheldLines(english, plan.withheld).join('\n')).toMatch(
        /#engineering: 3 of 10 \(30 %\).*limit is 20 %.* → /,
    );
});

test('below ten people a share is not measured; the number in one run is', () => {
    const few = leave(['ann', 'ben'], {
        rooms: [roomOf('engineering', many.slice(0, 4))],
        directory: directoryOf({ engineering: ['cam', 'dan'] }),
    });
    expect(taken(makePlan(desiredOf(rules), few))).toHaveLength(2);
    const plan = makePlan(desiredOf(rules, removalRules({ limitCount: 1 })), few);
    expect(plan.withheld).toMatchObject([
        { code: 'threshold_run', number: 2, limit: 1 },
        { code: 'threshold_run', number: 2, limit: 1 },
    ]);
});

test('as many removals as the limit of one run go, and one more is withheld with all the others', () => {
    const limits = removalRules({ limitCount: 3, limitPercent: 100 });
    expect(taken(makePlan(desiredOf(rules, limits), leave(many.slice(0, 3))))).toHaveLength(3);
    const plan = makePlan(desiredOf(rules, limits), leave(many.slice(0, 4)));
    expect(taken(plan)).toEqual([]);
    expect(codes(plan)).toEqual(['threshold_run']);
});

test('the first removal needs a person, and later ones do not', () => {
    const plan = makePlan(desiredOf(rules), leave(['ann'], {}, { areRemovalsApproved: false }));
    expect(codes(plan)).toEqual(['first_removal']);
    expect(taken(approve(plan))).toEqual(['ann #engineering']);
    expect(taken(makePlan(desiredOf(rules), leave(['ann'])))).toEqual(['ann #engineering']);
});

test('the question of the first removal is answered where a removal was approved, and by nothing else', () => {
    const first = { areRemovalsApproved: false };
    expect(approvesRemovals(makePlan(desiredOf(rules), leave(['ann'], {}, first)))).toBe(true);
    const acting = { guarded: { administrators: ['user-root'], acting: ['user-ann'] } };
    expect(approvesRemovals(makePlan(desiredOf(rules), leave(['ann'], acting, first)))).toBe(false);
    expect(approvesRemovals(makePlan(desiredOf(rules), leave([], {}, first)))).toBe(false);
});

test('without a token teams, roles and roles in rooms wait, and rooms go on', () => {
    const plan = makePlan(
        desiredOf([ruleOf('engineering', ['channel', 'dev'], ['team', 'crew'], ['role', 'auditor'], ['owner', 'dev'])]),
        observedOf({
            canUseRest: false,
            teams: undefined,
            roles: undefined,
            directory: directoryOf({ engineering: ['ann'] }),
            accounts: accountsOf('ann'),
            memory: { ...noMemory, links: linksOf('ann') },
        }),
    );
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['create-room', 'add-member']);
    expect(plan.withheld.map(({ change, code }) => [code, 'target' in change && targetName(change.target)])).toEqual([
        ['needs_token', 'team crew'],
        ['needs_token', 'role auditor'],
        ['needs_token', 'owners of #dev'],
    ]);
});

test.each<[string, Partial<Observed>, string[]]>([
    ['does not show teams', { teams: undefined }, ['team crew']],
    ['does not show roles', { roles: undefined }, ['role auditor']],
    ['is refused, whatever was read before', { canUseRest: false }, ['team crew', 'role auditor']],
])('what a token cannot change waits: one that %s', (_, over, expected) => {
    const plan = makePlan(
        desiredOf([ruleOf('engineering', ['team', 'crew'], ['role', 'auditor'])]),
        observedOf({
            directory: directoryOf({ engineering: ['ann'] }),
            accounts: accountsOf('ann'),
            teams: [{ id: 'crew-id', name: 'crew', room: 'crew', members: [], owners: [] }],
            roles: [{ id: 'auditor', name: 'Auditors', scope: 'Users', holders: [] }],
            memory: { ...noMemory, links: linksOf('ann') },
            ...over,
        }),
    );
    expect(plan.withheld.map(({ change, code }) => [code, 'target' in change && targetName(change.target)])).toEqual(
        expected.map((target) => ['needs_token', target]),
    );
});

test('who may not lose one role in a room loses the other', () => {
    const owned = ['room desk', 'owner desk', 'moderator desk'].map((key) => [key, ['user-ann']] as const);
    const plan = makePlan(
        desiredOf([
            ruleOf('engineering', ['channel', 'desk'], ['moderator', 'desk']),
            ruleOf('heads', ['owner', 'desk']),
        ]),
        observedOf({
            directory: directoryOf({ engineering: ['ben'], heads: [], staff: ['ann'] }),
            accounts: accountsOf('ann', 'ben'),
            rooms: [roomOf('desk', ['ann', 'ben'], { owners: ['user-ann'], moderators: ['user-ann', 'user-ben'] })],
            memory: { ...noMemory, ledger: new Map(owned) },
        }),
    );
    expect(taken(plan)).toEqual(['ann moderators of #desk']);
    expect(plan.withheld).toHaveLength(2);
});

test('a member stays as long as their role in the room may not be taken', () => {
    const plan = makePlan(
        desiredOf([ruleOf('engineering', ['owner', 'engineering'])]),
        leave(
            ['ann'],
            { canUseRest: false, rooms: [roomOf('engineering', many, { owners: ['user-ann', 'user-root'] })] },
            { ledger: mapOf({ 'room engineering': ['user-ann'], 'owner engineering': ['user-ann'] }) },
        ),
    );
    expect(taken(approve(plan))).toEqual([]);
    expect(codes(plan)).toEqual(['needs_token']);
});

describe('where nothing tells whether the token sees all groups', () => {
    const nested = [ruleOf('engineering', ['channel', 'engineering'])];
    const seen = directoryOf({ engineering: many });
    const ids = Object.fromEntries(seen.groups.map(({ id, name }) => [id, name]));
    const part = { ...directoryOf({ engineering: many.slice(1) }), mayBePartial: true };
    const now = (known: Record<string, string>, over: Partial<Observed['directory']> = {}): Observed =>
        leave([], { directory: { ...part, ...over } }, { knownGroups: mapOf(known) });

    test('a group that was seen before and is not any more takes nobody out until a person says so', () => {
        const plan = makePlan(desiredOf(nested), now({ ...ids, below: 'hidden team' }));
        expect(codes(plan)).toEqual(['groups_unseen']);
        expect(withheldLines(english, plan.withheld).join('\n')).toContain('"hidden team"');
        expect(taken(approve(plan))).toEqual(['ann #engineering']);
    });

    test('who is to be added is, whichever groups are missing', () => {
        const directory = { ...directoryOf({ engineering: ['zoe', ...many.slice(1)] }), mayBePartial: true };
        const accounts = accountsOf(...many, 'zoe');
        const observed = leave([], { directory, accounts }, { knownGroups: mapOf({ below: 'hidden team' }) });
        const plan = makePlan(desiredOf(nested), observed);
        expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'add-member', username: 'zoe' }));
    });

    test('nobody is deactivated, or taken out, whom the list does not show, and nothing is said of people where there is no list', () => {
        const everyone = new Map(many.slice(1).map((name) => [`uid-${name}`, true]));
        const memory = { knownGroups: mapOf(ids), links: linksOf(...many), absentHours: mapOf({ 'user-ann': 30 }) };
        const settings = desiredOf(nested, removalRules({ deactivates: true }));
        const plan = makePlan(settings, leave([], { directory: { ...part, everyone } }, memory));
        expect(plan.withheld).toMatchObject([
            { code: 'people_unseen', change: { kind: 'deactivate' } },
            { code: 'people_unseen', change: { kind: 'remove-member' } },
        ]);
        expect(makePlan(settings, leave([], { directory: part }, memory)).withheld).toEqual([]);
    });

    test('where all that were seen before are there, nothing is withheld', () => {
        expect(taken(makePlan(desiredOf(nested), now(ids)))).toEqual(['ann #engineering']);
    });

    test('what was seen is remembered until somebody lets it go; a part is never taken for the whole', () => {
        const known = (observed: Observed, isApproved = false): unknown =>
            nextMemory(
                desiredOf(nested),
                observed,
                survey(desiredOf(nested), observed),
                isApproved ? makePlan(desiredOf(nested), observed) : undefined,
            ).knownGroups;
        const before = { ...ids, below: 'hidden team' };
        expect(known(now({}))).toEqual(mapOf(ids));
        expect(known(now(before))).toEqual(mapOf(before));
        expect(known(now(before), true)).toEqual(mapOf(ids));
        expect(known(now(before, { isPartial: true, groups: [] }), true)).toEqual(mapOf(before));
        expect(known(now(before, { mayBePartial: false }))).toEqual(mapOf(before));
        // nobody is in the room by a group that is gone
        const nobody = now(before, { mayBePartial: false, groups: seen.groups, users: seen.users });
        expect(known(nobody)).toEqual(mapOf(ids));
        const partial = leave([], { directory: { ...part, isPartial: true } }, { groupsBefore: 7, peopleBefore: 70 });
        expect(nextMemory(desiredOf(nested), partial, survey(desiredOf(nested), partial))).toMatchObject({
            groupsBefore: 7,
            peopleBefore: 70,
        });
    });

    test.each([
        ['gone from the list', {}, ['people_unseen']],
        ['deactivated in it', { 'uid-ann': false }, []],
    ])('somebody who is %s', (_what, change, expected) => {
        const everyone = mapOf({
            ...Object.fromEntries(many.slice(1).map((name) => [`uid-${name}`, true])),
            ...change,
        });
        const links = new Map(many.map((name) => [`uid-${name}`, `user-${name}`]));
        const observed = leave([], { directory: { ...part, everyone } }, { knownGroups: mapOf(ids), links });
        const plan = makePlan(desiredOf(nested, removalRules({ deactivates: true })), observed);
        expect(codes(plan)).toEqual(expected);
        expect(approve(plan).changes.map(({ kind }) => kind)).toContain('mark-absent');
    });
});

describe('a group that is gone, where the token sees all groups', () => {
    const patterns = [
        ruleOf('/^team-.+$/', ['private', 'everybody'], ['role', 'auditor']),
        ruleOf('sales', ['channel', 'shop']),
    ];
    const present = ['user-ann', 'user-ben', 'user-cam'];
    /** ann was in team-a, which is gone; ben is in team-b; cam has left sales, which is there. */
    const seenWith = (knownGroups: Record<string, string>, over: Partial<Memory> = {}): Observed =>
        observedOf({
            directory: directoryOf({ 'team-b': ['ben'], sales: ['dan'] }),
            accounts: accountsOf(...many),
            rooms: [roomOf('everybody', ['ann', 'ben'], { type: 'private' }), roomOf('shop', ['cam', 'dan'])],
            roles: [{ id: 'auditor', name: 'Auditors', scope: 'Users', holders: present.slice(0, 2) }],
            memory: {
                ...noMemory,
                ledger: mapOf({
                    'room everybody': present.slice(0, 2),
                    'role auditor': present.slice(0, 2),
                    'room shop': present.slice(2),
                }),
                knownGroups: mapOf(knownGroups),
                ...over,
            },
        });
    const desired = desiredOf(patterns, { nestedGroups: false });

    test('a group that is gone takes nobody out under a pattern, and others go on', () => {
        const plan = makePlan(desired, seenWith({ 'id-of-team-a': 'team-a' }));
        expect(codes(plan)).toEqual(['groups_gone']);
        expect(taken(plan)).toEqual(['cam #shop']);
        expect(taken(approve(plan)).sort()).toEqual(['ann #everybody', 'ann role auditor', 'cam #shop']);
        expect(withheldLines(english, plan.withheld).join('\n')).toContain('"team-a"');
    });

    test.each<[string, Desired, string]>([
        ['where groups count in those above them', desiredOf(patterns), 'team-a'],
        ['by rules of before', desired, 'a group of no rule'],
    ])('%s it can have put people anywhere', (_, rulesOfThis, name) => {
        const plan = makePlan(rulesOfThis, seenWith({ gone: name }));
        expect(taken(plan)).toEqual([]);
        expect(codes(plan)).toEqual(['groups_gone']);
    });

    test('it is missed at each look until a person has said so', () => {
        const observed = seenWith({ 'id-of-team-a': 'team-a' });
        const next = (isApproved: boolean): Memory =>
            nextMemory(
                desired,
                observed,
                survey(desired, observed),
                isApproved ? makePlan(desired, observed) : undefined,
            );
        const again = { ...observed, memory: next(false) };
        expect(taken(makePlan(desired, again))).toEqual(['cam #shop']);
        const approved = { ...observed, memory: next(true) };
        expect(taken(makePlan(desired, approved))).toContain('ann #everybody');
    });

    test('seen again, it is as if nothing had been', () => {
        const observed = seenWith({ 'id-of-team-a': 'team-a' });
        const back = { ...observed, directory: directoryOf({ 'team-a': ['ann'], 'team-b': ['ben'], sales: ['dan'] }) };
        const ids = mapOf(Object.fromEntries(back.directory.groups.map(({ id, name }) => [id, name])));
        const plan = makePlan(desired, { ...back, memory: { ...back.memory, knownGroups: ids } });
        expect(plan.withheld).toEqual([]);
        expect(taken(plan)).toEqual(['cam #shop']);
    });
});

describe('who is in authentik’s list of everybody no more', () => {
    const everyone = new Map(many.slice(1).map((name) => [`uid-${name}`, true]));
    const links = linksOf(...many);
    const looked = (directory: Partial<Observed['directory']> = {}, memory: Partial<Memory> = {}): Observed => {
        const left = leave(['ann']);
        return {
            ...left,
            directory: { ...left.directory, everyone, ...directory },
            memory: { ...left.memory, links, ...memory },
        };
    };
    const planOf = (observed: Observed): Plan => makePlan(desiredOf(rules), observed);

    test('keeps what the app gave at the first look, unless a person approves, and loses it at the second', () => {
        const first = looked();
        expect([taken(planOf(first)), codes(planOf(first))]).toEqual([[], ['missing_once']]);
        expect(taken(approve(planOf(first)))).toEqual(['ann #engineering']);
        const after = nextMemory(desiredOf(rules), first, survey(desiredOf(rules), first));
        const second = planOf(looked({}, { missedOnce: after.missedOnce }));
        expect([taken(second), codes(second)]).toEqual([['ann #engineering'], []]);
    });

    test('seen again in between, the look after that is a first one', () => {
        const back = looked({ everyone: new Map([...everyone, ['uid-ann', true]]) }, { missedOnce: ['uid-ann'] });
        const after = nextMemory(desiredOf(rules), back, survey(desiredOf(rules), back));
        expect(codes(planOf(looked({}, { missedOnce: after.missedOnce })))).toEqual(['missing_once']);
    });

    test('may be hidden in a version that does not tell, however often: a person says', () => {
        const observed = looked({ mayBePartial: true }, { missedOnce: ['uid-ann'] });
        expect([taken(planOf(observed)), codes(planOf(observed))]).toEqual([[], ['people_unseen']]);
        expect(taken(approve(planOf(observed)))).toEqual(['ann #engineering']);
        // looks that could not tell are not counted by one that can
        expect(nextMemory(desiredOf(rules), observed, survey(desiredOf(rules), observed)).missedOnce).toEqual([]);
    });

    test.each([{}, { mayBePartial: true }])('is another one than who has left the group, with %p', (version) => {
        const there = looked({ everyone: new Map([...everyone, ['uid-ann', true]]), ...version });
        expect([taken(planOf(there)), codes(planOf(there))]).toEqual([['ann #engineering'], []]);
        // without the right to see everybody nothing tells the two apart
        expect(taken(planOf(looked({ everyone: undefined, ...version })))).toEqual(['ann #engineering']);
    });
});

test('somebody who is deactivated in authentik leaves a room for that, also while their groups still have them', () => {
    const everyone = mapOf(Object.fromEntries(many.map((name) => [`uid-${name}`, name !== 'ann'])));
    const directory = {
        ...directoryOf({ engineering: many.filter((name) => name !== 'ann' && name !== 'ben') }),
        everyone,
    };
    const seen = leave([], { directory }, { links: linksOf(...many) });
    const { changes, withheld } = makePlan(desiredOf(rules), seen);
    const all = [...changes, ...withheld.map(({ change }) => change)];
    expect(
        all.flatMap((change) => (change.kind === 'remove-member' ? [[change.username, change.reason.code]] : [])),
    ).toEqual([
        ['ann', 'reason.absent'],
        ['ben', 'reason.in_no_group_any_more'],
    ]);
});
