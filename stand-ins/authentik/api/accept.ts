import { ApiError, notFound } from './errors';
import type { Exchange } from '../exchange';

/** The API speaks JSON and nothing else. @throws ApiError 404 for another `format`, 406 for another `Accept` */
export function checkAccept({ query, headers }: Exchange): void {
    if (![null, '', 'json'].includes(query.get('format'))) {
        throw notFound();
    }
    const wanted = (headers.accept ?? '*/*').split(',').map((range) => range.split(';')[0]?.trim().toLowerCase());
    if (!wanted.some((range) => ['*/*', 'application/*', 'application/json'].includes(range ?? ''))) {
        throw new ApiError(406, { detail: 'Could not satisfy the request Accept header.' });
    }
}
