/** A browser as far as a flow needs it: it keeps cookies and follows redirects. */
export interface FlowBrowser {
    send(url: string, init?: RequestInit): Promise<{ status: number; html: string }>;
    cookie(url: string, name: string): string | undefined;
}

export interface Credentials {
    username: string;
    /** the username unless given: what the stand-in gives everybody */
    password?: string;
}

/** The flow ends here, and not where it was to lead; the message is what the person reads. */
export class FlowStopped extends Error {
    override readonly name = 'FlowStopped';

    constructor(
        message: string,
        /** of the last answer */
        readonly status: number,
    ) {
        super(message);
    }
}

interface Challenge {
    component: string;
    to?: string;
    token?: string;
    password_fields?: boolean;
    error_message?: string;
    request_id?: string;
    response_errors?: Record<string, { string: string }[]>;
}

/** Whether an address is that of a flow's page, below whatever web path. */
export function isFlowPage(url: string): boolean {
    return /\/if\/flow\/[^/]+\/$/.test(new URL(url).pathname);
}

/**
 * Goes through a flow as its page does: asks authentik's executor what is next, and answers it.
 *
 * @param page address of the flow's page, its query included
 * @returns the address that the flow leads to
 * @throws FlowStopped where it leads nowhere, or asks what is not known here
 */
export async function passFlow(browser: FlowBrowser, page: string, credentials: Credentials): Promise<string> {
    const { pathname, search } = new URL(page);
    const [, prefix = '', slug = ''] = /^(.*)\/if\/flow\/([^/]+)\/$/.exec(pathname) ?? [];
    const executor = new URL(`${prefix}/api/v3/flows/executor/${slug}/`, page);
    executor.searchParams.set('query', search.slice(1));
    const answered = new Set<string>();
    let { challenge, status } = await ask(browser, executor.href);
    while (challenge.component !== 'xak-flow-redirect') {
        const answer = answerTo(challenge, credentials);
        const problem = answer ? problemOf(challenge) : endOf(challenge, slug);
        if (problem !== undefined) {
            throw new FlowStopped(problem, status);
        }
        if (answered.has(challenge.component)) {
            throw new FlowStopped(`authentik asks for ${challenge.component} again and again`, status);
        }
        answered.add(challenge.component);
        ({ challenge, status } = await ask(browser, executor.href, { component: challenge.component, ...answer }));
    }
    return new URL(challenge.to ?? '/', page).href;
}

async function ask(
    browser: FlowBrowser,
    executor: string,
    answer?: object,
): Promise<{ challenge: Challenge; status: number }> {
    const csrf = browser.cookie(executor, 'authentik_csrf');
    const { status, html } = await browser.send(executor, {
        method: answer ? 'POST' : 'GET',
        headers: {
            accept: 'application/json',
            ...(answer && { 'content-type': 'application/json' }),
            ...(csrf !== undefined && { 'x-authentik-csrf': csrf }),
        },
        ...(answer && { body: JSON.stringify(answer) }),
    });
    try {
        const challenge = JSON.parse(html) as Challenge & { detail?: string };
        if (typeof challenge.component === 'string') {
            return { challenge, status };
        }
        throw new FlowStopped(challenge.detail ?? 'The flow executor gave no challenge', status);
    } catch (error) {
        throw error instanceof FlowStopped ? error : new FlowStopped('The flow executor answered no JSON', status);
    }
}

/** What is sent to a challenge, beside its component; undefined for one that nothing can be sent to. */
function answerTo(challenge: Challenge, { username, password = username }: Credentials): object | undefined {
    switch (challenge.component) {
        case 'ak-stage-identification':
            return { uid_field: username, ...(challenge.password_fields && { password }) };
        case 'ak-stage-password':
            return { password };
        case 'ak-stage-consent':
            return { token: challenge.token };
        case 'ak-stage-user-login':
            return { remember_me: false };
        default:
            return undefined;
    }
}

/** What was wrong with the answer of before, where it is asked for again. */
function problemOf({ response_errors: errors = {} }: Challenge): string | undefined {
    const said = Object.values(errors).flatMap((list) => list.map(({ string }) => string));
    return said.length > 0 ? said.join(' ') : undefined;
}

function endOf({ component, error_message: message, request_id: request }: Challenge, slug: string): string {
    switch (component) {
        case 'ak-stage-access-denied':
            return message ?? 'Request has been denied.';
        case 'ak-stage-flow-error':
            return `authentik failed in the flow ${slug} (request ${request ?? 'unknown'})`;
        default:
            return `The flow ${slug} asks for ${component}, which only a browser can answer: log in there, or take that stage out of the flow`;
    }
}
