import { given } from '../model/given';
import type { KeepUpState, Pause } from '../model/keep-up';
import type { Records, StoredRecord } from './records';

export interface KeepUpRecord extends StoredRecord, KeepUpState {
    kind: 'keep-up';
    id: 'state';
}

export interface PauseRecord extends StoredRecord, Partial<Pause> {
    kind: 'pause';
    id: 'pause';
    /** when somebody last resumed, ISO 8601; a pause that is begun later leaves it: an undo of before holds nothing back after it */
    resumedAt?: string;
}

/** What is remembered of the looks that nobody asked for. Lost, it costs a look too many, and what waits is told once more. */
export class KeepUpMemory {
    constructor(
        private readonly states: Records<KeepUpRecord>,
        private readonly pauses: Records<PauseRecord>,
    ) {}

    public async read(): Promise<KeepUpState> {
        const found = await this.states.find('state');
        if (!found) return {};
        const { lookedAt, wholeAt, seen, failures, told, problems, lineAt, running } = found;
        return { lookedAt, wholeAt, seen, failures, told, problems, lineAt, running };
    }

    public async save(state: KeepUpState): Promise<void> {
        const held = Object.entries(state).filter(([, value]) => value !== undefined && value !== null);
        await this.states.save({ kind: 'keep-up', id: 'state', ...Object.fromEntries(held) });
    }

    /** What was said last; whether it still holds is told by the time. */
    public async pause(): Promise<Pause | undefined> {
        const found = await this.pauses.find('pause');
        if (found?.since === undefined || found.by === undefined) return undefined;
        const { since, until, by } = found;
        return { since, by, ...(typeof until === 'string' && { until }) };
    }

    public async resumedAt(): Promise<string | undefined> {
        return (await this.pauses.find('pause'))?.resumedAt ?? undefined;
    }

    public async begin(pause: Pause): Promise<void> {
        const resumedAt = await this.resumedAt();
        await this.pauses.save({ kind: 'pause', id: 'pause', ...pause, ...given({ resumedAt }) });
    }

    public async resume(now: Date): Promise<void> {
        await this.pauses.save({ kind: 'pause', id: 'pause', resumedAt: now.toISOString() });
    }
}
