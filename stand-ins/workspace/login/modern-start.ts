import type { NextFunction, Request, Response } from 'express';
import type { HttpWorkspace } from '../rest/http-workspace';
import { ModernSessions } from './modern-sessions';
import { modernStrategy, PROMPT, type ModernStrategy } from './modern-strategy';

/**
 * `GET /oauth/<service>`: where the button of the modern flow leads to. The server makes state and code challenge and
 * sends the browser on. What may not pass is left to the web application, which knows no such page.
 */
export function startModernLogin(workspace: HttpWorkspace) {
    return (request: Request, response: Response, next: NextFunction): void => {
        const { service } = request.params;
        const strategy = typeof service === 'string' ? modernStrategy(workspace, service) : undefined;
        if (strategy) sendToProvider(workspace, strategy, request, response);
        else next();
    };
}

/** Answers with the redirect to the provider; a callback without a code gets the same one. */
export function sendToProvider(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    request: Request,
    response: Response,
): void {
    const { state, codeChallenge, cookie } = ModernSessions.of(workspace.model).begin(request.get('cookie'));
    const parameters = new URLSearchParams({
        response_type: 'code',
        redirect_uri: strategy.callbackUrl,
        ...(strategy.scope && { scope: strategy.scope }),
        prompt: PROMPT,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
        state,
        client_id: strategy.clientId,
    });
    const { authorizationUrl } = strategy;
    const separator = authorizationUrl.includes('?') ? '&' : '?';
    response.set('Set-Cookie', cookie).redirect(`${authorizationUrl}${separator}${parameters.toString()}`);
}
