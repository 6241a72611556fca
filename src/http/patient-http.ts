import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { retryAfter } from './retry-after';

interface Clock {
    now(): Date;
    wait(milliseconds: number): Promise<void>;
}

const methods = ['get', 'post', 'put', 'patch', 'del'] as const;

/** For how long the servers are waited for that are asked in one call. */
export interface Patience {
    end: Date;
    /** the address that has asked for a moment last, until it is ready */
    waitedFor?: string | undefined;
}

/**
 * The same bridge, which asks again where a server asks for a moment: one that has had enough (429), or that starts and says for how
 * long (503 with `Retry-After`, as authentik does). Neither has done anything of what it was asked for, so that asking again is safe. A
 * wait that would go beyond the end is not begun: the answer is then the refusal.
 */
export function patientHttp(http: IHttp, clock: Clock, patience: Patience): IHttp {
    const asked = methods.map((method) => {
        const ask: IHttp['get'] = async (url, options) => {
            for (let attempt = 0; ; attempt++) {
                const response = await http[method](url, options);
                const seconds = secondsToWait(response, attempt);
                const isWait =
                    seconds !== undefined && clock.now().getTime() + seconds * 1000 <= patience.end.getTime();
                if (isWait || attempt > 0) patience.waitedFor = isWait ? url : undefined;
                if (!isWait) return response;
                await clock.wait(seconds * 1000);
            }
        };
        return [method, ask] as const;
    });
    return Object.fromEntries(asked) as Record<(typeof methods)[number], IHttp['get']>;
}

/** @param attempt how often it was waited before: a server that does not say for how long is asked less and less often */
function secondsToWait(response: IHttpResponse | undefined, attempt: number): number | undefined {
    if (response?.statusCode !== 429 && response?.statusCode !== 503) return undefined;
    const { statusCode, headers = {}, content = '' } = response;
    const said = retryAfter(headers) ?? saidByRocketChat(content);
    if (said !== undefined) return Math.max(1, said);
    return statusCode === 429 ? 2 ** attempt : undefined;
}

/** Its own limiter names the seconds in the text alone (docs/servers/rocket-chat.md#rest-rate-limit). */
export function saidByRocketChat(text: string): number | undefined {
    const [, seconds] = /wait (\d{1,9}) seconds/.exec(text) ?? [];
    return seconds === undefined ? undefined : Number(seconds);
}
