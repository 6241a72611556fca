import type { Answer } from '../report/answer';
import { comesFirstAnswer } from '../report/comes-first-answer';
import { failureAnswer } from '../report/failure-answer';
import { unknownWordAnswer, type Verb } from '../report/help';
import { Failure } from '../model/failure';
import { isAdministrator } from '../model/is-administrator';
import type { CommandCall } from './call';
import { comesFirst } from './comes-first';
import { verbs } from './verbs';
import { wordsBehind } from './words-behind';

/** Characters behind the verb. */
const longestCommand = 1_000;

/** Authorises and dispatches: what a command and a button have in common. Never throws. */
export async function answerCall(verb: Verb, call: CommandCall): Promise<Answer> {
    // Rocket.Chat checks a command's permission in the client only, and a button's nowhere
    if (!isAdministrator(call.sender)) return { text: call.texts.withAction('command.not_allowed') };
    try {
        if (call.words.join(' ').length > longestCommand)
            throw new Failure('command_too_long', { most: longestCommand });
        call.app.actFor(call.sender.id);
        const { words, unknown } = wordsBehind(verb, call.words);
        if (unknown) return { text: unknownWordAnswer(call.texts, verb, unknown) };
        return await verbs[verb]({ ...call, words });
    } catch (error) {
        const failure = call.app.logFailure(error);
        const first = await comesFirst(call.app, failure);
        return first ? comesFirstAnswer(call.texts, first, failure.details) : failureAnswer(call.texts, failure);
    }
}
