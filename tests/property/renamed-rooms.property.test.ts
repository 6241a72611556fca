import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import { isMembershipChange } from '../../src/model/kinds';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import type { Account, ObservedRoom } from '../../src/model/workspace';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { survey } from '../../src/plan/survey';
import { readRoomsOfRules } from '../../src/run/observe/rooms-of-rules';
import { applyPlan } from '../support/apply-plan';
import { MemoryWorkspace } from '../support/memory-servers';
import {
    accountsOf,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

const people = ['ann', 'ben', 'cleo', 'dan', 'eve'];
/** Of the app, by the rules; the others are somebody else's. */
const [ofRules, ofOthers, free] = [
    ['alpha', 'beta', 'gamma'],
    ['others', 'board'],
    ['delta', 'omega'],
];
const groupOf = (name: string): string => `in-${name}`;

interface World {
    kind: 'channel' | 'private';
    /** by room of the rules: who is in its group */
    members: readonly (readonly string[])[];
    /** who is in the rooms of others */
    strangers: readonly string[];
    /** by the name that a room had first */
    renames: readonly (readonly [string, string])[];
    /** whether the rules name each room as it is called now */
    areRulesWritten: boolean;
    /** of each group, who has left it meanwhile */
    left: readonly string[];
}

const names = fc.constantFrom(...ofRules, ...ofOthers);
const world: fc.Arbitrary<World> = fc.record({
    kind: fc.constantFrom('channel', 'private'),
    members: fc.array(fc.subarray(people, { minLength: 1 }), { minLength: 3, maxLength: 3 }),
    strangers: fc.subarray(people),
    renames: fc.array(fc.tuple(names, fc.constantFrom(...ofRules, ...ofOthers, ...free)), {
        minLength: 1,
        maxLength: 6,
    }),
    areRulesWritten: fc.boolean(),
    left: fc.oneof(fc.constant([]), fc.subarray(people, { maxLength: 2 })),
});

/** A server on which rooms are renamed: one is found by the id that its name means, else by its name. */
class RenamedRooms extends MemoryWorkspace {
    constructor(
        private readonly all: readonly ObservedRoom[],
        /** by id */
        private readonly titles: ReadonlyMap<string, string>,
        private roomIds: ReadonlyMap<string, string>,
    ) {
        super();
    }

    override knowRooms(roomIds: ReadonlyMap<string, string> = this.roomIds): void {
        this.roomIds = roomIds;
    }

    override async glanceAtRooms(wanted: readonly string[]): Promise<{ room: ObservedRoom; accounts: Account[] }[]> {
        return wanted.flatMap((name) => {
            const titled = [...this.titles].find(([, title]) => title === name)?.[0];
            const room = this.all.find(({ id }) => id === (this.roomIds.get(name) ?? titled));
            if (!room) return [];
            const title = this.titles.get(room.id) ?? name;
            const isTaken = title !== name && titled !== undefined;
            const rename = title === name ? {} : { renamedTo: title, ...(isTaken && { isNameTaken: true }) };
            return [{ room: { ...room, name, ...rename }, accounts: [] }];
        });
    }
}

function desiredWith({ kind }: World, called: (name: string) => string): Desired {
    return desiredOf(ofRules.map((name) => ruleOf(groupOf(name), [kind, called(name)])));
}

function observedBefore({ members, strangers }: World): Observed {
    const groups = Object.fromEntries(ofRules.map((name, at) => [groupOf(name), members[at] ?? []]));
    return observedOf({
        directory: directoryOf(groups),
        accounts: accountsOf(...people),
        rooms: ofOthers.map((name) => roomOf(name, strangers, { type: 'private', owners: ['user-root'] })),
        memory: { ...noMemory, links: linksOf(...people) },
    });
}

/** What the rooms are called in the end, by id; a name that is taken is refused. */
function titlesAfter(rooms: readonly ObservedRoom[], renames: World['renames']): Map<string, string> {
    const ids = new Map(rooms.map(({ id, name }) => [name, id]));
    const titles = new Map(rooms.map(({ id, name }) => [id, name]));
    for (const [first, title] of renames)
        if (![...titles.values()].includes(title)) titles.set(ids.get(first) ?? '', title);
    return titles;
}

/** Whether rooms of the rules have changed names among themselves: who writes them anew so moves people, by all that can be told. */
function isExchanged(title: (name: string) => string): boolean {
    return ofRules.some((name) => {
        const seen = [name];
        for (let next = title(name); ofRules.includes(next); next = title(next)) {
            if (next === name) return seen.length > 1;
            if (seen.includes(next)) return false;
            seen.push(next);
        }
        return false;
    });
}

interface Renamed {
    plan: Plan;
    /** by the names of the rules */
    rooms: readonly ObservedRoom[];
    /** by the name that each had first */
    ids: ReadonlyMap<string, string>;
    /** what the room is called now */
    titles: (name: string) => string;
    isExchanged: boolean;
    leftovers: number;
}

async function afterRenames(drawn: World): Promise<Renamed> {
    const filling = desiredWith(drawn, (name) => name);
    const before = observedBefore(drawn);
    const filled = applyPlan(approve(makePlan(filling, before)).changes, filling, before).observed;
    const ids = new Map(filled.rooms.map(({ id, name }) => [name, id]));
    const byId = titlesAfter(filled.rooms, drawn.renames);
    const titles = (name: string): string => byId.get(ids.get(name) ?? '') ?? name;
    const desired = desiredWith(drawn, (name) => (drawn.areRulesWritten ? titles(name) : name));
    const { memory } = filled;
    const wanted = new Set(ofRules.map((name) => (drawn.areRulesWritten ? titles(name) : name)));
    const server = new RenamedRooms(filled.rooms, byId, memory.roomIds);
    const read = await readRoomsOfRules(
        new Set([...wanted, ...memory.roomIds.keys()]),
        wanted,
        memory,
        server,
        new Map(),
    );
    const groups = before.directory.groups.map((group) => ({
        ...group,
        members: group.members.filter((uid) => !drawn.left.includes(uid.replace('uid-', ''))),
    }));
    const observed = { ...filled, ...read, directory: { ...before.directory, groups } };
    const found = survey(desired, observed);
    return {
        ...{ plan: makePlan(desired, observed, found), rooms: read.rooms, titles, ids },
        ...{ isExchanged: isExchanged(titles), leftovers: found.leftovers.length },
    };
}

function membersMoved({ changes, withheld }: Plan): Change[] {
    return [...changes, ...withheld.map(({ change }) => change)].filter(
        (change) => isMembershipChange(change) || change.kind === 'create-room',
    );
}

const runs = { numRuns: 200 };

test('however rooms are renamed, nobody is moved by it: each rule means the room that it has filled, by its old name or its new one', async () => {
    await fc.assert(
        fc.asyncProperty(world, async (drawn) => {
            const { plan, rooms, titles, isExchanged: areExchanged, leftovers, ids } = await afterRenames(drawn);
            fc.pre(!(drawn.areRulesWritten && areExchanged));
            const own = new Set(ofRules.map((name) => ids.get(name)));
            for (const change of membersMoved(plan)) {
                if (change.kind !== 'remove-member' || change.target.kind !== 'room')
                    throw new Error(`a rename makes ${JSON.stringify(change)}`);
                const { room: called } = change.target;
                expect(own).toContain(rooms.find(({ name }) => name === called)?.id);
                expect(drawn.left).toContain(change.username);
            }
            expect(leftovers).toBe(0);
            if (drawn.areRulesWritten) return;
            // both are said: the room that has the name now, and what the one that is followed is called
            const taken = ofRules.filter(
                (name) => titles(name) !== name && [...ids.keys()].some((one) => titles(one) === name),
            );
            for (const room of taken)
                expect(plan.notes).toContainEqual({
                    code: 'room_name_of_other',
                    subject: { code: 'target.room', room },
                    details: { code: 'target.room', room: titles(room) },
                });
        }),
        runs,
    );
});

test('rules that exchange the names of rooms together with the rooms are told that each name is that of another room', async () => {
    await fc.assert(
        fc.asyncProperty(world, fc.boolean(), async (drawn, isLong) => {
            const swap: World['renames'] = isLong
                ? [
                      ['alpha', 'delta'],
                      ['beta', 'alpha'],
                      ['gamma', 'beta'],
                      ['alpha', 'gamma'],
                  ]
                : [
                      ['alpha', 'delta'],
                      ['beta', 'alpha'],
                      ['alpha', 'beta'],
                  ];
            const { plan, titles } = await afterRenames({ ...drawn, renames: swap, areRulesWritten: true });
            for (const room of ofRules.filter((name) => titles(name) !== name))
                expect(plan.notes).toContainEqual(
                    expect.objectContaining({ code: 'room_name_of_other', subject: { code: 'target.room', room } }),
                );
        }),
        { numRuns: 50 },
    );
});
