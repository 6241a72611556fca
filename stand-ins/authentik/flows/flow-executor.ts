import { unknownPath, type Answer, type Exchange } from '../exchange';
import type { FrontState } from '../oidc/front-state';
import { urlencode } from '../python-quote';
import { answerStage } from './answer-stage';
import { csrfProblem } from './browser-sessions';
import {
    accessDeniedChallenge,
    consentChallenge,
    flowErrorChallenge,
    identificationChallenge,
    passwordChallenge,
    redirectChallenge,
    sessionEndChallenge,
    type Challenge,
    type ChallengeSource,
} from './challenges';
import { enterStage, type Outcome } from './enter-stage';
import { isForUser, planOf } from './flow-plan';

const VERBS = ['GET', 'POST', 'HEAD', 'OPTIONS'];

/**
 * `/api/v3/flows/executor/<slug>/`: GET says what the next stage asks, POST answers it. A stage that is passed leads
 * with a redirect to the executor itself, so that the next one is asked for anew (`authentik/flows/views/executor.py`).
 */
export async function executeFlow(state: FrontState, exchange: Exchange, slug: string): Promise<Answer> {
    const flow = [...state.installation.flows.values()].find((one) => one.slug === slug);
    if (!flow) {
        return unknownPath(exchange);
    }
    const session = state.sessions.begin(exchange);
    const user = state.sessions.userOf(session);
    session.flowParameters = new URLSearchParams(exchange.query.get('query') ?? '');
    if (session.plan?.flow !== flow) {
        session.plan = planOf(flow);
        if (!isForUser(flow, user)) {
            const source = { installation: state.installation, exchange, session, plan: session.plan, user };
            delete session.plan;
            const challenge = accessDeniedChallenge(source, 'Flow does not apply to current user.');
            return answerWith(challenge, [state.sessions.cookie(session, exchange)], false);
        }
    }
    const problem = session.login === undefined ? undefined : csrfProblem(session, exchange);
    if (problem !== undefined) {
        return { status: 403, headers: { Allow: VERBS.join(', ') }, body: { detail: problem } };
    }
    if (!['GET', 'POST'].includes(exchange.verb)) {
        return {
            status: 405,
            headers: { Allow: VERBS.join(', ') },
            body: { detail: `Method "${exchange.verb}" not allowed.` },
        };
    }
    const source = { installation: state.installation, exchange, session, plan: session.plan, user };
    const outcome = exchange.verb === 'POST' ? await answerStage(state, source) : await enterStage(state, source);
    return finish(state, source, outcome);
}

function finish(state: FrontState, source: ChallengeSource, outcome: Outcome): Answer {
    const { exchange, session, plan } = source;
    const cookies = outcome.cookies ?? [state.sessions.cookie(session, exchange)];
    switch (outcome.kind) {
        case 'challenge':
            return answerWith(challengeOf(source, outcome), cookies);
        case 'failed':
            return answerWith(flowErrorChallenge(exchange), cookies);
        case 'denied':
            delete session.plan;
            return answerWith(accessDeniedChallenge(source, outcome.message), cookies);
        case 'away':
            delete session.plan;
            return answerWith(redirectChallenge(outcome.to), cookies);
        case 'passed':
            plan.stages.shift();
            return plan.stages.length > 0 ? toItself(exchange, cookies) : end(source, cookies);
    }
}

function challengeOf(source: ChallengeSource, { errors }: Outcome & { kind: 'challenge' }): Challenge {
    switch (source.plan.stages[0]?.kind) {
        case 'password':
            return passwordChallenge(source, errors);
        case 'consent':
            return consentChallenge(source, errors);
        case 'session-end':
            return sessionEndChallenge(source);
        default:
            return identificationChallenge(source, errors);
    }
}

/** The flow is through: on to where it was to lead, which may be nowhere else. */
function end(source: ChallengeSource, cookies: string[]): Answer {
    const { exchange, session } = source;
    const next = session.flowParameters.get('next') ?? `${exchange.prefix}/`;
    delete session.plan;
    delete session.leadsTo;
    const isElsewhere = /^([a-z][a-z0-9+.-]*:)?\/\//i.test(next);
    const challenge = isElsewhere ? accessDeniedChallenge(source, 'Invalid next URL') : redirectChallenge(next);
    return answerWith(challenge, cookies);
}

function toItself({ prefix, path, query }: Exchange, cookies: string[]): Answer {
    const location = `${prefix}${path}${query.size > 0 ? `?${urlencode(query)}` : ''}`;
    return {
        status: 302,
        headers: { ...headers(cookies), 'Content-Type': 'text/html; charset=utf-8', Location: location },
    };
}

function answerWith(body: Challenge, cookies: string[], saysVerbs = true): Answer {
    return { status: 200, headers: headers(cookies, saysVerbs), body };
}

function headers(cookies: string[], saysVerbs = true): Record<string, string | string[]> {
    return {
        ...(saysVerbs && { Allow: VERBS.join(', ') }),
        'X-Frame-Options': 'SAMEORIGIN',
        'Set-Cookie': cookies,
    };
}
