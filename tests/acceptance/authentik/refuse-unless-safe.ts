import { OptionsError } from '../../../scripts/playground/options';
import { AuthentikRefusal, type Administrator } from './administrator';

/**
 * The cases need an administrator, and the app takes over a provider of its own name that no application uses: where there is
 * one, it is somebody's.
 * @throws OptionsError with what to do
 */
export async function refuseUnlessSafe(administrator: Administrator): Promise<void> {
    const me = await administrator.get('/core/users/me/').catch((error: unknown) => {
        if (error instanceof AuthentikRefusal && error.status === 403)
            throw new OptionsError('--authentik-token: authentik refuses it. It is the key of an API token.');
        throw new OptionsError(
            `--authentik-url ${administrator.url}: no authentik answers there (${error instanceof Error ? error.message : String(error)}).`,
        );
    });
    const { is_superuser: isSuperuser } = me.user as { is_superuser?: boolean };
    if (isSuperuser !== true) throw new OptionsError('--authentik-token: it must be the token of an administrator.');
    const providers = await administrator.list('/providers/oauth2/', 'ordering=name');
    const free = providers.find(
        ({ name, assigned_application_slug: slug }) => name === 'Rocket.Chat' && (slug ?? '') === '',
    );
    if (free)
        throw new OptionsError(
            'There is a provider "Rocket.Chat" in authentik that no application uses: the app would take it over. Rename or delete it first.',
        );
}
