import { accountsLogin } from '../../login/accounts-login';
import { LoginLog } from '../../login/login-log';
import { MeteorError, type UserRecord } from '../../model';
import type { Answer } from '../answers';
import type { Call, RestApi } from '../api';
import { removeLoginToken } from '../login-tokens';
import { showMe } from '../show-user';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `login`, `logout`, and the method `login` over REST, which is what the login page of this stand-in uses. */
export function addSessionRoutes(api: RestApi): void {
    api.open('POST', 'login', {}, async (call) => {
        try {
            const { id, token } = await accountsLogin(call.workspace, compatibleLogin(call));
            const user = call.workspace.model.users.get(id);
            if (!user) return call.answers.unauthorized();
            const data = { userId: id, authToken: token, me: showMe(call.workspace, user) };
            return call.answers.success({ status: 'success', data });
        } catch (error) {
            return refusal(call, error);
        }
    });

    const logout = ({ user, token, answers }: { user: UserRecord; token: { hashedToken: string } } & Call): Answer => {
        removeLoginToken(user, token.hashedToken);
        return {
            status: answers.success().status,
            body: { status: 'success', data: { message: "You've been logged out!" } },
        };
    };
    api.authenticated('POST', 'logout', {}, logout);
    api.authenticated('GET', 'logout', { until: '9.0' }, logout);

    api.open('POST', 'method.callAnon/:method', { rateLimit: false, body: methodCall }, async (call) => {
        const message: unknown = JSON.parse(String(call.body.message));
        const { id, params } = isRecord(message) ? message : {};
        const result = await runMethod(call, Array.isArray(params) ? (params[0] as unknown) : undefined);
        return call.answers.success({ message: JSON.stringify({ msg: 'result', id, ...result }) });
    });
}

const methodCall = {
    type: 'object',
    properties: { message: { type: 'string' } },
    required: ['message'],
    additionalProperties: false,
};

async function runMethod(call: Call, options: unknown): Promise<object> {
    if (call.params.method !== 'login') {
        return { error: clientError(new MeteorError('404', `Method '${call.params.method ?? ''}' not found`)) };
    }
    try {
        const { id, token, type } = await accountsLogin(call.workspace, options);
        const tokenExpires = { $date: Date.now() + 90 * 86_400_000 };
        return { result: { id, token, tokenExpires, type } };
    } catch (error) {
        const log = LoginLog.of(call.workspace.model);
        log.add('login', error instanceof Error ? error : new Error(String(error)));
        return { error: clientError(error) };
    }
}

/** Only errors that were made for clients reach them. */
function clientError(error: unknown): object {
    const shown = error instanceof MeteorError ? error : new MeteorError('500', 'Internal server error');
    const { reason, details, message } = shown;
    const code = /^\d+$/.test(shown.error) ? Number(shown.error) : shown.error;
    return { isClientSafe: true, error: code, reason, details, message, errorType: 'Meteor.Error' };
}

/** What `POST login` makes of its body before the method `login` gets it (`loginCompatibility` in `ApiClass.ts`). */
function compatibleLogin({ body, request }: Call): unknown {
    const { user, username, email, password, code: bodyCode } = body;
    const known = ['user', 'username', 'email', 'password', 'code'];
    if (password === undefined || Object.keys(body).some((key) => !known.includes(key))) return body;

    let query: object | undefined;
    if (typeof user === 'string') query = user.includes('@') ? { email: user } : { username: user };
    else if (username) query = { username };
    else if (email) query = { email };
    if (!query) return body;

    const isHashed = isRecord(password) && password.hashed;
    const auth = { user: query, password: isHashed ? { digest: password.hashed, algorithm: 'sha-256' } : password };
    const code = bodyCode ?? request.get('x-2fa-code');
    return code ? { totp: { code, login: auth } } : auth;
}

function refusal({ answers, workspace }: Call, error: unknown): Answer {
    if (!(error instanceof MeteorError)) return answers.internalError();
    const answer = answers.unauthorized();
    if (workspace.version.atLeast('9.0')) return answer;
    const isUnknown = error.reason === 'User not found';
    const code = /^\d+$/.test(error.error) ? Number(error.error) : error.error;
    return {
        status: answer.status,
        body: {
            success: false,
            status: 'error',
            error: isUnknown ? 'Unauthorized' : code,
            details: error.details,
            message: isUnknown ? 'Unauthorized' : (error.reason ?? error.message),
        },
    };
}
