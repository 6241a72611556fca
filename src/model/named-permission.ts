import type { Failure } from './failure';

/** The permission, or several with commas between, that a failure says is missing. */
export function namedPermission({ details: { permission } }: Pick<Failure, 'details'>): string {
    return typeof permission === 'string' ? permission : '';
}
