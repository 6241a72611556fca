import express, { type Request, type RequestHandler } from 'express';

export type Fields = Record<string, unknown>;

const isMultipart = (request: { headers: Request['headers'] }): boolean =>
    /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');

/** Reads every body but uploads as text; what it means is decided by `readBody`. */
export const bodyReader: RequestHandler = express.text({
    type: (request) => !isMultipart(request),
    limit: '100mb',
});

/**
 * The fields of a body (`packages/http-router/src/Router.ts`): JSON only when the content type says so, and nothing at
 * all when it cannot be read.
 */
export function readBody(request: Request): Fields {
    const text: unknown = request.body;
    if (typeof text !== 'string' || text === '') return {};
    const type = request.headers['content-type'] ?? '';
    if (type.includes('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
    if (!type.includes('application/json')) return {};
    try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    } catch {
        return {};
    }
}
