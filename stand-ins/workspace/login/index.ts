import type { Express, RequestHandler } from 'express';
import type { HttpWorkspace } from '../rest/http-workspace';
import { oauthCallback } from './callback';
import { loginPage } from './login-page';
import { modernCallback } from './modern-callback';
import { startModernLogin } from './modern-start';
import { ownUserInfo } from './own-user-info';
import { secondFactorPage } from './second-factor-page';

export { EmailCodes } from './email-codes';
export type { LoginOutcome, Seen } from './login-outcome';
export { loginThroughOAuth, type OAuthLogin } from './login-through-oauth';
export { chooseModernVariant, modernVariants, type ModernVariant } from './modern-variant';
export type { LoginRefusal } from './login-refusal';
export { totpCode } from './totp';

/**
 * The pages a browser sees: the login page at `/` and `/home`, where the modern flow begins and asks for a code, and
 * where authentik sends people back to.
 */
export function addLoginRoutes(app: Express, workspace: HttpWorkspace): void {
    const webApplication: RequestHandler = (_request, response) => {
        response.type('html').set('Cache-Control', 'no-store').send(loginPage(workspace));
    };
    app.get(['/', '/home', '/login'], webApplication);
    app.get('/oauth/userinfo', ownUserInfo);
    app.get('/oauth/:service', startModernLogin(workspace));
    app.get('/2fa/:method/:challengeId', (request, response) => {
        const { method, challengeId } = request.params;
        response.type('html').set('Cache-Control', 'no-store').send(secondFactorPage(method, challengeId));
    });
    const legacy = oauthCallback(workspace);
    app.get('/_oauth/:service', modernCallback(workspace), (request, response, next) => {
        // 9.0 has no other flow
        if (workspace.version.atLeast('9.0')) next();
        else return legacy(request, response);
    });
    // the web application answers whatever the server knows nothing of, with status 200
    app.get(['/oauth/:service', '/_oauth/:service'], webApplication);
}
