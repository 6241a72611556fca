import type { FailureCode, FailureValues } from './failure-values';
import type { FailureDetails } from './words';

export type { FailureCode, FailureDetails };

/** A code with the values that its message names. */
type Thrown = {
    [C in FailureCode]: FailureValues[C] extends undefined
        ? [code: C, details?: undefined, origin?: unknown]
        : [code: C, details: FailureValues[C], origin?: unknown];
}[FailureCode];

/**
 * An expected failure. `details` fill the placeholders of its message and never hold a secret or a query string;
 * `origin` is what was thrown at first.
 */
export class Failure extends Error {
    public override readonly name = 'Failure';
    public readonly code: FailureCode;
    public readonly details: FailureDetails;
    public readonly origin: unknown;

    constructor(...[code, details, origin]: Thrown) {
        super(`${code} ${JSON.stringify(details ?? {})}`);
        this.code = code;
        this.details = { ...details };
        this.origin = origin;
    }
}

/** Anything thrown, as a Failure: an unexpected error keeps its message as the detail `reason`. */
export function toFailure(error: unknown): Failure {
    if (error instanceof Failure) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new Failure('internal', { reason }, error);
}
