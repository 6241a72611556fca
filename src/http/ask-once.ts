/** Asks once and keeps the answer. A failure is not kept: whoever needs the answer next asks again. */
export function askOnce<T>(ask: () => Promise<T>): () => Promise<T> {
    let answer: Promise<T> | undefined;
    return async () => {
        answer ??= ask().catch((error: unknown) => {
            answer = undefined;
            throw error;
        });
        return answer;
    };
}
