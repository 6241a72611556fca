declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** Time, so that tests can run without waiting. */
export interface Clock {
    now(): Date;
    wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
    now: () => new Date(),
    wait: async (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};
