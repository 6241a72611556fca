import { asText, asArray, asObject } from '../http/shape';
import { Failure, toFailure } from '../model/failure';
import type { TokenState, WorkspaceTokenOwner } from '../model/workspace';
import type { RestClient } from './rest-client';

/** @throws Failure `rocketchat_token_refused` … */
export async function readWorkspaceTokenOwner(rest: Pick<RestClient, 'get'>): Promise<WorkspaceTokenOwner> {
    const me = await rest.get('me', 'none');
    return { username: asText(me.username) ?? '', isAdministrator: asArray(me.roles)?.includes('admin') === true };
}

/** Whether the token can be used. One that cannot be asked whose it is, for whatever reason, cannot. */
export async function tokenStateOf(readOwner: () => Promise<WorkspaceTokenOwner>): Promise<TokenState> {
    try {
        const { username, isAdministrator } = await readOwner();
        if (isAdministrator) return { isUsable: true };
        throw new Failure('rocketchat_token_no_administrator', { username });
    } catch (error) {
        const { code, details } = toFailure(error);
        return { isUsable: false, failure: { code, details } };
    }
}

/**
 * Whether the token was made with "Ignore Two Factor Authentication". The list of a user's tokens shows the last six characters of
 * each (`apps/meteor/imports/personal-access-tokens`).
 * @returns undefined where the token is not among them, such as one of a login
 */
export async function ignoresTwoFactor(rest: Pick<RestClient, 'get'>, token: string): Promise<boolean | undefined> {
    const answer = await rest.get('users.getPersonalAccessTokens', 'create-personal-access-tokens');
    const alike = (asArray(answer.tokens) ?? [])
        .map((item) => asObject(item))
        .filter((item) => asText(item?.lastTokenPart) === token.slice(-6));
    if (alike.length === 0) return undefined;
    return alike.every((item) => item?.bypassTwoFactor === true);
}
