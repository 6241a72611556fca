import { decodeJwt, decodeProtectedHeader } from 'jose';

import { compareValues, type ActualAnswer } from './compare';
import type { Placeholders } from './placeholders';
import type { RecordedExchange } from './recording';

/**
 * Binds the tokens of an answer to what later requests call them, and compares what they hold.
 *
 * @returns the differences, one a line
 */
export function compareTokens(
    { title, request, decoded }: RecordedExchange,
    { status, text }: ActualAnswer,
    placeholders: Placeholders,
): string[] {
    if (!request.path.startsWith('/application/o/token/') || status !== 200) {
        return [];
    }
    const tokens = JSON.parse(text) as Record<string, string | undefined>;
    const owner = title === 'refresh' ? 'after the refresh' : `of ${title.replace(/: token$/, '')}`;
    for (const kind of ['access_token', 'id_token']) {
        placeholders.bind(`<${kind} ${owner}>`, tokens[kind] ?? '');
    }
    // the one before stays at hand for those who try it again
    placeholders.alias('<refresh token>', '<refresh token of before>');
    if (tokens.refresh_token !== undefined) {
        placeholders.bind('<refresh token>', tokens.refresh_token);
    }
    const kinds = ['id_token', 'access_token'] as const;
    return kinds.flatMap((kind) => {
        const recorded = decoded?.[kind];
        // of an encrypted one nothing can be seen, as when it was recorded
        if (!recorded) {
            return [];
        }
        const token = tokens[kind] ?? '';
        const { header, payload } = withoutEpochs(recorded);
        return [
            ...compareValues(header, decodeProtectedHeader(token), `${kind}.header`, placeholders),
            ...compareValues(payload, decodeJwt(token), `${kind}.payload`, placeholders),
        ];
    });
}

/** Each token has times of its own. */
function withoutEpochs<T>(token: T): T {
    return JSON.parse(JSON.stringify(token).replaceAll(/<epoch:\w+>/g, '<int>')) as T;
}
