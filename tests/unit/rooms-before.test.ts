import { sha256 } from '../../src/digest';
import type { Desired } from '../../src/model/desired';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { approve, approveAgain } from '../../src/plan/approve';
import { fingerprint } from '../../src/plan/fingerprint';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { withheldLines } from '../../src/report/withheld-lines';
import { english, targetName } from '../support/english';
import { mapOf } from '../support/map-of';
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

type Room = Observed['rooms'][number];

const rules = [ruleOf('leads', ['private', 'leads'])];
const withOwners = [...rules, ruleOf('heads', ['owner', 'leads'])];
const publicly = [ruleOf('leads', ['channel', 'leads'])];

/** Ann and Ben belong there; Mallory has made a room in time. */
function world(room: Partial<Room>, over: Partial<Observed> = {}, memory: Partial<Memory> = {}): Observed {
    return observedOf({
        directory: directoryOf({ leads: ['ann', 'ben'], heads: ['hal'] }),
        accounts: [...accountsOf('ann', 'ben', 'hal', 'mallory', 'root', 'rocket.cat')],
        rooms: [roomOf('leads', ['mallory', 'hal', 'root'], { type: 'private', ...room })],
        memory: { ...noMemory, links: linksOf('ann', 'ben', 'hal'), ...memory },
        guarded: {
            ...{ administrators: ['user-root'], acting: ['user-root'] },
            ...{ tokenOwner: 'user-root', appUser: 'user-app' },
        },
        ...over,
    });
}

const byMallory = { owners: ['user-mallory'] };

function added({ changes }: Plan): string[] {
    return changes.flatMap((change) =>
        change.kind === 'add-member' ? [`${change.username} ${targetName(change.target)}`] : [],
    );
}

function codes({ withheld }: Plan): string[] {
    return [...new Set(withheld.map(({ code }) => code))];
}

/** What the next run finds: the same workspace, and what was learned from this one. */
function next(desired: Desired, observed: Observed, approved?: Plan, over: Partial<Observed> = {}): Observed {
    return {
        ...observed,
        memory: nextMemory(desired, observed, survey(desired, observed), approved),
        ...over,
    };
}

test.each<[string, Partial<Room>, string[]]>([
    ['a public one', { type: 'channel' }, ['room_public']],
    ['a public one of somebody', { type: 'channel', ...byMallory }, ['room_public']],
    ['a private one of somebody', byMallory, ['room_of_others']],
    [
        'a private one of an administrator, and of somebody',
        { owners: ['user-root', 'user-mallory'] },
        ['room_of_others'],
    ],
    ['a private one without an owner', {}, []],
    ['a private one of the owner of the token', { owners: ['user-root'] }, []],
    ['a private one of the app', { owners: ['user-app'] }, []],
    ['a private one of the owner of new rooms', { owners: ['user-rocket.cat'] }, []],
])('%s that was there before', (_, room, expected) => {
    const plan = makePlan(desiredOf(rules), world(room));
    expect(codes(plan)).toEqual(expected);
    expect(added(plan)).toEqual(expected.length > 0 ? [] : ['ann #leads', 'ben #leads']);
    expect(added(approve(plan))).toEqual(['ann #leads', 'ben #leads']);
});

test('an owner by a rule, or by the app, is explained', () => {
    const ofHal = { owners: ['user-hal'] };
    expect(codes(makePlan(desiredOf(withOwners), world(ofHal)))).toEqual([]);
    expect(codes(makePlan(desiredOf(rules), world(ofHal)))).toEqual(['room_of_others']);
    const ledger = mapOf({ 'owner leads': ['user-hal'] });
    const nobody = directoryOf({ leads: ['ann', 'ben'], heads: [] });
    expect(codes(makePlan(desiredOf(withOwners), world(ofHal, { directory: nobody }, { ledger })))).not.toContain(
        'room_of_others',
    );
    // the rule that made him one is gone; the record counts for the room that it is about
    const found = { roomIds: mapOf({ leads: 'id-of-leads' }), foundRooms: ['id-of-leads'], ledger };
    expect(codes(makePlan(desiredOf(rules), world(ofHal, {}, found)))).toEqual([]);
    const other = { ...found, roomIds: mapOf({ leads: 'gone' }) };
    expect(codes(makePlan(desiredOf(rules), world(ofHal, {}, other)))).toEqual(['room_of_others']);
});

test('roles in it wait with its people', () => {
    const plan = makePlan(desiredOf(withOwners), world(byMallory));
    expect(added(plan)).toEqual([]);
    expect(added(approve(plan))).toEqual(['ann #leads', 'ben #leads', 'hal owners of #leads']);
});

