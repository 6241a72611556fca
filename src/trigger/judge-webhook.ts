import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import { equalSecrets } from '../digest';
import { webhookHeader } from '../model/webhook';

/** What a server takes at most, in bytes; a webhook of authentik has a few hundred. */
const LARGEST = 100_000;

/**
 * The status that a request is answered with: 202 for one of authentik's. Only the secret is looked at, and nothing else of it believed.
 * @param secret of the settings; undefined or empty where no webhook is wanted
 */
export function judgeWebhook({ headers, content }: Partial<IApiRequest>, secret: string | undefined): HttpStatusCode {
    if (secret === undefined || secret === '') return HttpStatusCode.NOT_FOUND;
    if (Number(textOf(headers, 'content-length') ?? 0) > LARGEST) return HttpStatusCode.REQUEST_ENTITY_TOO_LARGE;
    const given = secretOf({ headers, content: content as unknown });
    return given !== undefined && equalSecrets(given, secret) ? HttpStatusCode.ACCEPTED : HttpStatusCode.FORBIDDEN;
}

/** What it says to be the secret; undefined where it says nothing of one. */
export function secretOf({ headers, content }: Partial<IApiRequest>): string | undefined {
    return textOf(headers, webhookHeader.toLowerCase()) ?? textOf(content, webhookHeader);
}

/** What anybody may have sent: only a text of its own is one. */
function textOf(fields: unknown, name: string): string | undefined {
    const own =
        typeof fields === 'object' && fields !== null ? Object.getOwnPropertyDescriptor(fields, name) : undefined;
    return typeof own?.value === 'string' ? own.value : undefined;
}
