import { html, redirect, unknownPath, type Answer, type Exchange } from '../exchange';
import { csrfProblem } from '../flows/browser-sessions';
import { answerFlowAddress } from '../flows/flow-addresses';
import { crossSitePage } from '../pages';
import { authorize } from './authorize';
import { discovery, endSession, introspect, jwks, publishedAt, revoke, userinfo, type Published } from './endpoints';
import type { FrontState } from './front-state';
import { token } from './token';

type Endpoint = (state: FrontState, exchange: Exchange) => Answer | Promise<Answer>;
type OwnEndpoint = (state: FrontState, exchange: Exchange, published: Published) => Answer;

interface Route<T> {
    /** takes what changes without the token of a page, as programs have none (`csrf_exempt` in its views) */
    isForPrograms?: boolean;
    /** what OPTIONS answers is JSON: for pages of other origins */
    saysOptions?: boolean;
    verbs: string[];
    answer: T;
}

const GLOBAL: Record<string, Route<Endpoint>> = {
    authorize: { verbs: ['GET', 'POST'], answer: authorize },
    token: { isForPrograms: true, saysOptions: true, verbs: ['POST'], answer: token },
    userinfo: { isForPrograms: true, saysOptions: true, verbs: ['GET', 'POST'], answer: userinfo },
    revoke: { isForPrograms: true, verbs: ['POST'], answer: revoke },
    introspect: { isForPrograms: true, verbs: ['POST'], answer: introspect },
};

const OWN: Record<string, Route<OwnEndpoint>> = {
    '.well-known/openid-configuration': { verbs: ['GET'], answer: discovery },
    'jwks/': { verbs: ['GET'], answer: (state, _exchange, published) => jwks(state, published) },
    'end-session/': { verbs: ['GET', 'POST'], answer: endSession },
    '': {
        verbs: ['GET'],
        answer: (_state, { prefix }, { application }) =>
            redirect(`${prefix}/application/o/${application.slug}/.well-known/openid-configuration`),
    },
};

/** Django's views have HEAD where they have GET, and none of these takes HEAD by itself. */
function wrongVerb(verbs: string[]): Answer {
    const allowed = [...verbs, ...(verbs.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
    return { status: 405, headers: { 'Content-Type': 'text/html; charset=utf-8', Allow: allowed.join(', ') } };
}

/** Django looks for the token of a page before it looks for whatever the address is about. */
function isFromElsewhere<T>({ sessions }: FrontState, { isForPrograms }: Route<T>, exchange: Exchange): boolean {
    const session = sessions.of(exchange);
    const changes = !['GET', 'OPTIONS', 'TRACE'].includes(exchange.verb);
    return changes && !isForPrograms && (!session || csrfProblem(session, exchange) !== undefined);
}

function withVerb<T>(
    state: FrontState,
    route: Route<T>,
    exchange: Exchange,
    answer: () => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
    if (isFromElsewhere(state, route, exchange)) {
        return html(403, crossSitePage());
    }
    if (exchange.verb === 'OPTIONS') {
        return route.saysOptions
            ? { status: 200, headers: { 'Cache-Control': 'no-store' }, body: {} }
            : { ...wrongVerb(route.verbs), status: 200 };
    }
    return route.verbs.includes(exchange.verb) ? answer() : wrongVerb(route.verbs);
}

/** The name that requests to these paths are counted under: slugs as parameters. */
export function oidcTemplate(path: string): string {
    const slug = /^\/application\/o\/([^/]+)\/(.*)$/.exec(path);
    if (!slug || ((slug[1] ?? '') in GLOBAL && slug[2] === '')) {
        return path
            .replace(/^\/if\/flow\/[^/]+\//, '/if/flow/{slug}/')
            .replace(/^\/flows\/-\/default\/[^/]+\//, '/flows/-/default/{use}/');
    }
    return `/application/o/{application_slug}/${slug[2] ?? ''}`;
}

/** Everything outside the API: OIDC endpoints and the pages of flows. Anything else is a 404 page. */
export async function answerOutsideApi(state: FrontState, exchange: Exchange): Promise<Answer> {
    const flow = answerFlowAddress(state, exchange);
    if (flow) {
        return flow;
    }
    const global = /^\/application\/o\/([a-z]+)\/$/.exec(exchange.path)?.[1];
    const globalRoute = GLOBAL[global ?? ''];
    if (globalRoute) {
        return withVerb(state, globalRoute, exchange, () => globalRoute.answer(state, exchange));
    }
    const [, slug, rest = ''] =
        /^\/application\/o\/([^/]+)\/(.*)$/.exec(exchange.path) ??
        /^\/\.well-known\/oauth-authorization-server\/application\/o\/([^/]+)\/()$/.exec(exchange.path) ??
        [];
    const isMetadata = exchange.path.startsWith('/.well-known/');
    // an address of the grant for devices, which is not imitated: no application's, whatever its slug
    const isOwn = slug !== undefined && !(slug === 'device' && rest === '');
    const ownRoute = isOwn ? OWN[isMetadata ? '.well-known/openid-configuration' : rest] : undefined;
    if (!ownRoute) {
        return unknownPath(exchange);
    }
    const published = publishedAt(state, slug ?? '');
    return withVerb(state, ownRoute, exchange, () =>
        published ? ownRoute.answer(state, exchange, published) : unknownPath(exchange),
    );
}
