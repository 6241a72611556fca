import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express, type Request } from 'express';
import { Api, apiTemplate, type ApiOptions } from './api/api';
import { crashed, html, redirect, unknownPath, type Answer, type Exchange } from './exchange';
import type { Faults } from './faults';
import { faultyAnswer, replacesAnswer } from './faulty-answer';
import { executeFlow } from './flows/flow-executor';
import { CallersWithoutToken } from './oidc/callers-without-token';
import { answerOutsideApi, oidcTemplate } from './oidc/front';
import type { FrontState } from './oidc/front-state';
import { apiBrowserPage, interfacePage, notFoundPage } from './pages';
import type { Recorder } from './recorder';
import type { Route } from './routes';
import { sendAnswer } from './send-answer';
import { ServerError } from './server-error';

export interface HttpAppOptions extends Omit<ApiOptions, 'callers'> {
    prefix: string;
    front: FrontState;
    faults: Faults;
    recorder: Recorder;
    isStarting: () => boolean;
}

/** The body that the front server gives while core starts depends on what the caller wants to read. */
function startingAnswer(accept: string): Answer {
    const headers = { 'Retry-After': '5' };
    if (accept.includes('application/json')) {
        return { status: 503, headers, body: { error: 'authentik starting' } };
    }
    return accept.includes('text/html')
        ? { status: 503, headers: { ...headers, 'Content-Type': 'text/html' }, body: '<h1>authentik starting</h1>' }
        : { status: 503, headers: { ...headers, 'Content-Type': 'text/plain' }, body: 'authentik starting' };
}

function routeOf({ verb, path }: Exchange): Route {
    return `${verb} ${path.startsWith('/api/v3/') ? apiTemplate(path) : oidcTemplate(path)}` as Route;
}

/** Django's `validate_host`, as far as the form goes. */
function isHost(text: string): boolean {
    return /^(?:[a-z0-9._-]+|\[[a-f0-9:.]+\])(?::\d+)?$/i.test(text);
}

function exchangeOf(request: Request, prefix: string): Exchange {
    const [whole = '', query = ''] = request.originalUrl.split(/\?(.*)/s);
    const header = (name: string): string | undefined => request.get(name)?.split(',')[0]?.trim();
    // loopback is among the proxies that are trusted unless the administrator says otherwise
    const scheme = header('x-forwarded-proto') ?? request.protocol;
    const host = header('x-forwarded-host') ?? request.get('host') ?? '';
    return {
        verb: request.method === 'HEAD' ? 'GET' : request.method,
        method: request.method,
        path: whole.slice(prefix.length),
        query: new URLSearchParams(query),
        search: query === '' ? '' : `?${query}`,
        headers: request.headers,
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        origin: `${scheme}://${host}${prefix}`,
        prefix,
        requestId: randomUUID().replaceAll('-', ''),
        clientIp: header('x-forwarded-for') ?? (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
    };
}

async function answerOf(exchange: Exchange, api: Api, options: HttpAppOptions): Promise<Answer> {
    if (options.isStarting()) {
        return startingAnswer(exchange.headers.accept ?? '');
    }
    if (exchange.path.startsWith('/-/health/')) {
        const isKnown = ['/-/health/live/', '/-/health/ready/'].includes(exchange.path);
        return isKnown ? html(200, '') : unknownPath(exchange);
    }
    if (exchange.path === '/api/v3/') {
        return exchange.verb === 'GET' ? html(200, apiBrowserPage()) : unknownPath(exchange);
    }
    if (['/if/user/', '/if/admin/'].includes(exchange.path)) {
        return exchange.verb === 'GET' ? html(200, interfacePage(exchange.origin)) : unknownPath(exchange);
    }
    if (exchange.path === '/') {
        return redirect(`${exchange.prefix}/flows/-/default/authentication/?next=${exchange.prefix}/`);
    }
    options.front.forgetGone();
    const flow = /^\/api\/v3\/flows\/executor\/([^/]+)\/$/.exec(exchange.path)?.[1];
    if (exchange.path.startsWith('/api/v3/') && flow === undefined) {
        return await api.answer(exchange);
    }
    try {
        return flow === undefined
            ? await answerOutsideApi(options.front, exchange)
            : await executeFlow(options.front, exchange, flow);
    } catch (error) {
        if (!(error instanceof ServerError)) {
            options.violation(`${exchange.verb} ${exchange.path}: ${String(error)}`);
        }
        return crashed(exchange);
    }
}

/** The whole of authentik over HTTP, its front server included. */
export function createHttpApp(options: HttpAppOptions): Express {
    const { prefix, faults, recorder } = options;
    const app = express();
    const api = new Api({ ...options, callers: new CallersWithoutToken(options.front) });
    app.disable('x-powered-by');
    app.disable('etag');
    app.use(express.raw({ type: () => true, limit: '32mb' }));
    app.use(async (request, response) => {
        if (prefix !== '' && !request.originalUrl.startsWith(`${prefix}/`)) {
            await sendAnswer(response, html(404, notFoundPage()));
            return;
        }
        if (!isHost(request.get('host') ?? '')) {
            // nothing of the request is looked at any more: the answer has no id either
            await sendAnswer(response, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
            return;
        }
        const exchange = exchangeOf(request, prefix);
        const recorded = recorder.record(routeOf(exchange), exchange);
        const fault = faults.take(recorded);
        fault?.meanwhile?.(recorded);
        if (fault?.delayMs !== undefined) {
            await sleep(fault.delayMs, undefined, { ref: false });
        }
        if (fault?.reset) {
            request.socket.resetAndDestroy();
            return;
        }
        if (fault?.hangUp) {
            response.destroy();
            return;
        }
        const ask = (asked: Exchange): Promise<Answer> => answerOf(asked, api, options);
        const answer = fault ? await faultyAnswer(fault, recorded, exchange, ask) : await ask(exchange);
        recorded.status = answer.status;
        if (!options.isStarting() && !(fault && replacesAnswer(fault))) {
            response.setHeader('X-authentik-id', exchange.requestId);
            response.setHeader('X-Powered-By', 'authentik');
        }
        await sendAnswer(response, answer, fault);
    });
    return app;
}
