import type { AppCall } from '../app/app-call';
import { linksOffer } from '../command/offers';
import type { Config } from '../config/config';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { Answer } from '../report/answer';
import {
    allWellText,
    lookFailedText,
    lookRecoveredText,
    problemsAnswer,
    solvedText,
    waitsAnswer,
} from '../report/kept-up';
import type { Listeners } from '../run/listeners';
import type { Runner } from '../run/plan-and-start';
import type { Texts } from '../texts/texts';
import { lookLater } from './schedule-looks';
import { tellListeners } from './tell-listeners';

/** Those who are set to hear of what happens by itself. */
export function toldListeners(app: AppCall, config: Config, workspace: WorkspaceServer, runner: Runner): Listeners {
    const say = async (answer: (texts: Texts) => Answer): Promise<void> =>
        tellListeners(app, config, workspace, answer);
    return {
        async waits(left) {
            const links = linksOffer(runner, left, false);
            const { shownPlans } = app.records;
            await shownPlans.remember(left.fingerprint, left.plan);
            await shownPlans.remember(links.planned.fingerprint, links.planned.plan, links.part);
            await say((texts) => waitsAnswer(texts, left, links.planned));
        },
        ...failureListeners(app, config, workspace),
        recovered: async (failures) => say((texts) => ({ text: lookRecoveredText(texts, failures) })),
        problems: async (run) => say((texts) => problemsAnswer(texts, run)),
        solved: async () => say((texts) => ({ text: solvedText(texts) })),
        well: async (run) => say((texts) => ({ text: allWellText(texts, run) })),
    };
}

/** @param workspace absent where it cannot be worked with: then of the administrators the one of the settings hears it */
export function failureListeners(
    app: AppCall,
    config: Config,
    workspace?: WorkspaceServer,
): Pick<Listeners, 'failed' | 'lookAt'> {
    return {
        failed: async (failure) =>
            tellListeners(app, config, workspace, (texts) => ({ text: lookFailedText(texts, failure) })),
        lookAt: async (milliseconds) => lookLater(app.accessors.modify.getScheduler(), milliseconds),
    };
}
