import { targetKey, type Target } from '../plan/target';
import type { Memory } from '../plan/types';
import type { Records, StoredRecord } from './records';

/** The memberships of one target that the app itself gave; `id` is its `targetKey`. */
export interface LedgerRecord extends StoredRecord {
    kind: 'ledger';
    members: readonly string[];
}

/** Links of people whose uid begins with the same hexadecimal digit: one new link writes one small record. */
export interface LinksRecord extends StoredRecord {
    kind: 'links';
    links: Readonly<Record<string, string>>;
}

/** Since when a person is absent from authentik; `id` is the user id. */
export interface AbsenceRecord extends StoredRecord {
    kind: 'absence';
    /** ISO 8601 */
    since: string;
}

/** What is not kept by target or person. */
export interface SyncStateRecord extends StoredRecord, SyncState {
    kind: 'state';
}

type SyncState = Pick<Memory, 'roomIds' | 'deactivated' | 'areRemovalsApproved' | 'groupsBefore' | 'peopleBefore'>;

export interface MemoryRecords {
    ledger: Records<LedgerRecord>;
    links: Records<LinksRecord>;
    absences: Records<AbsenceRecord>;
    state: Records<SyncStateRecord>;
}

const HOUR_MS = 3_600_000;

/**
 * What the app remembers from run to run. A record that is lost or damaged counts as empty: then the app owns nothing, knows
 * nobody, and asks a person before the first removal.
 */
export class SyncMemory {
    constructor(
        private readonly records: MemoryRecords,
        private readonly now: () => Date,
    ) {}

    public async read(): Promise<Memory> {
        const [ledger, links, absences, state] = await Promise.all([
            this.records.ledger.all(),
            this.records.links.all(),
            this.records.absences.all(),
            this.records.state.find('sync'),
        ]);
        const known: Partial<Record<keyof SyncState, unknown>> = state ?? {};
        return {
            ledger: Object.fromEntries(ledger.map((record) => [record.id, texts(record.members)])),
            links: Object.assign({}, ...links.map((record) => textMap(record.links))) as Memory['links'],
            absentHours: Object.fromEntries(absences.flatMap((record) => this.hoursOf(record))),
            roomIds: textMap(known.roomIds),
            deactivated: texts(known.deactivated),
            areRemovalsApproved: known.areRemovalsApproved === true,
            groupsBefore: count(known.groupsBefore),
            peopleBefore: count(known.peopleBefore),
        };
    }

    /** Writes the records that differ. Absences are written one by one, as they begin and end. */
    public async save(after: Memory, before: Memory): Promise<void> {
        const keys = new Set([...Object.keys(after.ledger), ...Object.keys(before.ledger)]);
        for (const key of keys) await this.saveLedger(key, after.ledger[key] ?? [], before.ledger[key] ?? []);
        const [linksAfter, linksBefore] = [byShard(after.links), byShard(before.links)];
        for (const shard of new Set([...linksAfter.keys(), ...linksBefore.keys()])) {
            const links = linksAfter.get(shard) ?? {};
            if (!same(links, linksBefore.get(shard) ?? {}))
                await this.records.links.save({ kind: 'links', id: shard, links });
        }
        if (!same(stateOf(after), stateOf(before))) await this.saveState(stateOf(after));
    }

    /** Memberships that the app has just given, or taken. */
    public async change(target: Target, given: readonly string[], taken: readonly string[]): Promise<void> {
        const key = targetKey(target);
        const before = texts((await this.records.ledger.find(key))?.members);
        const gone = new Set(taken);
        await this.saveLedger(
            key,
            [...new Set([...before, ...given])].filter((id) => !gone.has(id)),
            before,
        );
    }

    public async markAbsent(userId: string): Promise<void> {
        await this.records.absences.save({ kind: 'absence', id: userId, since: this.now().toISOString() });
    }

    public async unmarkAbsent(userId: string): Promise<void> {
        await this.records.absences.remove(userId);
    }

    /** Whether the app itself has deactivated the account. */
    public async setDeactivated(userId: string, isDeactivated: boolean): Promise<void> {
        const { deactivated, ...rest } = stateOf(await this.read());
        const others = deactivated.filter((id) => id !== userId);
        await this.saveState({ ...rest, deactivated: isDeactivated ? [...others, userId] : others });
    }

    /** The room that a name of the rules means from now on. */
    public async knowRoom(name: string, id: string): Promise<void> {
        const state = stateOf(await this.read());
        await this.saveState({ ...state, roomIds: { ...state.roomIds, [name]: id } });
    }

    public async approveRemovals(): Promise<void> {
        await this.saveState({ ...stateOf(await this.read()), areRemovalsApproved: true });
    }

    private async saveLedger(key: string, after: readonly string[], before: readonly string[]): Promise<void> {
        if (same([...after].sort(), [...before].sort())) return;
        if (after.length === 0) await this.records.ledger.remove(key);
        else await this.records.ledger.save({ kind: 'ledger', id: key, members: after });
    }

    private async saveState(state: SyncState): Promise<void> {
        await this.records.state.save({ kind: 'state', id: 'sync', ...state });
    }

    private hoursOf({ id, since }: AbsenceRecord): [string, number][] {
        const milliseconds = this.now().getTime() - Date.parse(since);
        return Number.isFinite(milliseconds) ? [[id, Math.max(0, Math.floor(milliseconds / HOUR_MS))]] : [];
    }
}

function stateOf({ roomIds, deactivated, areRemovalsApproved, groupsBefore, peopleBefore }: SyncState): SyncState {
    return { roomIds, deactivated, areRemovalsApproved, groupsBefore, peopleBefore };
}

function byShard(links: Memory['links']): Map<string, Record<string, string>> {
    const shards = new Map<string, Record<string, string>>();
    for (const [uid, userId] of Object.entries(links).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const shard = /^[0-9a-f]/.exec(uid)?.[0] ?? 'other';
        shards.set(shard, { ...shards.get(shard), [uid]: userId });
    }
    return shards;
}

function texts(value: unknown): string[] {
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function textMap(value: unknown): Record<string, string> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
        Object.entries(value as Record<string, unknown>).filter(
            (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
    );
}

function count(value: unknown): number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function same(a: unknown, b: unknown): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
}
