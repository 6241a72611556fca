import type { Answer } from '../report/answer';
import { failureAnswer } from '../report/answers';
import { isAdministrator } from '../model/is-administrator';
import type { CommandCall } from './call';
import type { Verb } from './parse-command';
import { applyVerb } from './verbs/apply';
import { blueprintVerb } from './verbs/blueprint';
import { checkVerb } from './verbs/check';
import { helpVerb } from './verbs/help';
import { historyVerb } from './verbs/history';
import { keepVerb } from './verbs/keep';
import { planVerb } from './verbs/plan';
import { runVerb } from './verbs/run';
import { statusVerb } from './verbs/status';
import { userVerb } from './verbs/user';
import { undoVerb } from './verbs/undo';

const verbs: Readonly<Record<Verb, (call: CommandCall) => Promise<Answer>>> = {
    '': runVerb,
    plan: planVerb,
    apply: applyVerb,
    check: checkVerb,
    status: statusVerb,
    user: userVerb,
    history: historyVerb,
    undo: undoVerb,
    keep: keepVerb,
    blueprint: blueprintVerb,
    help: helpVerb,
};

/** Authorises and dispatches: what a command and a button have in common. Never throws. */
export async function answerCall(verb: Verb, call: CommandCall): Promise<Answer> {
    // Rocket.Chat checks a command's permission in the client only, and a button's nowhere
    if (!isAdministrator(call.sender)) return { text: call.texts.withAction('command.not_allowed') };
    try {
        return await verbs[verb](call);
    } catch (error) {
        return failureAnswer(call.texts, call.app.logFailure(error));
    }
}
