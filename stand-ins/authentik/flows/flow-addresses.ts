import { html, redirect, unknownPath, type Answer, type Exchange } from '../exchange';
import type { FrontState } from '../oidc/front-state';
import { flowPage } from '../pages';
import { quote, urlencode } from '../python-quote';
import type { ApplicationRecord, FlowDesignation, FlowRecord } from '../state/records';
import { defaultFlow } from './default-flows';
import { flowPageScript } from './flow-page-script';
import { planOf } from './flow-plan';

export interface LoginGoal {
    application: ApplicationRecord;
    /** another than the default one */
    flow?: FlowRecord;
}

/** What `/flows/-/default/…/` calls the uses of flows. */
const USES: Record<string, FlowDesignation> = {
    authentication: 'authentication',
    invalidation: 'invalidation',
    enrollment: 'enrollment',
    unenrollment: 'unenrollment',
    recovery: 'recovery',
};

/** The addresses of flows outside the API: their pages, the ways to the default ones, and the way out. */
export function answerFlowAddress(state: FrontState, exchange: Exchange): Answer | undefined {
    const slug = /^\/if\/flow\/([^/]+)\/$/.exec(exchange.path)?.[1];
    if (slug !== undefined) {
        const isThere = [...state.installation.flows.values()].some((flow) => flow.slug === slug);
        return isThere ? html(200, flowPage(exchange.origin, flowPageScript)) : unknownPath(exchange);
    }
    const use = /^\/flows\/-\/default\/([^/]+)\/$/.exec(exchange.path)?.[1];
    if (use !== undefined) {
        return toDefaultFlow(state, exchange, use);
    }
    return exchange.path === '/flows/-/cancel/' ? cancel(state, exchange) : undefined;
}

/** To the page of a flow; what stands behind the address goes with it. */
export function toFlowPage({ prefix }: Exchange, slug: string, query: URLSearchParams, cookies: string[] = []): Answer {
    return redirect(`${prefix}/if/flow/${slug}/${query.size > 0 ? `?${urlencode(query)}` : ''}`, cookies);
}

/**
 * To the login: newer versions plan it themselves (seen on 2026.5), older ones send through the address of the default
 * flow (seen on 2024.12); which version began is a guess.
 */
export function toLogin(
    { installation, sessions }: FrontState,
    exchange: Exchange,
    { application, flow: own }: LoginGoal,
): Answer {
    const session = sessions.begin(exchange);
    const cookies = [sessions.cookie(session, exchange)];
    const next = `${exchange.prefix}${exchange.path}${exchange.search}`;
    if (!installation.version.isAtLeast('2025.4')) {
        session.leadsTo = application;
        return own
            ? toFlowPage(exchange, own.slug, new URLSearchParams({ next }), cookies)
            : redirect(`${exchange.prefix}/flows/-/default/authentication/?next=${quote(next)}`, cookies);
    }
    const flow = own ?? defaultFlow(installation, 'authentication');
    if (!flow) {
        return unknownPath(exchange);
    }
    session.plan = planOf(flow, { application });
    const query = new URLSearchParams(exchange.query);
    query.set('next', next);
    return toFlowPage(exchange, flow.slug, query, cookies);
}

function toDefaultFlow(state: FrontState, exchange: Exchange, use: string): Answer {
    const designation = USES[use];
    const flow = designation && defaultFlow(state.installation, designation);
    if (!flow) {
        return unknownPath(exchange);
    }
    const session = state.sessions.of(exchange);
    if (session?.plan && session.plan.flow !== flow) {
        delete session.plan;
    }
    return toFlowPage(exchange, flow.slug, exchange.query);
}

/** Drops what was begun. Where to is not recorded: read in `authentik/flows/views/executor.py`. */
function cancel(state: FrontState, exchange: Exchange): Answer {
    const session = state.sessions.of(exchange);
    delete session?.plan;
    const next = exchange.query.get('next');
    const isElsewhere = next !== null && /^([a-z][a-z0-9+.-]*:)?\/\//i.test(next);
    return redirect(next !== null && !isElsewhere ? next : `${exchange.prefix}/flows/-/default/invalidation/`);
}
