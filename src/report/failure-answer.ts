import type { ConfigProblem, ConfigResult } from '../config/config';
import type { FailureDetails } from '../model/failure';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { failureSaid, failureText } from './failure-text';
import { isFirstContact, missingAnswer } from './missing-answer';
import { settingProblemText } from './setting-problem-text';

interface ToldFailure {
    code: string;
    details: FailureDetails;
}

export function failureAnswer(texts: Texts, { code, details }: ToldFailure): Answer {
    return { text: `✗ ${failureText(texts, code, details)}` };
}

/** What whoever began a run is told where its changes could not be taken back, and are not tried again. */
export function givenUpAnswer(texts: Texts, { id: run }: RunRecord, { code, details }: ToldFailure): Answer {
    const failure = failureSaid(texts, code, details);
    return {
        text: [texts.say('take_back.failed', { run, failure }), texts.withAction('take_back.stays', { run })].join(
            '\n',
        ),
    };
}

/** Each once, however many mistakes are in it. */
export function settingsOf(problems: readonly ConfigProblem[]): ConfigProblem['setting'][] {
    return [...new Set(problems.map(({ setting }) => setting))];
}

/** What is wrong with the settings; where nothing was typed yet, what is missing and where each is found. */
export function settingsAnswer(
    texts: Texts,
    { problems, connection }: Pick<ConfigResult, 'problems' | 'connection'>,
): string {
    if (isFirstContact(problems)) return missingAnswer(texts, connection);
    const lines = problems.map((problem) => `• ${settingProblemText(texts, problem)}`);
    return [texts.withAction('settings.invalid', { count: settingsOf(problems).length }), ...lines].join('\n');
}
