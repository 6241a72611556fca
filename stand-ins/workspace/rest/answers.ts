import { MeteorError } from '../model';
import type { ServerVersion } from '../server-version';

export interface Answer {
    status: number;
    body: unknown;
    headers?: Record<string, string>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

/** The forms of REST answers, as `apps/meteor/app/api/server/ApiClass.ts` builds them; 9.0 changed some. */
export class Answers {
    constructor(private readonly version: ServerVersion) {}

    private get isNine(): boolean {
        return this.version.atLeast('9.0');
    }

    success(data: object = {}): Answer {
        return { status: 200, body: { ...data, success: true } };
    }

    /** 400. A text is the `error`; an object is sent as it is with `success: false`. */
    failure(result?: unknown, errorType?: string, details?: unknown): Answer {
        if (isRecord(result)) return { status: 400, body: { ...result, success: false } };
        const body: Record<string, unknown> = { success: false };
        if (result !== undefined) body.error = result;
        if (errorType !== undefined) body.errorType = errorType;
        if (details !== undefined && details !== null) body.details = parsed(details);
        return { status: 400, body };
    }

    notFound(message = 'Resource not found'): Answer {
        return { status: 404, body: { success: false, error: message } };
    }

    internalError(message = 'Internal server error'): Answer {
        return { status: 500, body: { success: false, error: message } };
    }

    unauthorized(message = 'unauthorized'): Answer {
        return { status: 401, body: { success: false, error: message } };
    }

    forbidden(message?: string): Answer {
        return {
            status: 403,
            body: { success: false, error: message ?? (this.isNine ? 'forbidden' : 'unauthorized') },
        };
    }

    /** No token, or not a valid one. */
    notLoggedIn(): Answer {
        const message = 'You must be logged in to do this.';
        const old = { status: 'error', message };
        if (!this.version.atLeast('8.0')) return { status: 401, body: old };
        return { status: 401, body: { success: false, error: message, ...(this.isNine ? {} : old) } };
    }

    /** The caller lacks one of the permissions that the route asks for. */
    lacksPermission(): Answer {
        const code = this.isNine ? 'error-forbidden' : 'error-unauthorized';
        return this.forbidden(`User does not have the permissions required for this action [${code}]`);
    }

    tooManyRequests(seconds: number): Answer {
        const error =
            `Error, too many requests. Please slow down. You must wait ${seconds} seconds before trying this endpoint` +
            ' again. [error-too-many-requests]';
        return { status: 429, body: { success: false, error } };
    }

    /** What a thrown error becomes: 400 with `"<reason> [<code>]"`, but for the codes with a status of their own. */
    thrown(error: unknown): Answer {
        if (!(error instanceof MeteorError)) {
            return this.failure(error instanceof Error ? error.message : String(error));
        }
        switch (error.error) {
            case 'unauthorized':
            case 'error-unauthorized':
                return this.isNine ? this.unauthorized(error.message) : this.forbidden(error.message);
            case 'forbidden':
            case 'error-forbidden':
                if (this.isNine) return this.forbidden(error.message);
        }
        return this.failure(error.message, error.error, error.details);
    }
}

function parsed(details: unknown): unknown {
    if (typeof details !== 'string') return details;
    try {
        return JSON.parse(details) as unknown;
    } catch {
        return details;
    }
}
