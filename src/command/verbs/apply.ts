import { Failure } from '../../model/failure';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { differenceAnswer } from '../../report/plan-difference';
import { undoAsShown } from '../../run/undo';
import type { ShownPlanRecord } from '../../store/shown-plans';
import { firstWord } from '../arguments';
import { type CommandCall, originOf } from '../call';
import { runAnswered } from '../run-answered';
import { offersOf } from '../offers';

/** As `fingerprint` makes them: anything else was never shown, and neither server need be asked. */
const FINGERPRINT = /^[0-9a-f]{12}$/;

/**
 * `/authentik-sync apply <fingerprint> [only]`: exactly the plan, or the part of one, that was shown with it, what a policy withholds
 * included unless `only` leaves that; refused where a side has moved.
 */
export async function applyVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, words } = call;
    const wanted = firstWord(words)?.toLowerCase();
    if (wanted === undefined) return { text: texts.withAction('command.which_plan') };
    if (!FINGERPRINT.test(wanted)) throw new Failure('fingerprint_unknown', { fingerprint: wanted.slice(0, 64) });
    const before = await app.records.shownPlans.find(wanted);
    if (before?.part === 'undo') return applyUndo(call, before);
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const origin = originOf(call);
    return runner.planThen(origin, async (planned) => {
        const offers = offersOf(runner, planned);
        const meant = offers.find((offer) => offer.planned.fingerprint === wanted);
        if (meant) {
            const begin = words[1] === 'only' ? (meant.beginOpen ?? meant.begin) : meant.begin;
            return runAnswered(app, texts, await begin(origin));
        }
        const { shownPlans } = app.records;
        const shown = await shownPlans.find(wanted);
        if (!shown) throw new Failure('fingerprint_unknown', { fingerprint: wanted.slice(0, 64) });
        const now = offers.find(({ part }) => part === shown.part)?.planned ?? planned;
        await shownPlans.remember(now.fingerprint, now.plan, shown.part);
        return differenceAnswer(texts, wanted, shown, now.plan, now.fingerprint);
    });
}

/** Settings that cannot work may be what is to be got away from. */
async function applyUndo(call: CommandCall, shown: ShownPlanRecord): Promise<Answer> {
    const { app, texts } = call;
    const { connection } = await app.readConfig();
    const { id: wanted, run = '' } = shown;
    const done = await undoAsShown(await app.connect(connection), run, wanted, originOf(call));
    if ('plan' in done) {
        const { plan, fingerprint } = done;
        await app.records.shownPlans.remember(fingerprint, plan, 'undo', run);
        return differenceAnswer(texts, wanted, shown, plan, fingerprint);
    }
    return runAnswered(app, texts, done);
}
