import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppCall } from '../app/app-call';
import type { AppContext } from '../app/app-context';
import type { JobData } from '../ports/jobs';

/** The jobs that carry nothing: each looks at everything there is. */
type JobWithoutData =
    | 'pick-up'
    | 'look-after'
    | 'look-regularly'
    | 'look-again'
    | 'look-at-arrivals'
    | 'look-at-webhook'
    | 'check-settings';

/** What a job was handed, as the server has kept it: nothing of it is sure. */
type Kept<Id> = Id extends keyof JobData ? Readonly<{ [Name in keyof JobData[Id]]?: unknown }> : object;

/** What the scheduler of the server calls when a job with this id is due. */
export function job<Id extends keyof JobData | JobWithoutData>(
    id: Id,
    work: (app: AppCall, data: Kept<Id>) => Promise<void>,
): (app: AppContext) => IProcessor {
    return (app) => ({
        id,
        async processor(
            data: IJobContext,
            read: IRead,
            modify: IModify,
            http: IHttp,
            persistence: IPersistence,
        ): Promise<void> {
            await work(app.open({ read, modify, http, persistence }), data as Kept<Id>);
        },
    });
}
