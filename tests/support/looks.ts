import type { Config } from '../../src/config/config';
import type { LookFailures } from '../../src/model/keep-up';
import type { KeptUp } from '../../src/report/keep-up-lines';
import type { Listeners } from '../../src/run/listeners';
import { LookAgain } from '../../src/run/look-again';
import type { PlanInContext } from '../../src/run/plan-and-start';
import type { RunOrigin } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import type { MemoryRun } from './memory-runner';

/** What was told, one line each. */
export class HeardListeners implements Listeners {
    readonly heard: string[] = [];
    readonly waiting: PlanInContext[] = [];
    readonly looksIn: number[] = [];

    async waits(left: PlanInContext): Promise<void> {
        this.waiting.push(left);
        this.heard.push('waits');
    }

    async failed({ code }: { code: string }): Promise<void> {
        this.heard.push(`failed ${code}`);
    }

    async recovered({ count }: LookFailures): Promise<void> {
        this.heard.push(`recovered after ${count}`);
    }

    async problems({ problems }: RunRecord): Promise<void> {
        this.heard.push(`problems ${problems.map(({ code }) => code).join()}`);
    }

    async solved(): Promise<void> {
        this.heard.push('solved');
    }

    async well(run: RunRecord): Promise<void> {
        this.heard.push(`well ${run.outcome}`);
    }

    async lookAt(milliseconds: number): Promise<void> {
        this.looksIn.push(milliseconds);
    }
}

/** What `status` knows of the looks where none has come to anything yet. */
export function keptUp({ keepUp: wishes }: Config): KeptUp {
    const now = new Date('2026-01-01T00:00:00Z');
    return { wishes, state: {}, pause: undefined, resumedAt: undefined, isBegun: true, now, presence: 'told' };
}

let runs = 0;

export function scheduled(): RunOrigin {
    runs += 1;
    return {
        id: `look-${runs}`,
        trigger: 'schedule',
        actor: { id: 'admin-id', username: 'admin' },
        answer: { roomId: '' },
    };
}

/**
 * A turn of the schedule.
 * @param isTold or of what told that a look is worth while
 */
export async function turn(run: MemoryRun, listeners: HeardListeners, isTold = false): Promise<boolean> {
    const parts = { ...run.parts, startedAt: run.clock.now(), lease: run.anotherLease() };
    return new LookAgain(run.config, parts, listeners, 0).ifDue(scheduled(), isTold);
}
