import type { Express } from 'express';

import type { HttpWorkspace } from '../rest/http-workspace';
import { oauthCallback } from './callback';
import { usesModernFlow } from './entry-urls';
import { loginPage } from './login-page';

export { EmailCodes } from './email-codes';
export { loginThroughOAuth, type LoginOutcome, type OAuthLogin } from './login-through-oauth';
export { totpCode } from './totp';

/** The pages a browser sees: the login page at `/` and `/home`, and where authentik sends people back to. */
export function addLoginRoutes(app: Express, workspace: HttpWorkspace): void {
    app.get(['/', '/home', '/login'], (_request, response) => {
        response.type('html').set('Cache-Control', 'no-store').send(loginPage(workspace));
    });
    const legacy = oauthCallback(workspace);
    app.get('/_oauth/:service', (request, response, next) => {
        if (usesModernFlow(workspace)) next();
        else return legacy(request, response);
    });
    app.get(['/oauth/:service', '/_oauth/:service'], (_request, response) => {
        response.status(501).type('text').send('The modern login flow is not imitated by this workspace');
    });
}
