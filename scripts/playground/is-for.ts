import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';

/** The user that the engine makes of the app. */
const APP_ACCOUNT = 'authentik-sso.bot';

/** Whether a message is for this user alone: an answer that only they see, or one in the room that the app and they have for themselves. */
export function isFor(username: string, { to, room }: DumpedMessage): boolean {
    return to === username || (to === null && room === [APP_ACCOUNT, username].sort().join(', '));
}
