import { isJson } from './api/operation';
import type { Answer, Exchange } from './exchange';
import type { Fault } from './faults';
import type { RecordedRequest } from './recorder';

/** Whether a fault has an answer of its own, so that authentik is not asked. */
export function replacesAnswer({ status, body, headers, answer, transform }: Fault): boolean {
    return answer !== undefined || (!transform && [status, body, headers].some((given) => given !== undefined));
}

function withQuery(exchange: Exchange, query: Fault['query']): Exchange {
    const changed = new URLSearchParams(exchange.query);
    Object.entries(query ?? {}).forEach(([name, value]) => changed.set(name, value));
    return { ...exchange, query: changed };
}

/** The answer to a request that a fault hits. */
export async function faultyAnswer(
    fault: Fault,
    request: RecordedRequest,
    exchange: Exchange,
    ask: (exchange: Exchange) => Promise<Answer>,
): Promise<Answer> {
    if (replacesAnswer(fault)) {
        const { status, headers, body } = fault.answer?.(request) ?? fault;
        return { status: status ?? 200, headers, body };
    }
    const real = await ask(withQuery(exchange, fault.query));
    if (!fault.transform || !isJson(real.body)) {
        return real;
    }
    return {
        status: fault.status ?? real.status,
        headers: { ...real.headers, ...fault.headers },
        body: fault.transform(structuredClone(real.body), request),
    };
}
