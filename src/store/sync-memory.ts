import { accountOfPrivilege, type Memory } from '../model/memory';
import { targetKey, type Target } from '../model/target';
import { Births, type BirthRecord } from './births';
import { Leavings, type LeavingRecord } from './leavings';
import { LinkMemory, type LinksRecord } from './link-memory';
import { keysOf, without } from './merge';
import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';
import { mergedState, readState, recordOf, stateOf, type SyncState, type SyncStateRecord } from './sync-state';

/** The memberships of one target that the app itself gave; `id` is its `targetKey`. */
export interface LedgerRecord extends StoredRecord {
    kind: 'ledger';
    members: readonly string[];
}

/** Since when a person is absent from authentik; `id` is the user id. */
export interface AbsenceRecord extends StoredRecord {
    kind: 'absence';
    /** ISO 8601 */
    since: string;
}

export interface MemoryRecords {
    ledger: Records<LedgerRecord>;
    leavings: Records<LeavingRecord>;
    links: Records<LinksRecord>;
    absences: Records<AbsenceRecord>;
    births: Records<BirthRecord>;
    state: Records<SyncStateRecord>;
}

const HOUR_MS = 3_600_000;

/**
 * What the app remembers from run to run. A record that is lost or damaged counts as empty: then the app owns nothing, knows
 * nobody, and asks a person before the first removal.
 */
export class SyncMemory {
    /** who is who */
    public readonly links: LinkMemory;
    /** of which accounts the app has seen how they came */
    public readonly births: Births;
    private readonly leavings: Leavings;

    constructor(
        private readonly records: MemoryRecords,
        private readonly now: () => Date,
    ) {
        this.links = new LinkMemory(records.links);
        this.births = new Births(records.births);
        this.leavings = new Leavings(records.leavings);
    }

    public async read(): Promise<Memory> {
        const [ledger, left, links, absences, births, state] = await Promise.all([
            this.records.ledger.all(),
            this.leavings.read(),
            this.links.read(),
            this.records.absences.all(),
            this.births.read(),
            this.records.state.find('sync'),
        ]);
        return {
            ledger: new Map(ledger.map(({ id, members }) => [id, without(readTexts(members), left.get(id) ?? [])])),
            ...links,
            births,
            absentHours: new Map(absences.flatMap((record) => this.hoursOf(record))),
            ...readState(state),
        };
    }

    /** Which rooms names of the rules mean, whatever the rooms are called now. */
    public async roomIds(): Promise<Memory['roomIds']> {
        return readState(await this.records.state.find('sync')).roomIds;
    }

    /** Whether a run has remembered anything yet. */
    public async isBegun(): Promise<boolean> {
        return (await this.records.state.find('sync')) !== undefined;
    }

    public async isSomebodyAbsent(): Promise<boolean> {
        return (await this.records.absences.all()).length > 0;
    }

    /** User ids of the memberships of one target that the app itself gave. */
    public async ledgerOf(target: Target): Promise<string[]> {
        const key = targetKey(target);
        return without(await this.storedLedger(key), await this.leavings.of(key));
    }

    /**
     * Writes what differs between `after` and `before` into what is stored now: between the reading and the writing, another run
     * may have learned something of its own. Absences are written one by one, as they begin and end.
     */
    public async save(after: Memory, before: Memory): Promise<void> {
        for (const key of keysOf(after.ledger, before.ledger)) {
            const [members, membersBefore] = [after.ledger.get(key) ?? [], before.ledger.get(key) ?? []];
            await this.changeLedger(key, without(members, membersBefore), without(membersBefore, members));
        }
        const dropped = [...before.links].filter(([uid]) => !after.links.has(uid));
        await this.links.forget(dropped.map(([uid, userId]) => ({ uid, userId })));
        const births = [...(before.births?.keys() ?? [])];
        await this.births.forget(births.filter((id) => after.births?.has(id) !== true));
        if (!same(recordOf(stateOf(after)), recordOf(stateOf(before))))
            await this.changeState((stored) => mergedState(stored, stateOf(after), stateOf(before)));
    }

