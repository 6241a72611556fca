import { accountOfPrivilege, type Memory } from '../model/memory';
import { targetKey, type Target } from '../model/target';
import { Births, type BirthRecord } from './births';
import { EmailForm, type EmailFormRecord } from './email-form';
import { KnownRooms, type KnownRoomRecord } from './known-rooms';
import { Leavings, type LeavingRecord } from './leavings';
import { Ledger, type LedgerPieceRecord, type LedgerRecord } from './ledger';
import { LinkMemory, type LinksRecord } from './link-memory';
import { keysOf, without } from './merge';
import type { Records, StoredRecord } from './records';
import { mergedState, readState, recordOf, stateOf, type SyncState, type SyncStateRecord } from './sync-state';

/** Since when a person is absent from authentik; `id` is the user id. */
export interface AbsenceRecord extends StoredRecord {
    kind: 'absence';
    /** ISO 8601 */
    since: string;
}

export interface MemoryRecords {
    ledgerPieces: Records<LedgerPieceRecord>;
    /** as an earlier version wrote it */
    ledger: Records<LedgerRecord>;
    leavings: Records<LeavingRecord>;
    links: Records<LinksRecord>;
    absences: Records<AbsenceRecord>;
    births: Records<BirthRecord>;
    emailForms: Records<EmailFormRecord>;
    state: Records<SyncStateRecord>;
    knownRooms: Records<KnownRoomRecord>;
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
    /** whether the release was seen to drop addresses */
    public readonly emailForm: EmailForm;
    private readonly ledger: Ledger;
    private readonly knownRooms: KnownRooms;
    /** which rooms names of the rules mean, as this call knows them */
    private rooms: Memory['roomIds'] | undefined;

    constructor(
        private readonly records: MemoryRecords,
        private readonly now: () => Date,
    ) {
        this.links = new LinkMemory(records.links);
        this.births = new Births(records.births);
        this.emailForm = new EmailForm(records.emailForms);
        this.ledger = new Ledger(records.ledgerPieces, records.ledger, new Leavings(records.leavings));
        this.knownRooms = new KnownRooms(records.knownRooms);
    }

    public async read(): Promise<Memory> {
        const [ledger, links, absences, births, emailForm, state, newRooms] = await Promise.all([
            this.ledger.read(),
            this.links.read(),
            this.records.absences.all(),
            this.births.read(),
            this.emailForm.read(),
            this.state(),
            this.knownRooms.read(),
        ]);
        return {
            ledger,
            ...links,
            ...births,
            ...emailForm,
            absentHours: new Map(absences.flatMap((record) => this.hoursOf(record))),
            ...withRooms(state, newRooms),
        };
    }

    /** Which rooms names of the rules mean, whatever the rooms are called now. Read once: only who is at work learns of others. */
    public async roomIds(): Promise<Memory['roomIds']> {
        if (this.rooms) return this.rooms;
        const [state, newRooms] = await Promise.all([this.state(), this.knownRooms.read()]);
        return (this.rooms ??= withRooms(state, newRooms).roomIds);
    }

    /** Whether a run has remembered anything yet. */
    public async isBegun(): Promise<boolean> {
        return (await this.records.state.find('sync')) !== undefined;
    }

    /** Somebody is marked, or is missing at the last look, so that the next one decides. */
    public async isSomebodyAbsent(): Promise<boolean> {
        if ((await this.records.absences.all()).length > 0) return true;
        const { missedOnce = [] } = readState(await this.records.state.find('sync'));
        return missedOnce.length > 0;
    }

    /** User ids of the memberships of one target that the app itself gave. */
    public async ledgerOf(target: Target): Promise<string[]> {
        return this.ledger.of(targetKey(target));
    }

    /**
     * Writes what differs between `after` and `before` into what is stored now: between the reading and the writing, another run
     * may have learned something of its own. Absences are written one by one, as they begin and end.
     */
    public async save(after: Memory, before: Memory): Promise<void> {
        for (const key of keysOf(after.ledger, before.ledger)) {
            const [members, membersBefore] = [after.ledger.get(key) ?? [], before.ledger.get(key) ?? []];
            await this.ledger.change(key, without(members, membersBefore), without(membersBefore, members));
        }
        const dropped = [...before.links].filter(([uid]) => !after.links.has(uid));
        await this.links.forget(dropped.map(([uid, userId]) => ({ uid, userId })));
        const births = [...(before.births?.keys() ?? [])];
        await this.births.forget(births.filter((id) => after.births?.has(id) !== true));
        const ties = [...(before.ties?.keys() ?? [])];
        await this.births.forgetTies(ties.filter((id) => after.ties?.has(id) !== true));
        await this.takeOverRooms();
        if (!same(recordOf(stateOf(after)), recordOf(stateOf(before))))
            await this.changeState((stored) => mergedState(stored, stateOf(after), stateOf(before)));
    }

    /** Memberships that the app has just given, or taken. */
    public async change(target: Target, given: readonly string[], taken: readonly string[]): Promise<void> {
        await this.ledger.change(targetKey(target), given, taken);
    }

    /** @param keys of `targetKey`. @returns whether the app had given any of it to somebody who is out by nobody of the app */
    public async giveUp(keys: readonly string[], userId: string): Promise<boolean> {
        return this.ledger.giveUp(keys, userId);
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
        await this.knownRooms.note(name, id);
        if (this.rooms) this.rooms = new Map(this.rooms).set(name, id);
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

    /** Cut off in between, they are in both places, which means the same. */
    private async takeOverRooms(): Promise<void> {
        this.rooms = undefined;
        const newRooms = await this.knownRooms.read();
        if (newRooms.size === 0) return;
        await this.changeState((stored) => withRooms(stored, newRooms));
        await this.knownRooms.forget();
    }

    private async state(): Promise<SyncState> {
        return readState(await this.records.state.find('sync'));
    }

    private async changeState(change: (stored: SyncState) => SyncState): Promise<void> {
        await this.records.state.save(recordOf(change(await this.state())));
    }

    private hoursOf({ id, since }: AbsenceRecord): [string, number][] {
        const milliseconds = this.now().getTime() - Date.parse(since);
        return Number.isFinite(milliseconds) ? [[id, Math.max(0, Math.floor(milliseconds / HOUR_MS))]] : [];
    }
}

function withRooms(state: SyncState, newRooms: Memory['roomIds']): SyncState {
    return { ...state, roomIds: new Map([...state.roomIds, ...newRooms]) };
}

function same(a: unknown, b: unknown): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
}
