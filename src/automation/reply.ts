import type { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiResponse } from '@rocket.chat/apps-engine/definition/api';
import type { AppCall } from '../app/app-call';
import { comesFirst } from '../command/comes-first';
import { toFailure } from '../model/failure';
import { comesFirstAnswer } from '../report/comes-first-answer';
import { failureText } from '../report/failure-text';
import { withoutJoiners } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';
import { atWorkJson } from './json/at-work-json';
import { Refusal } from './refusal';
import { ofRefusal, statusOfFailure } from './status-of';

/** What a request is answered: a status, and an object in JSON. */
export interface Reply {
    status: HttpStatusCode;
    content: object;
}

/**
 * As the server sends it. The text is made here: what is undefined is left out of it, where the engine would make null of it, and no
 * name of a key can be one that the engine cannot send.
 */
export function toResponse({ status, content }: Reply, headers: Readonly<Record<string, string>> = {}): IApiResponse {
    return {
        status,
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
        content: JSON.stringify(content),
    };
}

/** What went wrong, whatever it was; it is what the caller gets, so nothing of what they sent but names of fields. */
export async function errorReply(app: AppCall, texts: Texts, error: unknown): Promise<Reply> {
    if (error instanceof Refusal) {
        const { code, values, more } = error;
        const text = withoutJoiners(texts.withAction(`automation.${code}`, values, ' '));
        return { status: ofRefusal[code], content: { error: { code, text, ...more } } };
    }
    const failure = app.logFailure(toFailure(error));
    const { code, details } = failure;
    const first = await comesFirst(app, failure).catch(() => undefined);
    const text = first ? comesFirstAnswer(texts, first, details).text : failureText(texts, code, details);
    const more = code === 'run_in_progress' ? atWorkJson(texts, first) : {};
    return { status: statusOfFailure(code), content: { error: { code, text: withoutJoiners(text), ...more } } };
}
