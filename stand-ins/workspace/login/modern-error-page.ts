import type { Response } from 'express';
import type { Server } from '../server';
import { siteUrl } from './entry-urls';

/** What a person reads whose login ended in an error that passport was told of, before 9.1. */
export const ERROR_PAGE_TEXT = 'Internal Server Error';

/**
 * Answers a callback that failed: with an error page, from 9.1 on with the login page, which shows the reason
 * (RocketChat/Rocket.Chat#43756).
 */
export function sendModernError(server: Server, response: Response, error: Error): void {
    if (server.version.atLeast('9.1')) {
        const query = new URLSearchParams({ oauthError: error.message });
        response.redirect(`${siteUrl(server)}/login?${query.toString()}`);
        return;
    }
    response
        .status(500)
        .type('html')
        .send(`<!DOCTYPE html><html lang="en"><body><h1>${ERROR_PAGE_TEXT}</h1></body></html>`);
}
