import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { EndpointRequest } from '../../engine';
import { readBody } from './body';
import { toEngineUser } from './engine-values';
import type { HttpWorkspace } from './http-workspace';
import { callerOf } from './login-tokens';

/**
 * The endpoints that apps provide, at `/api/apps/public/<app>/…` and `/api/apps/private/<app>/<hash>/…`
 * (`apps/meteor/app/apps/server/bridges/api.ts`). An app that is off has none: 404.
 */
export function appEndpoints(workspace: HttpWorkspace): Router {
    const router = Router();
    router.use('/public/:appId', (request, response) => {
        answer(workspace, request.params.appId, undefined, request, response);
    });
    router.use('/private/:appId/:hash', (request, response) => {
        answer(workspace, request.params.appId, request.params.hash, request, response);
    });
    return router;
}

/** Paths come and go with the apps, so they are looked up anew for every request. */
function answer(
    workspace: HttpWorkspace,
    appId: string,
    hash: string | undefined,
    request: Request,
    response: Response,
): void {
    const endpoints = Router();
    const prefix = hash === undefined ? `/api/apps/public/${appId}/` : `/api/apps/private/${appId}/${hash}/`;
    for (const { computedPath, authRequired } of workspace.registrations.endpoints.get(appId) ?? []) {
        if (!computedPath.startsWith(prefix)) continue;
        // the engine knows an endpoint by its path as the app wrote it, with or without a slash in front
        const path = computedPath.slice(prefix.length);
        const handlers: RequestHandler[] = [refuseUnreadable, runEndpoint(workspace, appId, path, hash)];
        if (authRequired) handlers.unshift(requireCaller(workspace));
        endpoints.all(path.startsWith('/') ? path : `/${path}`, ...handlers);
    }
    endpoints(request, response, () => response.sendStatus(404));
}

function requireCaller(workspace: HttpWorkspace): RequestHandler {
    return (request, response, next) => {
        if (callerOf(workspace.model, request)) next();
        else response.status(401).send('Unauthorized');
    };
}

function runEndpoint(
    workspace: HttpWorkspace,
    appId: string,
    path: string,
    privateHash: string | undefined,
): RequestHandler {
    return async (request, response) => {
        const caller = callerOf(workspace.model, request)?.user;
        const call: EndpointRequest = {
            method: request.method.toLowerCase() as EndpointRequest['method'],
            headers: request.headers as Record<string, string>,
            query: request.query as Record<string, string>,
            params: { ...request.params } as Record<string, string>,
            content: contentOf(request),
            ...(privateHash !== undefined && { privateHash }),
            ...(caller && { user: toEngineUser(caller) }),
        };
        try {
            const { status, headers, content } = await workspace.host.callEndpoint(appId, path, call);
            response.set(headers).status(status);
            response.send(content);
        } catch (error) {
            response.status(500).send(error instanceof Error ? error.message : String(error));
        }
    };
}

/** `body-parser` as it comes: 100 kB of JSON or of a form, and no other type is read. */
const LARGEST = 100 * 1024;

const isRead = (request: Request): boolean =>
    /json|x-www-form-urlencoded/.test(request.headers['content-type'] ?? '') && typeof request.body === 'string';

/** Refuses what is too large, or no JSON, before the app sees any of it (`apps/meteor/ee/server/apps/communication/router.ts`). */
const refuseUnreadable: RequestHandler = (request, response, next) => {
    const text = isRead(request) ? String(request.body) : '';
    if (Buffer.byteLength(text) > LARGEST) response.status(413).send('PayloadTooLargeError: request entity too large');
    else if ((request.headers['content-type'] ?? '').includes('json') && !isJsonObject(text))
        response.status(400).send('SyntaxError: Unexpected token in JSON');
    else next();
};

/** Whole texts in JSON are objects or lists for `body-parser`, or nothing at all. */
function isJsonObject(text: string): boolean {
    if (text === '') return true;
    try {
        return typeof JSON.parse(text) === 'object' && /^\s*[[{]/.test(text);
    } catch {
        return false;
    }
}

function contentOf(request: Request): unknown {
    const type = request.headers['content-type'] ?? '';
    if (!isRead(request)) return {};
    if (type.includes('json') && request.body !== '') return JSON.parse(String(request.body));
    return readBody(request);
}
