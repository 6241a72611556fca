import type { Express } from 'express';

import type { HttpWorkspace } from '../rest/http-workspace';
import { oauthCallback } from './callback';
import { loginPage } from './login-page';

export { EmailCodes } from './email-codes';
export { loginThroughOAuth, type LoginOutcome, type OAuthLogin } from './login-through-oauth';
export { totpCode } from './totp';

/** The pages a browser sees: the login page at `/` and `/home`, and where authentik sends people back to. */
export function addLoginRoutes(app: Express, workspace: HttpWorkspace): void {
    app.get(['/', '/home', '/login'], (_request, response) => {
        response.type('html').set('Cache-Control', 'no-store').send(loginPage(workspace));
    });
    app.get('/_oauth/:service', oauthCallback(workspace));
}
