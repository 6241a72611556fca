/**
 * Keys of API tokens that the app has made begin like this, as those of other products do: whoever finds one knows what it opens, and the
 * app knows that authentik gets this one by a blueprint.
 */
export const ownTokenStart = 'rocketchat_';

const form = new RegExp(`^${ownTokenStart}[0-9a-f]{64}$`);

export function isOwnToken(token: string | undefined): boolean {
    return token !== undefined && form.test(token);
}
