import type { FailureCode, FailureDetails } from '../../model/failure';

export interface FailureInfo {
    code: FailureCode;
    details: FailureDetails;
}

/** What came of a question: a value, the reason why there is none, or nothing where it was not asked. */
export type Found<T> =
    { state: 'known'; value: T } | { state: 'failed'; failure: FailureInfo } | { state: 'not-asked' };

export const notAsked: Found<never> = { state: 'not-asked' };

export function known<T>(value: T): Found<T> {
    return { state: 'known', value };
}

export function valueOf<T>(answer: Found<T>): T | undefined {
    return answer.state === 'known' ? answer.value : undefined;
}

export function failureOf(answer: Found<unknown>): FailureInfo | undefined {
    return answer.state === 'failed' ? answer.failure : undefined;
}
