import type { AppCall } from '../app/app-call';
import { flowOf } from '../plan/login/login-rules';
import { isAtLeast } from '../model/version';
import { sendDirectMessage } from '../notify/direct-message';
import { adoptionEndedText, adoptionNotEndedText } from '../report/adoption-ended';
import { endAdoption } from '../run/end-adoption';
import { afterFailedEnd, dueAt, type AdoptionRecord } from '../run/records/adoption';
import type { Texts } from '../texts/texts';
import { job } from './job';
import { tellListeners } from './tell-listeners';

const MODERN_FLOW = 'Accounts_OAuth_Use_Modern_Flow';

/** Ends the time for accounts that were there before, and tells it. */
export const endOfAdoption = job('end-adoption', async (app, { id, until }) => {
    const due = typeof id === 'string' ? await app.records.adoptions.find(id) : undefined;
    if (!due || dueAt(due) !== until || due.isTold === true) return;
    if (due.isOver === true) return told(app, due);
    try {
        const { connection } = await app.readConfig();
        const isOff = await endAdoption(await app.connect(connection), due, app.newRunId());
        if (isOff === true) await told(app, { ...due, isOver: true });
        else if (isOff === false) await tryAgain(app, due, undefined);
    } catch (error) {
        await tryAgain(app, due, error);
    }
});

/** Told first: whoever is told twice, because the process ended in between, is better off than who is never told. */
async function told(app: AppCall, record: AdoptionRecord): Promise<void> {
    const { adoptions } = app.records;
    const isRestartNeeded = await needsRestart(app).catch(() => false);
    await tell(app, record, (texts) => adoptionEndedText(texts, record, isRestartNeeded));
    // chosen otherwise: whoever chooses it once more begins anew
    if (record.isEarly === true) await adoptions.remove(record.id);
    else await adoptions.save({ ...record, isTold: true });
}

/** @param error undefined where the switch was written, and is still on */
async function tryAgain(app: AppCall, due: AdoptionRecord, error: unknown): Promise<void> {
    const { records, jobs, clock } = app;
    const failure = error === undefined ? undefined : app.logFailure(error);
    const isBusy = failure?.code === 'run_in_progress';
    if (await afterFailedEnd(due, isBusy, { adoptions: records.adoptions, jobs, clock }))
        await tell(app, due, (texts) => adoptionNotEndedText(texts, due, failure));
}

/** Whether the server goes on with what was on until it is restarted: the modern flow before 9.0. */
async function needsRestart(app: AppCall): Promise<boolean> {
    const { connection } = await app.readConfig();
    const { workspace } = await app.connect(connection);
    const { version } = await workspace.info();
    if (isAtLeast(version, 9) === true) return false;
    return flowOf(await workspace.readSettings([MODERN_FLOW]), version) === 'modern';
}

/** Whoever is set to hear of what happens by itself; where that cannot be, who let it begin. */
async function tell(app: AppCall, { actor }: AdoptionRecord, text: (texts: Texts) => string): Promise<void> {
    if (await isToldToListeners(app, text)) return;
    const texts = await app.textsForId(actor.id);
    await sendDirectMessage(app.accessors, texts, actor.id, text(texts));
}

/** Not with settings that do not work, where nobody is set to hear, or while a server that would have to be asked is down. */
async function isToldToListeners(app: AppCall, text: (texts: Texts) => string): Promise<boolean> {
    const { config, connection } = await app.readConfig();
    if (!config || config.keepUp.notify.length === 0) return false;
    try {
        const { workspace } = await app.connect(connection);
        await tellListeners(app, config, workspace, (texts) => ({ text: text(texts) }));
        return true;
    } catch (error) {
        app.logFailure(error);
        return false;
    }
}
