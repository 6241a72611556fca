/** An error answer of the API: Django REST framework's forms, with authentik's own among them. */
export class ApiError extends Error {
    override readonly name = 'ApiError';

    constructor(
        readonly status: number,
        readonly body: unknown,
    ) {
        super(`${status} ${JSON.stringify(body)}`);
    }
}

export function permissionDenied(): ApiError {
    return new ApiError(403, { detail: 'You do not have permission to perform this action.' });
}

export function notAuthenticated(): ApiError {
    return new ApiError(403, { detail: 'Authentication credentials were not provided.' });
}

/** @param model name as in the message, such as `Application` */
export function noMatch(model: string): ApiError {
    return new ApiError(404, { detail: `No ${model} matches the given query.` });
}

/** A verb that the path does not take. */
export function otherVerb(verb: string): ApiError {
    return new ApiError(405, { detail: `Method "${verb}" not allowed.` });
}

export function notFound(): ApiError {
    return new ApiError(404, { detail: 'Not found.' });
}

/** The words of the frameworks that 2024.12 was built on, where they differ (recorded in 2024.12 and 2026.5). */
export function olderText(status: number, body: unknown): unknown {
    const text = JSON.stringify(body);
    if (status === 404 && text.endsWith('matches the given query."}')) {
        return notFound().body;
    }
    return JSON.parse(text.replaceAll('“slug”', '\\"slug\\"')) as unknown;
}

/** @param fields field → messages; some hand-raised errors have a plain string there */
export function badRequest(fields: Record<string, unknown>): ApiError {
    return new ApiError(400, fields);
}

export function formError(message: string): ApiError {
    return new ApiError(400, { non_field_errors: [message] });
}
