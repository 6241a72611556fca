import type { NextFunction, Request, Response } from 'express';

import type { UserRecord } from '../model';
import type { HttpWorkspace } from '../rest/http-workspace';
import { insertLoginToken } from '../rest/login-tokens';
import { siteUrl } from './entry-urls';
import { ExchangeError } from './exchange-error';
import { updateOrCreateUserFromExternalService, type ServiceData } from './external-user';
import { loginHooksOf } from './login-hooks';
import { LoginLog } from './login-log';
import { modernDefects } from './modern-defects';
import { exchangeModernCode } from './modern-exchange';
import { ModernSessions } from './modern-sessions';
import { sendToProvider } from './modern-start';
import { modernStrategy, type ModernStrategy } from './modern-strategy';
import { popupCommandPage } from './popup-command-page';
import { secondFactorOfModernLogin, sendEmailCode } from './second-factor';
import { TwoFactorChallenges } from './two-factor-challenges';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const errorOf = (caught: unknown): Error => (caught instanceof Error ? caught : new Error(String(caught)));

/**
 * `GET /_oauth/<service>` in the modern flow (passport's `authenticate`, `server/lib/oauth/verifyFunction.ts` and
 * `passportOAuthCallback.ts`): from the code to a login token in one request. The browser's page never hears what went
 * wrong; it finds itself on the login page.
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
            answer(workspace, strategy, response, await findAccount(workspace, strategy, data));
        } catch (caught) {
            const isRefused = caught instanceof AccountRefused;
            const error = errorOf(isRefused ? caught.cause : caught);
            const log = LoginLog.of(workspace.model);
            log.add(isRefused ? 'login' : caught instanceof ExchangeError ? caught.stage : 'authorize', error);
            if (isRefused && modernDefects(workspace.model).leavesRefusalsUnanswered) {
                log.leaveUnanswered(request.originalUrl);
            } else response.redirect('/login');
        }
    };
}

/** Whatever the merge rules or the rules for new accounts throw is in `cause`. */
class AccountRefused extends Error {}

/** @throws ExchangeError; Error for what authentik said in place of a code, and for a login that this browser never began */
async function readIdentity(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    { query, headers }: Request,
): Promise<ServiceData> {
    if (query.error !== undefined) throw new Error(`${text(query.error)} ${text(query.error_description)}`.trim());
    const verifier = ModernSessions.of(workspace.model).finish(headers.cookie, text(query.state));
    return exchangeModernCode(workspace, strategy, { code: text(query.code), verifier });
}

async function findAccount(
    workspace: HttpWorkspace,
    { service }: ModernStrategy,
    data: ServiceData,
): Promise<UserRecord> {
    const known = modernDefects(workspace.model).dropsEmail ? { ...data, email: undefined } : data;
    try {
        const hooks = loginHooksOf(workspace, service.service);
        return await updateOrCreateUserFromExternalService(workspace, service, known, hooks);
    } catch (cause) {
        throw new AccountRefused('The account was refused', { cause });
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
