import type { RequestHandler } from 'express';

/**
 * Rocket.Chat as an OAuth server for others, which nobody here has a token of: it tells a request without `Authorization` from one
 * with any (`apps/meteor/app/oauth2-server-config/server/oauth/oauth2-server.ts`, source).
 */
export const ownUserInfo: RequestHandler = (request, response) => {
    response.status(401).send(request.headers.authorization === undefined ? 'No token' : 'Invalid Token');
};
