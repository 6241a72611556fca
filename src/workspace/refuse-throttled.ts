import { saidByRocketChat } from '../http/patient-http';
import { Failure } from '../model/failure';

/** What the limiter of a method says of itself (Meteor's `DDPRateLimiter`), where the engine has called it for an app. */
const LIMITED = 'error-too-many-requests';

/**
 * Of an error of the server the engine hands on the message alone. One that asks for a moment is no fault of whoever was to be added.
 * @param what was asked for, as the server names it
 * @throws Failure `rocketchat_throttled`
 */
export function refuseThrottled(error: unknown, what: string): void {
    const message = error instanceof Error ? error.message : String(error);
    if (!message.includes(LIMITED)) return;
    const seconds = String(saidByRocketChat(message) ?? 60);
    throw new Failure('rocketchat_throttled', { endpoint: what, seconds }, error);
}
