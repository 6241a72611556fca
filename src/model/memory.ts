/** What the app remembers before its first run, or once its records are lost: it owns nothing, and knows nobody. */
export const emptyMemory: Memory = {
    ledger: {},
    roomIds: {},
    links: {},
    absentHours: {},
    deactivated: [],
    areRemovalsApproved: false,
    groupsBefore: 0,
    peopleBefore: 0,
};

/** What the app remembers from run to run. Lost or damaged records make it own nothing, know nobody, and ask a person again. */
export interface Memory {
    /** by `targetKey`: user ids of the memberships that the app itself gave */
    ledger: Readonly<Record<string, readonly string[]>>;
    /** by room name as in the rules: the id of the room, which a rename in Rocket.Chat does not change */
    roomIds: Readonly<Record<string, string>>;
    /** authentik uid → Rocket.Chat user id */
    links: Readonly<Record<string, string>>;
    /** by user id: for how many hours the person has been absent; hours are whole, rounded down */
    absentHours: Readonly<Record<string, number>>;
    /** user ids of the accounts that the app itself deactivated */
    deactivated: readonly string[];
    /** whether a plan with removals was approved by a person before */
    areRemovalsApproved: boolean;
    /** how many groups and how many people in them the directory had at the last run; 0 before the first */
    groupsBefore: number;
    peopleBefore: number;
    /**
     * By id: the names of the groups that the rules needed when they were last seen. Kept only where the directory may be partial
     * without a word; absent: none.
     */
    knownGroups?: Readonly<Record<string, string>> | undefined;
}
