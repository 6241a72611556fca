import type { Preparation, Stage } from './preparation';
import { api, rows } from '../test-client';

const recording = /02b-blueprints/;

async function remove({ authentik }: Stage): Promise<void> {
    await api(authentik, '/core/applications/rc-blueprint-app/', { method: 'DELETE' });
    for (const { pk } of rows(await api(authentik, '/providers/oauth2/?name=rc+blueprint+provider'))) {
        await api(authentik, `/providers/oauth2/${String(pk)}/`, { method: 'DELETE' });
    }
}

/** What the broken ones have made is cleared away; between two looks at an instance it is applied. */
export const blueprintPreparations: readonly Preparation[] = [
    { recording, before: /^kept instance, good$|^one-shot .*, good$/, prepare: remove },
    {
        recording,
        before: /^provider changed by hand: kept\?$/,
        prepare: async ({ authentik }) => {
            const [provider] = rows(await api(authentik, '/providers/oauth2/?client_id=bpcid'));
            await api(authentik, `/providers/oauth2/${String(provider?.pk)}/`, {
                method: 'PATCH',
                body: { redirect_uris: [] },
            });
        },
    },
    {
        recording,
        // the name stands for the new provider from here on
        before: /^one-shot \/flows\/instances\/import\/, good again/,
        prepare: async ({ authentik, placeholders }) => {
            const [provider] = rows(await api(authentik, '/providers/oauth2/?client_id=bpcid'));
            placeholders.bind('<pk:provider rc blueprint provider>', Number(provider?.pk));
        },
    },
    {
        recording,
        before: /^after that: instance$/,
        prepare: async ({ authentik }) => {
            const [instance] = rows(await api(authentik, '/managed/blueprints/?name=rc+good'));
            await api(authentik, `/managed/blueprints/${String(instance?.pk)}/apply/`, { method: 'POST' });
        },
    },
];
