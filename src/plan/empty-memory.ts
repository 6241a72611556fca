import type { Memory } from './types';

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
