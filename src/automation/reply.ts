import type { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiResponse } from '@rocket.chat/apps-engine/definition/api';
import type { AppCall } from '../app/app-call';
import { toFailure } from '../model/failure';
import { failureText } from '../report/failure-text';
import { withoutJoiners } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';
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
export function errorReply(app: AppCall, texts: Texts, error: unknown): Reply {
    if (error instanceof Refusal) {
        const { code, values, more } = error;
        const text = withoutJoiners(texts.withAction(`automation.${code}`, values, ' '));
        return { status: ofRefusal[code], content: { error: { code, text, ...more } } };
    }
    const failure = app.logFailure(toFailure(error));
    const text = withoutJoiners(failureText(texts, failure.code, failure.details));
    return { status: statusOfFailure(failure.code), content: { error: { code: failure.code, text } } };
}
