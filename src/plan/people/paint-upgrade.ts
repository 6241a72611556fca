import type { PeoplePicture } from '../../model/people-picture';
import { isAtLeast } from '../../model/version';
import type { ServerInfo } from '../../model/workspace';
import { paintPeople, type PeopleToPaint } from './paint-people';

/**
 * What everybody would be once the server is 9.0, which has the modern flow alone: those who have not logged in with authentik by
 * then, since who has gets in all the same. Undefined where the flow is that one already.
 */
export function paintUpgrade(input: PeopleToPaint, version: ServerInfo['version']): PeoplePicture | undefined {
    if (isAtLeast(version, 9) !== false || input.login.flow === 'modern') return undefined;
    const { entry, provider, rules } = input.login;
    const login = { flow: 'modern', entry, provider, rules: { ...rules, approvalNeedsAddress: false } } as const;
    return paintPeople({ ...input, login, mayBeTied: false });
}