test('where no rule says private, a public room is filled as it is', () => {
    expect(codes(makePlan(desiredOf(publicly), world({ type: 'channel' })))).toEqual([]);
    const moderated = desiredOf([ruleOf('leads', ['moderator', 'leads'])]);
    expect(codes(makePlan(moderated, world({ type: 'channel' })))).toEqual([]);
    // nobody has a role in a private room who is not in it
    expect(codes(makePlan(moderated, world(byMallory)))).toEqual(['room_of_others']);
});

test('nobody is put into a private room of somebody because a rule takes it for a public one, before that is approved', () => {
    const desired = desiredOf(publicly);
    const observed = world(byMallory);
    const plan = makePlan(desired, observed);
    expect([codes(plan), added(plan)]).toEqual([['room_of_others'], []]);
    expect(codes(makePlan(desired, next(desired, observed)))).toEqual(['room_of_others']);
    expect(added(approve(plan))).toEqual(['ann #leads', 'ben #leads']);
    expect(codes(makePlan(desired, next(desired, observed, plan)))).toEqual([]);
    // whose owners a rule explains is what the rule means, also with other owners later
    const explained = desiredOf([...publicly, ruleOf('heads', ['owner', 'leads'])]);
    const ofHal = world({ owners: ['user-hal'] });
    expect(codes(makePlan(explained, ofHal))).toEqual([]);
    const later = next(explained, ofHal, undefined, { rooms: world(byMallory).rooms });
    expect(codes(makePlan(explained, later))).toEqual([]);
});

test('a public room that was filled, and is made private since, waits with whoever is new', () => {
    const desired = desiredOf(publicly);
    const filled = world({ type: 'channel', members: ['user-ann', 'user-mallory'] });
    const closed = next(desired, filled, undefined, {
        rooms: world({ ...byMallory, members: ['user-ann', 'user-mallory'] }).rooms,
    });
    const plan = makePlan(desired, closed);
    expect([codes(plan), added(approve(plan))]).toEqual([['room_of_others'], ['ben #leads']]);
});

test('private by any rule, it waits with everybody', () => {
    const both = [...rules, ruleOf('heads', ['channel', 'leads'])];
    const plan = makePlan(desiredOf(both), world(byMallory, { accounts: accountsOf('ann', 'ben', 'hal', 'mallory') }));
    expect(codes(plan)).toEqual(['room_of_others']);
});

test('under "strict" nobody is sent out of it either; whom the app has put there leaves all the same', () => {
    const strict = desiredOf(rules, { removals: { ...defaultRemovals, policy: 'strict' } });
    const before = makePlan(strict, world(byMallory));
    expect(before.changes).toEqual([]);
    const memory = {
        ...{ roomIds: mapOf({ leads: 'id-of-leads' }), foundRooms: ['id-of-leads'] },
        ledger: mapOf({ 'room leads': ['user-hal'] }),
    };
    const { changes } = makePlan(strict, world(byMallory, {}, memory));
    expect(changes).toMatchObject([{ kind: 'remove-member', username: 'hal' }]);
});

test('the last owner by a rule is not taken while the next one waits', () => {
    const changed = { directory: directoryOf({ leads: ['ann', 'ben'], heads: ['ben'] }) };
    const memory = {
        ...{ roomIds: mapOf({ leads: 'id-of-leads' }), foundRooms: ['id-of-leads'] },
        ledger: mapOf({ 'owner leads': ['user-hal'], 'room leads': ['user-hal'] }),
    };
    const plan = makePlan(desiredOf(withOwners), world({ type: 'channel', owners: ['user-hal'] }, changed, memory));
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toContain('protected');
});

