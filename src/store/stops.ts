import type { Records, StoredRecord } from './records';

/** Somebody wants a run to end at its next step; `id` is the run. */
export interface StopRecord extends StoredRecord {
    kind: 'stop';
}

/** Runs that are to end, wherever they are at work: it may be on another instance of the server. */
export class Stops {
    constructor(private readonly records: Records<StopRecord>) {}

    public async ask(runId: string): Promise<void> {
        await this.records.save({ kind: 'stop', id: runId });
    }

    public async isAsked(runId: string): Promise<boolean> {
        return (await this.records.find(runId)) !== undefined;
    }

    /** Those of runs that are over. */
    public async forget(isOver: (runId: string) => boolean): Promise<void> {
        for (const { id } of await this.records.all()) if (isOver(id)) await this.records.remove(id);
    }
}
