import type { Memory } from '../../model/memory';
import type { ServerInfo } from '../../model/workspace';

/**
 * Whether the release in use drops e-mail addresses, where an account that a login has made has told it: another release may hold
 * another form (RocketChat/Rocket.Chat#42062).
 */
export function seenEmailForm(
    { emailForm }: Pick<Memory, 'emailForm'>,
    version: ServerInfo['version'],
): { dropsEmail?: boolean } {
    return emailForm !== undefined && emailForm.version === version ? { dropsEmail: emailForm.dropsEmail } : {};
}
