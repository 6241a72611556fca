import { MeteorError } from '../../model';
import type { RestApi, UserCall } from '../api';
import { createPersonalAccessToken, personalAccessTokens, removePersonalAccessToken } from '../login-tokens';
import { hasPermission } from '../permissions';

/** Personal access tokens of the caller. */
export function addTokenRoutes(api: RestApi): void {
    const nameOf = ({ body }: UserCall): string | undefined =>
        typeof body.tokenName === 'string' && body.tokenName !== '' ? body.tokenName : undefined;
    const missing = "The 'tokenName' param is required";

    api.authenticated('POST', 'users.generatePersonalAccessToken', { twoFactor: true }, (call) => {
        const name = nameOf(call);
        if (name === undefined) return call.answers.failure(missing);
        const bypassTwoFactor = call.body.bypassTwoFactor === true;
        const token = createPersonalAccessToken(call.workspace, call.user, { name, bypassTwoFactor });
        return call.answers.success({ token });
    });

    api.authenticated('POST', 'users.regeneratePersonalAccessToken', { twoFactor: true }, (call) => {
        const name = nameOf(call);
        if (name === undefined) return call.answers.failure(missing);
        requirePermission(call);
        const { bypassTwoFactor } = removePersonalAccessToken(call.user, name);
        const token = createPersonalAccessToken(call.workspace, call.user, { name, bypassTwoFactor });
        return call.answers.success({ token });
    });

    api.authenticated('GET', 'users.getPersonalAccessTokens', {}, (call) => {
        requirePermission(call);
        const tokens = personalAccessTokens(call.user).map(({ name, when, lastTokenPart, bypassTwoFactor }) => ({
            name,
            createdAt: when.toISOString(),
            lastTokenPart,
            bypassTwoFactor: bypassTwoFactor === true,
        }));
        return call.answers.success({ tokens });
    });

    api.authenticated('POST', 'users.removePersonalAccessToken', { twoFactor: true }, (call) => {
        const name = nameOf(call);
        if (name === undefined) return call.answers.failure(missing);
        requirePermission(call);
        removePersonalAccessToken(call.user, name);
        return call.answers.success();
    });
}

function requirePermission({ workspace, user }: UserCall): void {
    if (!hasPermission(workspace.model, user, 'create-personal-access-tokens')) {
        throw new MeteorError('not-authorized', 'Not Authorized');
    }
}
