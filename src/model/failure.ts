import type { FailureCode } from './failure-code';
import type { FailureDetails } from './words';

export type { FailureCode, FailureDetails };

/**
 * An expected failure. `details` fill the placeholders of its message and never hold a secret or a query string;
 * `origin` is what was thrown at first.
 */
export class Failure extends Error {
    public override readonly name = 'Failure';

    constructor(
        public readonly code: FailureCode,
        public readonly details: FailureDetails = {},
        public readonly origin?: unknown,
    ) {
        super(`${code} ${JSON.stringify(details)}`);
    }
}

/** Anything thrown, as a Failure: an unexpected error keeps its message as the detail `reason`. */
export function toFailure(error: unknown): Failure {
    if (error instanceof Failure) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new Failure('internal', { reason }, error);
}
