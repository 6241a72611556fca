import type {
    IConfigurationModify,
    IHttp,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { sendDirectMessage } from '../notify/direct-message';
import { settingsAnswer } from '../report/answers';

const JOB = 'check-settings';

/**
 * Says at once what is wrong with a saved value. The engine calls once for each changed setting, and the Save of the admin panel
 * waits for all of them, so the check itself is a job, done once after the last one.
 */
export class SettingsCheck {
    private latest = 0;

    constructor(private readonly app: AppContext) {}

    public async settingSaved(modify: IConfigurationModify): Promise<void> {
        this.latest++;
        await modify.scheduler.scheduleOnce({ id: JOB, when: '2 seconds', data: { save: this.latest } });
    }

    /** The engine does not tell who saved; the administrator named in the settings is told, and the log of the app. */
    public processor(): IProcessor {
        return {
            id: JOB,
            processor: async (
                job: IJobContext,
                read: IRead,
                modify: IModify,
                http: IHttp,
                persistence: IPersistence,
            ): Promise<void> => {
                const isOutdated = typeof job.save === 'number' && job.save < this.latest;
                const { config, problems } = await this.app.readConfig(read);
                if (isOutdated || config) return;
                this.app.logProblems(problems);
                const text = settingsAnswer(problems);
                await sendDirectMessage(
                    { read, modify, http, persistence },
                    await this.app.administratorId(read),
                    text,
                );
            },
        };
    }
}
