import type { Request, Response } from 'express';
import { MeteorError } from '../model';
import { randomId } from '../random-id';
import type { HttpWorkspace } from '../rest/http-workspace';
import { endOfLoginPage } from './end-of-login-page';
import { decodeState, siteUrl } from './entry-urls';
import { ExchangeError } from './exchange-error';
import { exchangeCode } from './legacy-exchange';
import { LoginLog } from './login-log';
import { PendingCredentials } from './pending-credentials';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * `GET /_oauth/<service>`: where authentik sends people back to in the legacy flow (Meteor's packages `oauth` and
 * `oauth2`). The code is exchanged at once, the account is looked for only when the page asks to log in with the result.
 * Whatever fails is kept for that moment; the answer is 200 with a page that returns to where the login began.
 */
export function oauthCallback(workspace: HttpWorkspace) {
    return async (request: Request, response: Response): Promise<void> => {
        const query = request.query as Record<string, unknown>;
        const pending = PendingCredentials.of(workspace.model);
        const log = LoginLog.of(workspace.model);
        let secret: string | undefined;
        let failed = false;
        try {
            const service = workspace.loginServices.get(text(request.params.service));
            if (!service) throw new MeteorError('ServiceConfiguration.ConfigError', 'Service not configured');
            // a refusal by authentik leaves nothing behind: the login then ends as one that was given up
            if (query.error === undefined) {
                const parameters = { code: text(query.code), state: text(query.state) };
                const data = await exchangeCode(workspace, service, parameters);
                secret = randomId(43);
                pending.store(credentialToken(parameters.state), { secret, serviceName: service.service, data });
            } else {
                const reason = `${text(query.error)} ${text(query.error_description)}`.trim();
                log.add('authorize', new Error(reason));
            }
        } catch (caught) {
            failed = true;
            const error = caught instanceof Error ? caught : new Error(String(caught));
            log.add(error instanceof ExchangeError ? error.stage : 'authorize', error);
            if (query.state !== undefined) {
                pending.store(credentialToken(text(query.state)), { secret: null, error });
            }
        }
        finish(workspace, response, text(query.state), failed ? undefined : secret);
    };
}

/** A state that cannot be read is taken for the token itself, as from very old clients. */
function credentialToken(state: string): string {
    try {
        return text(decodeState(state).credentialToken);
    } catch {
        return state;
    }
}

function finish(workspace: HttpWorkspace, response: Response, state: string, secret: string | undefined): void {
    let decoded: ReturnType<typeof decodeState>;
    try {
        decoded = decodeState(state);
    } catch {
        decoded = { loginStyle: 'popup' };
    }
    if (decoded.loginStyle !== 'popup' && decoded.loginStyle !== 'redirect') {
        response.status(200).end(); // an unknown style ends in a log entry and an empty page
        return;
    }
    const root = `${siteUrl(workspace)}/`;
    const isRedirect = decoded.loginStyle === 'redirect';
    const isOurs = decoded.redirectUrl?.startsWith(root) === true;
    response
        .status(200)
        .type('html')
        .send(
            endOfLoginPage({
                loginStyle: decoded.loginStyle,
                // a return address on another host counts as a failure
                setCredentialToken: secret !== undefined && (!isRedirect || isOurs),
                credentialToken: text(decoded.credentialToken) || state,
                credentialSecret: secret,
                redirectUrl: isRedirect ? (isOurs ? decoded.redirectUrl : root) : undefined,
            }),
        );
}
