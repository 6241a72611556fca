import type { ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import { secondsOfTurn } from '../keep-up/seconds-of-turn';
import type { KeepUpWishes } from '../model/keep-up';

const SOON_MS = 60_000;

/**
 * Has the server give turns to the looks. There is one recurring job of a name, and scheduling it again changes its
 * interval; when it is due besides, after a restart or a failure, a job of another name looks. Whether a look is due is decided by
 * the records, so that a turn too many does nothing.
 */
export async function scheduleLooks(
    scheduler: ISchedulerModify,
    { intervalMinutes, wholeAt }: Pick<KeepUpWishes, 'intervalMinutes' | 'wholeAt'>,
): Promise<void> {
    if (intervalMinutes === 0 && wholeAt === undefined) {
        await scheduler.cancelJob('look-regularly');
        return;
    }
    await scheduler.scheduleRecurring({
        id: 'look-regularly',
        interval: `${secondsOfTurn(intervalMinutes)} seconds`,
        skipImmediate: true,
    });
}

/** The turns begin anew at each start of the server: one look soon, lest a server that is started often never looks. */
export async function scheduleFirstLook(scheduler: ISchedulerModify): Promise<void> {
    await scheduler.cancelJob('look-again');
    await lookLater(scheduler, SOON_MS);
}

export async function lookLater(scheduler: ISchedulerModify, milliseconds: number): Promise<void> {
    await scheduler.scheduleOnce({ id: 'look-again', when: new Date(Date.now() + milliseconds) });
}
