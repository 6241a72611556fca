import type { Memory } from '../model/memory';
import { mergedList, mergedMap } from './merge';
import type { StoredRecord } from './records';
import { readTextMap, readTexts, type StoredMap } from './stored-map';

/** What is not kept by target or person. */
export interface SyncStateRecord
    extends
        StoredRecord,
        Omit<SyncState, 'roomIds' | 'knownGroups' | 'fallenTogether' | 'protectedIds' | 'ownedAlone'> {
    kind: 'state';
    roomIds: StoredMap<string>;
    knownGroups?: StoredMap<string>;
    fallenTogether?: StoredMap<string>;
    protectedIds?: StoredMap<string>;
    ownedAlone?: StoredMap<string>;
}

export type SyncState = Pick<
    Memory,
    | 'roomIds'
    | 'foundRooms'
    | 'deactivated'
    | 'areRemovalsApproved'
    | 'groupsBefore'
    | 'peopleBefore'
    | 'knownGroups'
    | 'fallenTogether'
    | 'missedOnce'
    | 'privileges'
    | 'protectedIds'
    | 'ownedAlone'
>;

export function readState(record: Partial<Record<keyof SyncState, unknown>> = {}): SyncState {
    return {
        roomIds: readTextMap(record.roomIds),
        deactivated: readTexts(record.deactivated),
        areRemovalsApproved: record.areRemovalsApproved === true,
        groupsBefore: count(record.groupsBefore),
        peopleBefore: count(record.peopleBefore),
        ...someTexts('foundRooms', readTexts(record.foundRooms)),
        ...someTexts('missedOnce', readTexts(record.missedOnce)),
        ...someTexts('privileges', readTexts(record.privileges)),
        ...someGroups(readTextMap(record.knownGroups)),
        ...someTogether(readTextMap(record.fallenTogether)),
        ...someProtected(readTextMap(record.protectedIds)),
        ...someOwned(readTextMap(record.ownedAlone)),
    };
}

/** What a memory holds of it. */
export function stateOf(memory: Memory): SyncState {
    const { roomIds, deactivated, areRemovalsApproved, groupsBefore, peopleBefore } = memory;
    const counts = { groupsBefore, peopleBefore };
    return {
        ...{ roomIds, deactivated, areRemovalsApproved, ...counts },
        ...someTexts('foundRooms', memory.foundRooms ?? []),
        ...someTexts('missedOnce', memory.missedOnce ?? []),
        ...someTexts('privileges', memory.privileges ?? []),
        ...someGroups(some(memory.knownGroups)),
        ...someTogether(some(memory.fallenTogether)),
        ...someProtected(some(memory.protectedIds)),
        ...someOwned(some(memory.ownedAlone)),
    };
}

/** What is stored, with what differs between `after` and `before`: another run may have learned something of its own meanwhile. */
export function mergedState(stored: SyncState, after: SyncState, before: SyncState): SyncState {
    const newer = <K extends keyof SyncState>(key: K): SyncState[K] =>
        after[key] === before[key] ? stored[key] : after[key];
    const list = (key: ListKey): readonly string[] =>
        mergedList(stored[key] ?? [], after[key] ?? [], before[key] ?? []);
    return {
        roomIds: mergedMap(stored.roomIds, after.roomIds, before.roomIds),
        deactivated: mergedList(stored.deactivated, after.deactivated, before.deactivated),
        areRemovalsApproved: newer('areRemovalsApproved'),
        groupsBefore: newer('groupsBefore'),
        peopleBefore: newer('peopleBefore'),
        ...someTexts('foundRooms', list('foundRooms')),
        ...someTexts('missedOnce', list('missedOnce')),
        ...someTexts('privileges', list('privileges')),
        ...someGroups(mergedMap(some(stored.knownGroups), some(after.knownGroups), some(before.knownGroups))),
        ...someTogether(
            mergedMap(some(stored.fallenTogether), some(after.fallenTogether), some(before.fallenTogether)),
        ),
        ...someProtected(mergedMap(some(stored.protectedIds), some(after.protectedIds), some(before.protectedIds))),
        ...someOwned(mergedMap(some(stored.ownedAlone), some(after.ownedAlone), some(before.ownedAlone))),
    };
}

type ListKey = 'foundRooms' | 'missedOnce' | 'privileges';

function someTexts(key: ListKey, texts: readonly string[]): Partial<Pick<SyncState, ListKey>> {
    return texts.length > 0 ? { [key]: texts } : {};
}

function someGroups(knownGroups: NonNullable<SyncState['knownGroups']>): Pick<SyncState, 'knownGroups'> {
    return knownGroups.size > 0 ? { knownGroups } : {};
}

function someTogether(fallenTogether: ReadonlyMap<string, string>): Pick<SyncState, 'fallenTogether'> {
    return fallenTogether.size > 0 ? { fallenTogether } : {};
}

function someProtected(protectedIds: ReadonlyMap<string, string>): Pick<SyncState, 'protectedIds'> {
    return protectedIds.size > 0 ? { protectedIds } : {};
}

function someOwned(ownedAlone: ReadonlyMap<string, string>): Pick<SyncState, 'ownedAlone'> {
    return ownedAlone.size > 0 ? { ownedAlone } : {};
}

function some(map: ReadonlyMap<string, string> | undefined): ReadonlyMap<string, string> {
    return map ?? new Map();
}

export function recordOf({
    roomIds,
    knownGroups,
    fallenTogether,
    protectedIds,
    ownedAlone,
    ...others
}: SyncState): SyncStateRecord {
    return {
        ...{ kind: 'state', id: 'sync', ...others, roomIds: [...roomIds] },
        ...(knownGroups ? { knownGroups: [...knownGroups] } : {}),
        ...(fallenTogether ? { fallenTogether: [...fallenTogether] } : {}),
        ...(protectedIds ? { protectedIds: [...protectedIds] } : {}),
        ...(ownedAlone ? { ownedAlone: [...ownedAlone] } : {}),
    };
}

function count(value: unknown): number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