    /** Memberships that the app has just given, or taken. */
    public async change(target: Target, given: readonly string[], taken: readonly string[]): Promise<void> {
        await this.changeLedger(targetKey(target), given, taken);
    }

    /**
     * Somebody is out, by nobody of the app: what it gave them is no longer its own.
     * @param keys of `targetKey`
     * @returns whether it had given any of it
     */
    public async giveUp(keys: readonly string[], userId: string): Promise<boolean> {
        let hadGiven = false;
        for (const key of keys) {
            if (!(await this.storedLedger(key)).includes(userId) || (await this.leavings.of(key)).includes(userId))
                continue;
            hadGiven = true;
            await this.leavings.note(key, userId);
        }
        return hadGiven;
    }

    public async markAbsent(userId: string): Promise<void> {
        await this.records.absences.save({ kind: 'absence', id: userId, since: this.now().toISOString() });
    }

    public async unmarkAbsent(userId: string): Promise<void> {
        await this.records.absences.remove(userId);
    }

    /** Whether the app itself has deactivated the account. */
    public async setDeactivated(userId: string, isDeactivated: boolean): Promise<void> {
        await this.changeState(({ deactivated, ...rest }) => {
            const others = without(deactivated, [userId]);
            return { ...rest, deactivated: isDeactivated ? [...others, userId] : others };
        });
    }

    /** Which rooms an account alone owns, for which the server did not deactivate it. */
    public async noteOwnedAlone(userId: string, rooms: readonly string[]): Promise<void> {
        await this.changeState(({ ownedAlone, ...rest }) => {
            return { ...rest, ownedAlone: new Map(ownedAlone).set(userId, rooms.join('\n')) };
        });
    }

    /** The room that a name of the rules means from now on. */
    public async knowRoom(name: string, id: string): Promise<void> {
        await this.changeState((state) => ({ ...state, roomIds: new Map(state.roomIds).set(name, id) }));
    }

    /** @param keys of `privilegeKey` */
    public async approvePrivileges(keys: readonly string[]): Promise<void> {
        if (keys.length === 0) return;
        await this.changeState((state) => ({
            ...state,
            privileges: [...new Set([...(state.privileges ?? []), ...keys])],
        }));
    }

    /** Privileged roles of these accounts are asked about again, whoever they belong to from now on. */
    public async withdrawPrivileges(userIds: readonly string[]): Promise<void> {
        if (userIds.length === 0) return;
        const gone = new Set(userIds);
        await this.changeState(({ privileges = [], ...rest }) => {
            const kept = privileges.filter((key) => !gone.has(accountOfPrivilege(key)));
            return { ...rest, ...(kept.length > 0 && { privileges: kept }) };
        });
    }

    public async approveRemovals(): Promise<void> {
        await this.changeState((state) => ({ ...state, areRemovalsApproved: true }));
    }

    private async changeLedger(key: string, given: readonly string[], taken: readonly string[]): Promise<void> {
        if (given.length + taken.length === 0) return;
        const [before, left] = [await this.storedLedger(key), await this.leavings.of(key)];
        // who is given it anew has it from the app, whatever comes in between
        const back = left.filter((userId) => given.includes(userId));
        await this.leavings.forget(key, back);
        const members = without([...new Set([...without(before, left), ...given])], taken);
        if (!same(members, before)) {
            if (members.length === 0) await this.records.ledger.remove(key);
            else await this.records.ledger.save({ kind: 'ledger', id: key, members });
        }
        await this.leavings.forget(key, without(left, back));
    }

    private async storedLedger(key: string): Promise<string[]> {
        return readTexts((await this.records.ledger.find(key))?.members);
    }

    private async changeState(change: (stored: SyncState) => SyncState): Promise<void> {
        const stored = readState(await this.records.state.find('sync'));
        await this.records.state.save(recordOf(change(stored)));
    }

    private hoursOf({ id, since }: AbsenceRecord): [string, number][] {
        const milliseconds = this.now().getTime() - Date.parse(since);
        return Number.isFinite(milliseconds) ? [[id, Math.max(0, Math.floor(milliseconds / HOUR_MS))]] : [];
    }
}

function same(a: unknown, b: unknown): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
}
