import type { Memory } from '../model/memory';
import type { Records, StoredRecord } from './records';

/** A room that a run has just made, or found to be its own; `id` is its name in the rules. */
export interface KnownRoomRecord extends StoredRecord {
    kind: 'known-room';
    group: typeof GROUP;
    roomId: string;
}

const GROUP = 'new';

/**
 * Which rooms the names of the rules mean, as far as that was learned since the state of the sync was written: a run that makes hundreds
 * of rooms would write all of it with each. The next run takes them over.
 */
export class KnownRooms {
    constructor(private readonly records: Records<KnownRoomRecord>) {}

    public async read(): Promise<Memory['roomIds']> {
        const rooms = await this.records.all();
        return new Map(rooms.flatMap(({ id, roomId }) => (typeof roomId === 'string' ? [[id, roomId]] : [])));
    }

    public async note(name: string, roomId: string): Promise<void> {
        await this.records.save({ kind: 'known-room', id: name, group: GROUP, roomId });
    }

    /** Each that stayed would hide what is learned later. */
    public async forget(): Promise<void> {
        await this.records.clear(GROUP);
    }
}
