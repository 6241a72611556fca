/** What each job is handed. */
export interface JobData {
    'continue-run': { runId: string; isRescue?: boolean };
    'take-back': {
        runId: string;
        /** ISO 8601: a record that waits for another moment has another job */
        until: string;
    };
    'end-adoption': {
        /** of the time that is over */
        id: string;
        /** ISO 8601: when it is to be ended, as its record has it */
        until: string;
    };
    /** what the rules give to those whom this run has linked */
    'places-of-linked': { runId: string };
    /** a verb whose answer the console shows; `pressed`: a button and its value */
    'console-work': { userId: string; tab: string; pressed?: string };
}

export type JobId = keyof JobData;

/** Work for later, on whichever instance of the server; it survives a restart. */
export interface Jobs {
    /**
     * @param when milliseconds from now
     * @throws Failure `job_not_scheduled`
     */
    later<Id extends JobId>(id: Id, when: number, data: JobData[Id]): Promise<void>;
}
