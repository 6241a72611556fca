import { emptyMemory, type Memory } from '../../src/model/memory';
import { mergedList, mergedMap } from '../../src/store/merge';
import { readMap, readTextMap, readTexts } from '../../src/store/stored-map';
import { mergedState, readState, recordOf, stateOf, type SyncState } from '../../src/store/sync-state';
import { mapOf } from '../support/map-of';

const full: Memory = {
    ...emptyMemory,
    ...{ roomIds: mapOf({ staff: '1' }), foundRooms: ['1'], deactivated: ['id-ada'], areRemovalsApproved: true },
    ...{ groupsBefore: 3, peopleBefore: 12, missedOnce: ['uid-bob'], privileges: ['admin id-ada'] },
    ...{ knownGroups: mapOf({ g: 'staff' }), fallenTogether: mapOf({ 'room x': 'a\nb' }) },
    protectedIds: mapOf({ ada: 'id-ada' }),
};

function read(record: object): SyncState {
    return readState(record);
}

test('what is stored of a memory is read as it was', () => {
    const state = stateOf(full);
    expect(recordOf(state)).toMatchObject({ kind: 'state', id: 'sync', roomIds: [['staff', '1']] });
    expect(readState(recordOf(state))).toEqual(state);
    expect(state).toMatchObject({
        missedOnce: ['uid-bob'],
        privileges: ['admin id-ada'],
        protectedIds: mapOf({ ada: 'id-ada' }),
    });
    const nothing = stateOf(emptyMemory);
    expect(readState(recordOf(nothing))).toEqual(nothing);
    expect(readState(undefined)).toEqual(nothing);
    expect(Object.keys(nothing).sort()).toEqual([
        ...['areRemovalsApproved', 'deactivated', 'groupsBefore', 'peopleBefore', 'roomIds'],
    ]);
});

test('removals count as approved where the record says so, and in no other way', () => {
    expect(read({ areRemovalsApproved: true }).areRemovalsApproved).toBe(true);
    for (const other of [false, 1, 'true', undefined])
        expect(read({ areRemovalsApproved: other }).areRemovalsApproved).toBe(false);
});

test('what is no count counts as none', () => {
    expect(read({ groupsBefore: 3, peopleBefore: 0 })).toMatchObject({ groupsBefore: 3, peopleBefore: 0 });
    for (const other of [-1, 0.5, NaN, Infinity, '7', true, [3], null])
        expect(read({ groupsBefore: other, peopleBefore: other })).toMatchObject({ groupsBefore: 0, peopleBefore: 0 });
});

test('what a plan has learned is put to what was stored meanwhile, list by list and name by name', () => {
    const before = stateOf(full);
    const other = stateOf({
        ...full,
        ...{ missedOnce: ['uid-bob', 'uid-cam'], privileges: ['admin id-ada', 'admin id-eve'] },
        ...{ protectedIds: mapOf({ ada: 'id-ada', eve: 'id-eve' }), foundRooms: ['1', '2'] },
        ...{ knownGroups: mapOf({ g: 'staff', h: 'sales' }), fallenTogether: mapOf({ 'room x': 'a\nb\nc' }) },
    });
    expect(mergedState(other, before, before)).toEqual(other);
    const nothing = { ...emptyMemory, areRemovalsApproved: true, groupsBefore: 3, peopleBefore: 12 };
    expect(mergedState(other, stateOf(nothing), before)).toMatchObject({
        ...{ missedOnce: ['uid-cam'], privileges: ['admin id-eve'], foundRooms: ['2'], deactivated: [] },
        ...{ protectedIds: mapOf({ eve: 'id-eve' }), knownGroups: mapOf({ h: 'sales' }) },
        ...{ areRemovalsApproved: true, groupsBefore: 3, peopleBefore: 12 },
    });
    expect(mergedState(stateOf(emptyMemory), before, stateOf(emptyMemory))).toEqual(before);
});

test('of a map only what became another is written over what is stored', () => {
    const before = mapOf({ same: '1', moved: '1', gone: '1' });
    const after = mapOf({ same: '1', moved: '2', added: '3' });
    const merged = mergedMap(mapOf({ same: 'of another run', moved: '1', gone: '1' }), after, before);
    expect(merged).toEqual(mapOf({ same: 'of another run', moved: '2', added: '3' }));
    expect(merged.has('gone')).toBe(false);
});

test('of a list what came in is there once, and what went is gone', () => {
    expect(mergedList(['a', 'b', 'x'], ['b', 'c', 'x'], ['a', 'b'])).toEqual(['b', 'x', 'c']);
});

test('of a damaged map the pairs are read that are some', () => {
    const damaged = [['a'], ['b', 'c', 'd'], [1, 'x'], 'kv', null, ['k', 'v'], ['n', 7]];
    expect(readMap(damaged)).toEqual(
        new Map<string, unknown>([
            ['k', 'v'],
            ['n', 7],
        ]),
    );
    expect(readTextMap(damaged)).toEqual(mapOf({ k: 'v' }));
    expect(readTexts(['a', 1, null, 'b'])).toEqual(['a', 'b']);
});
