import type { NextFunction, Request, Response } from 'express';
import type { UserRecord } from '../model';
import type { HttpWorkspace } from '../rest/http-workspace';
import { insertLoginToken } from '../rest/login-tokens';
import { siteUrl } from './entry-urls';
import { ExchangeError } from './exchange-error';
import type { ServiceData } from './external-user';
import { LoginLog, type LoginStage } from './login-log';
import { sendModernError } from './modern-error-page';
import { exchangeModernCode } from './modern-exchange';
import { ModernSessions } from './modern-sessions';
import { sendToProvider } from './modern-start';
import { modernStrategy, type ModernStrategy } from './modern-strategy';
import { answersRefusals } from './modern-variant';
import { popupCommandPage } from './popup-command-page';
import { secondFactorOfModernLogin, sendEmailCode } from './second-factor';
import { TwoFactorChallenges } from './two-factor-challenges';
import { AccountRefused, verifyModernLogin } from './verify-modern-login';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const errorOf = (caught: unknown): Error => (caught instanceof Error ? caught : new Error(String(caught)));

/**
 * `GET /_oauth/<service>` in the modern flow (passport's `authenticate`, `server/lib/oauth/verifyFunction.ts` and
 * `passportOAuthCallback.ts`): from the code to a login token in one request. What authentik refuses ends on the login page
 * (passport's `fail`), an error on an error page (its `error`), and what refuses the account without any answer in the
 * variants that do not catch it.
 */
export function modernCallback(workspace: HttpWorkspace) {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
        const strategy = modernStrategy(workspace, text(request.params.service));
        if (!strategy) {
            next();
            return;
        }
        if (request.query.code === undefined && request.query.error === undefined) {
            sendToProvider(workspace, strategy, request, response);
            return;
        }
        try {
            const data = await readIdentity(workspace, strategy, request);
            answer(workspace, strategy, response, await verifyModernLogin(workspace, strategy.service, data));
        } catch (caught) {
            const isRefused = caught instanceof AccountRefused;
            const error = errorOf(isRefused ? caught.cause : caught);
            const log = LoginLog.of(workspace.model);
            log.add(stageOf(caught), error);
            if (isRefused && !answersRefusals(workspace.model)) log.leaveUnanswered(request.originalUrl);
            else if (caught instanceof AuthorizeFailure) response.redirect('/login');
            else sendModernError(workspace, response, error);
        }
    };
}

/** What authentik said in place of a code, and a login that this browser never began: passport's `fail`. */
class AuthorizeFailure extends Error {}

function stageOf(caught: unknown): LoginStage {
    if (caught instanceof ExchangeError) return caught.stage;
    return caught instanceof AuthorizeFailure ? 'authorize' : 'login';
}

/** @throws ExchangeError; AuthorizeFailure */
async function readIdentity(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    { query, headers }: Request,
): Promise<ServiceData> {
    if (query.error !== undefined) {
        throw new AuthorizeFailure(`${text(query.error)} ${text(query.error_description)}`.trim());
    }
    const verifier = verifierOf(workspace, headers.cookie, text(query.state));
    return exchangeModernCode(workspace, strategy, { code: text(query.code), verifier });
}

function verifierOf({ model }: HttpWorkspace, cookies: string | undefined, state: string): string {
    try {
        return ModernSessions.of(model).finish(cookies, state);
    } catch (caught) {
        throw new AuthorizeFailure(errorOf(caught).message);
    }
}

/**
 * Who has a second factor goes to a page of the workspace first. Nothing else is asked here, so a token is given to
 * an account that is not activated as well: the login with it is refused.
 */
function answer(workspace: HttpWorkspace, strategy: ModernStrategy, response: Response, user: UserRecord): void {
    const isPopup = strategy.loginStyle === 'popup';
    const method = secondFactorOfModernLogin(workspace, user);
    if (method) {
        const { id } = TwoFactorChallenges.of(workspace.model).create(user._id, method);
        if (method === 'email') sendEmailCode(workspace, user);
        const path = `/2fa/${method}/${id}`;
        if (isPopup) popupCommandPage(response, { oauthPopupCommand: 'redirect', path });
        else response.redirect(`${siteUrl(workspace)}${path}`);
        return;
    }
    const token = insertLoginToken(user);
    if (isPopup) popupCommandPage(response, { oauthPopupCommand: 'oauth-login-with-token', token });
    else {
        const query = new URLSearchParams({ resumeToken: token, userId: user._id });
        response.redirect(`${siteUrl(workspace)}/home?${query.toString()}`);
    }
}
