/** Time, so that tests can run without waiting. */
export interface Clock {
    now(): Date;
    wait(milliseconds: number): Promise<void>;
}
