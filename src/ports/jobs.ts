/** Work for later, on whichever instance of the server; it survives a restart. */
export interface Jobs {
    /**
     * @param when milliseconds from now
     * @throws Failure `job_not_scheduled`
     */
    later(job: JobId, when: number, data: Readonly<Record<string, string>>): Promise<void>;
}

export type JobId = 'continue-run' | 'take-back';
