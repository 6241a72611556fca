import type { LinkGround } from './link';

/** What the app remembers before its first run, or once its records are lost: it owns nothing, and knows nobody. */
export const emptyMemory: Memory = {
    ledger: new Map(),
    roomIds: new Map(),
    links: new Map(),
    absentHours: new Map(),
    deactivated: [],
    areRemovalsApproved: false,
    groupsBefore: 0,
    peopleBefore: 0,
};

/**
 * What the app remembers from run to run. What is found by a name from outside is a map: a room may be called `__proto__`. Lost or
 * damaged records make it own nothing, know nobody, and ask a person again.
 */
export interface Memory {
    /** by `targetKey`: user ids of the memberships that the app itself gave */
    ledger: ReadonlyMap<string, readonly string[]>;
    /** by room name as in the rules: the id of the room, which a rename in Rocket.Chat does not change */
    roomIds: ReadonlyMap<string, string>;
    /** authentik uid → Rocket.Chat user id */
    links: ReadonlyMap<string, string>;
    /** by uid: on what the link stands; absent: it stands */
    grounds?: ReadonlyMap<string, LinkGround>;
    /** by uid: user ids of the accounts that a person has said are not theirs; absent: none */
    apart?: ReadonlyMap<string, readonly string[]>;
    /** by user id: the username of an account that was made, while the app watched, without an address; absent: none */
    births?: ReadonlyMap<string, string>;
    /** by user id: the uid whose login has made the account, where it is linked to them no longer; absent: none */
    ties?: ReadonlyMap<string, string>;
    /** of the modern login flow: whether a release was seen to drop e-mail addresses on their way; absent: none was seen */
    emailForm?: { version: string; dropsEmail: boolean };
    /** `role id user id` of privileged roles that a person has approved for somebody; absent: none */
    privileges?: readonly string[] | undefined;
    /** uids of links whose people authentik’s whole list did not show at the last look; absent: none */
    missedOnce?: readonly string[] | undefined;
    /** by user id: for how many hours the person has been absent; hours are whole, rounded down */
    absentHours: ReadonlyMap<string, number>;
    /** user ids of the accounts that the app itself deactivated */
    deactivated: readonly string[];
    /** whether a plan with removals was approved by a person before */
    areRemovalsApproved: boolean;
    /** how many groups and how many people in them the directory had at the last run; 0 before the first */
    groupsBefore: number;
    peopleBefore: number;
    /**
     * By id: the names of the groups that the rules needed when they were last seen, so that one that is gone is missed; absent:
     * none.
     */
    knownGroups?: ReadonlyMap<string, string> | undefined;
    /**
     * Ids of the rooms that were there before a rule named them, and that no rule has wanted private since: nobody was asked about
     * them. Absent: none.
     */
    foundRooms?: readonly string[] | undefined;
    /**
     * By room or team: the names that became one there, one a line, of which a person has approved that their groups share it;
     * absent: none.
     */
    fallenTogether?: ReadonlyMap<string, string>;
    /**
     * By user id: names of rooms, one a line, that the account alone owned when it was to be deactivated: the server refused it.
     * Absent: none.
     */
    ownedAlone?: ReadonlyMap<string, string>;
    /** by name on the list of protected users, in lower case: the user ids that it meant when it was seen first; absent: none */
    protectedIds?: ReadonlyMap<string, string>;
}

/** By what it is remembered that somebody may get a privileged role. */
export function privilegeKey(roleId: string, userId: string): string {
    return `${roleId} ${userId}`;
}

/** User id of the account that such a key is about; ids have no blanks. */
export function accountOfPrivilege(key: string): string {
    return key.slice(key.lastIndexOf(' ') + 1);
}
