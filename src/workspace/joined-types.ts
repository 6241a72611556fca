/** The line of somebody who is added to a team over REST, in its main room. */
export const ADDED_TO_TEAM = 'added-user-to-team';

/** Types of the system messages that tell of somebody who came in, by themselves or added by somebody (`addUserToRoom.ts`). */
export const joinedTypes = {
    room: ['uj', 'au'],
    team: ['ujt', ADDED_TO_TEAM],
} as const;
