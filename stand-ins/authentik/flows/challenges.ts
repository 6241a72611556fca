import { randomUUID } from 'node:crypto';
import { avatarOf, NO_AVATAR } from '../avatar';
import type { Exchange } from '../exchange';
import { urlencode } from '../python-quote';
import type { Installation } from '../state/installation';
import { launchUrl } from '../state/launch-url';
import type { UserRecord } from '../state/records';
import type { BrowserSession } from './browser-sessions';
import type { FlowPlan } from './flow-plan';

export type Challenge = Record<string, unknown>;

/** What was wrong with an answer, by its field. */
export type ResponseErrors = Record<string, { string: string; code: string }[]>;

/** What a challenge is made from. */
export interface ChallengeSource {
    installation: Installation;
    exchange: Exchange;
    session: BrowserSession;
    plan: FlowPlan;
    user: UserRecord | undefined;
}

/** The frame of every challenge that a person sees; newer versions say more, see the recordings of both. */
function flowInfo({ installation, exchange, session, plan }: ChallengeSource): Challenge {
    const { flow, application } = plan;
    const isNew = installation.version.isAtLeast('2025.12');
    const next = session.flowParameters.get('next');
    const query = isNew && next !== null ? `?${urlencode(new URLSearchParams({ next }))}` : '';
    return {
        title: application ? flow.title.replaceAll('%(app)s', application.name) : flow.title,
        background: '/static/dist/assets/images/flow_background.jpg',
        ...(isNew && { background_themed_urls: null }),
        cancel_url: `${exchange.prefix}/flows/-/cancel/${query}`,
        layout: flow.settings.layout,
    };
}

function frame(source: ChallengeSource, component: string, errors?: ResponseErrors): Challenge {
    return { flow_info: flowInfo(source), component, ...(errors && { response_errors: errors }) };
}

function pendingUser(user: UserRecord | undefined, identifier = user?.username): Challenge {
    return {
        pending_user: identifier ?? '',
        pending_user_avatar:
            identifier === undefined ? NO_AVATAR : avatarOf(user ?? { name: '', username: identifier }),
    };
}

export function identificationChallenge(source: ChallengeSource, errors?: ResponseErrors): Challenge {
    const { installation, plan, session } = source;
    const isNew = installation.version.isAtLeast('2025.12');
    const application = plan.application ?? session.leadsTo;
    return {
        ...frame(source, 'ak-stage-identification', errors),
        user_fields: ['email', 'username'],
        ...(isNew && { pending_user_identifier: session.flowParameters.get('login_hint') }),
        password_fields: false,
        allow_show_password: false,
        ...(application && {
            application_pre: application.name,
            ...(isNew && { application_pre_launch: launchUrl(installation, application, '') ?? '' }),
        }),
        flow_designation: plan.flow.designation,
        captcha_stage: null,
        primary_action: 'Log in',
        sources: [],
        show_source_labels: false,
        ...(isNew && { enable_remember_me: false, passkey_challenge: null }),
    };
}

export function passwordChallenge(source: ChallengeSource, errors?: ResponseErrors): Challenge {
    return {
        ...frame(source, 'ak-stage-password', errors),
        ...pendingUser(source.plan.pending?.user, source.plan.pending?.identifier),
        allow_show_password: false,
    };
}

/** With a new token, which the answer has to bring back. */
export function consentChallenge(source: ChallengeSource, errors?: ResponseErrors): Challenge {
    const { installation, plan, session, user } = source;
    session.consentToken = randomUUID();
    const permissions = plan.consent?.permissions ?? [];
    const given = installation.consents.get(consentKey(source));
    return {
        ...frame(source, 'ak-stage-consent', errors),
        ...pendingUser(user),
        ...(plan.consent && { header_text: plan.consent.header }),
        permissions,
        additional_permissions: given ? permissions.filter(({ id }) => !given.has(id)) : [],
        token: session.consentToken,
    };
}

/** Under which consent is remembered. */
export function consentKey({ user, plan }: Pick<ChallengeSource, 'user' | 'plan'>): string {
    return `${user?.pk ?? ''}/${plan.application?.pk ?? ''}`;
}

export function accessDeniedChallenge(source: ChallengeSource, message: string): Challenge {
    return {
        ...frame(source, 'ak-stage-access-denied'),
        ...pendingUser(
            source.user ?? source.plan.pending?.user,
            source.user?.username ?? source.plan.pending?.identifier,
        ),
        error_message: message,
    };
}

export function sessionEndChallenge(source: ChallengeSource): Challenge {
    const { installation, exchange, plan, user } = source;
    return {
        ...frame(source, 'ak-stage-session-end'),
        ...pendingUser(user),
        ...(plan.application && {
            application_name: plan.application.name,
            application_launch_url: launchUrl(installation, plan.application, user?.username ?? '') ?? '',
        }),
        invalidation_flow_url: `${exchange.prefix}/if/flow/default-invalidation-flow/`,
        brand_name: 'authentik',
    };
}

export function redirectChallenge(to: string): Challenge {
    return { component: 'xak-flow-redirect', to };
}

export function flowErrorChallenge({ requestId }: Exchange): Challenge {
    return { component: 'ak-stage-flow-error', request_id: requestId };
}
