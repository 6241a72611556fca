import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { requestJson, TransportError, verbOf, type JsonAnswer, type JsonRequest } from '../http/json-request';
import { Failure } from '../model/failure';
import { refuseUnready } from './refuse-unready';

/**
 * One request to authentik. Any answer is one, but those that mean that it is not ready to work.
 * @param named what is named in messages: an address without query or secret, and the path that is asked for
 * @throws Failure
 */
export async function sendToAuthentik(
    http: IHttp,
    request: JsonRequest,
    named: { url: string; path: string },
): Promise<JsonAnswer> {
    try {
        const answer = await requestJson(http, request);
        refuseUnready(answer, named.url, `${verbOf(request.method)} ${named.path}`);
        return answer;
    } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        throw new Failure(`authentik_${error.problem}`, { url: named.url, reason: error.reason }, error);
    }
}