describe('what is remembered', () => {
    const desired = desiredOf(rules);

    test('a room that waits is not, however often it is looked at', () => {
        const once = next(desired, world(byMallory));
        expect(once.memory.roomIds.size).toBe(0);
        const twice = next(desired, once);
        expect(codes(makePlan(desired, twice))).toEqual(['room_of_others']);
    });

    test('once approved it is, by its id: renamed, opened, or of yet another owner', () => {
        const observed = world(byMallory);
        const approved = next(desired, observed, makePlan(desired, observed));
        for (const room of [
            byMallory,
            { renamedTo: 'chiefs', ...byMallory },
            { type: 'channel' as const },
            { owners: ['user-mallory', 'user-hal'] },
        ]) {
            const [now] = world(room).rooms;
            const plan = makePlan(desired, { ...approved, rooms: now ? [now] : [] });
            expect(codes(plan)).toEqual([]);
            expect(added(plan)).toEqual(['ann #leads', 'ben #leads']);
        }
        // the rules follow the new name
        const followed = desiredOf([ruleOf('leads', ['private', 'chiefs'])]);
        const chiefs = roomOf('chiefs', ['mallory'], { id: 'id-of-leads', type: 'private', ...byMallory });
        expect(codes(makePlan(followed, { ...approved, rooms: [chiefs] }))).toEqual([]);
        // another room of the name is another room
        const another = roomOf('leads', ['mallory'], { id: 'another', type: 'private', ...byMallory });
        expect(codes(makePlan(desired, { ...approved, rooms: [another] }))).toEqual(['room_of_others']);
    });

    test('a plan that did not ask about a room approves no room', () => {
        const full = world({ ...byMallory, members: ['user-ann', 'user-ben', 'user-mallory'] });
        const shown = makePlan(desired, full);
        expect(shown.withheld).toEqual([]);
        const later = next(desired, full, shown);
        expect(codes(makePlan(desired, { ...later, rooms: world(byMallory).rooms }))).toEqual(['room_of_others']);
    });

    test('a room that the app made, or that an older version knew, is its own, whoever owns it by now', () => {
        const known = world(byMallory, {}, { roomIds: mapOf({ leads: 'id-of-leads' }) });
        expect(codes(makePlan(desired, known))).toEqual([]);
        expect(next(desired, known).memory.foundRooms).toBeUndefined();
    });

    test('of a private room that is as it should be nobody is asked again', () => {
        const later = next(desired, world({ owners: ['user-root'] }), undefined, { rooms: world(byMallory).rooms });
        expect(codes(makePlan(desired, later))).toEqual([]);
    });

    test('found under a rule that does not say private, it waits once a rule does, also under another name', () => {
        const found = next(desiredOf(publicly), world({ type: 'channel', ...byMallory }));
        expect(found.memory).toMatchObject({ roomIds: mapOf({ leads: 'id-of-leads' }), foundRooms: ['id-of-leads'] });
        expect(codes(makePlan(desired, found))).toEqual(['room_public']);
        const closed = next(desired, { ...found, rooms: world(byMallory).rooms });
        expect(codes(makePlan(desired, closed))).toEqual(['room_of_others']);
        const mine = { ...closed, rooms: world({ owners: ['user-root'] }).rooms };
        expect(next(desired, mine).memory.foundRooms).toBeUndefined();
        const approved = next(desired, closed, makePlan(desired, closed));
        expect(approved.memory.foundRooms).toBeUndefined();
        expect(codes(makePlan(desired, approved))).toEqual([]);
    });

    test('a second name that a known room answers to waits: its owner may have given it that one', () => {
        const two = desiredOf([...rules, ruleOf('heads', ['private', 'coffee'])]);
        const coffee = { id: 'id-of-coffee', type: 'private' as const, renamedTo: 'leads', ...byMallory };
        const observed = world(
            {},
            { rooms: [roomOf('coffee', ['mallory'], coffee), roomOf('leads', ['mallory'], { ...coffee })] },
            { roomIds: mapOf({ coffee: 'id-of-coffee' }) },
        );
        const plan = makePlan(two, observed);
        expect(codes(plan)).toEqual(['room_of_others']);
        expect(added(plan)).toEqual([]);
        expect(codes(makePlan(two, next(two, observed)))).toEqual(['room_of_others']);
        expect(codes(makePlan(two, next(two, observed, plan)))).toEqual([]);
    });

    test('a public room that is given the name of a private one waits, though another rule knew it once', () => {
        const roomIds = mapOf({ coffee: 'id-of-leads' });
        expect(codes(makePlan(desired, world({ type: 'channel' }, {}, { roomIds })))).toEqual(['room_public']);
    });
});

test('an approval is of one room with its owners: another one is another plan', () => {
    const of = (room: Partial<Room>): string => fingerprint(makePlan(desiredOf(rules), world(room)), sha256);
    const prints = [
        of(byMallory),
        of({ ...byMallory, id: 'another' }),
        of({ owners: ['user-mallory', 'user-hal'] }),
        of({ type: 'channel' }),
        of({ type: 'channel', id: 'another' }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
});

test('a run that is taken up again approves no room that was not there before', () => {
    expect(added(approveAgain(makePlan(desiredOf(rules), world(byMallory))))).toEqual([]);
});

test('who is to approve is told of whom the room is, and who would come in', () => {
    const of = (room: Partial<Room>): string =>
        withheldLines(english, makePlan(desiredOf(rules), world(room)).withheld).join('\n');
    expect(of(byMallory)).toMatch(/#leads[^]*mallory[^]*ann[^]*ben/);
    expect(of({ type: 'channel' })).toMatch(/#leads[^]*ann[^]*ben/);
});
