import { api, rows } from '../test-client';
import type { Preparation, Stage } from './preparation';

const recording = /02a-set-up/;

/** Removes all rows of a list but these. */
async function keepOnly({ authentik }: Stage, list: string, isKept: (row: Record<string, unknown>) => boolean) {
    const all = rows(await api(authentik, `${list}?page_size=100&superuser_full_list=true`));
    for (const row of all.filter((one) => !isKept(one))) {
        await api(authentik, `${list}${String(row.slug ?? row.pk)}/`, { method: 'DELETE' });
    }
}

const keepProviders = (stage: Stage): Promise<void> =>
    keepOnly(stage, '/providers/oauth2/', ({ name }) => ['Rocket.Chat', 'smallest'].includes(String(name)));

const keepApplication = (stage: Stage): Promise<void> =>
    keepOnly(stage, '/core/applications/', ({ slug }) => slug === 'rocketchat');

/** The provider as it was created; what a change left unreadable is readable again. */
async function resetProvider({ authentik, placeholders }: Stage): Promise<void> {
    const mapping = (scope: string): string => `<uuid:scope mapping goauthentik.io/providers/oauth2/scope-${scope}>`;
    const body = placeholders.fillJson({
        name: 'Rocket.Chat',
        authorization_flow: '<uuid:flow default-provider-authorization-implicit-consent>',
        invalidation_flow: '<uuid:flow default-provider-invalidation-flow>',
        ...{ client_type: 'confidential', client_id: 'cid', client_secret: '<client secret>' },
        redirect_uris: [{ matching_mode: 'strict', url: 'https://chat.lantern.example/_oauth/authentik' }],
        signing_key: '<uuid:key pair authentik Self-signed Certificate>',
        property_mappings: ['openid', 'email', 'profile'].map(mapping),
        ...{ sub_mode: 'hashed_user_id', issuer_mode: 'per_provider', include_claims_in_id_token: true },
        ...{ access_token_validity: 'hours=1', logout_uri: '', logout_method: 'backchannel' },
    }) as Record<string, unknown>;
    const path = placeholders.fill('/providers/oauth2/<pk:provider Rocket.Chat>/');
    await api(authentik, path, { method: 'PATCH', body });
}

async function resetApplication({ authentik }: Stage): Promise<void> {
    const body = { meta_launch_url: 'https://chat.lantern.example/', group: '' };
    await api(authentik, '/core/applications/rocketchat/', { method: 'PATCH', body });
}

/** Of equal bindings the first stays. */
const removeDoubleBindings = (stage: Stage): Promise<void> => {
    const first = stage.placeholders.fill('<uuid:object Binding from Rocket.Chat #0 to Group staff>');
    return keepOnly(stage, '/policies/bindings/', ({ pk, group }) => group === null || pk === first);
};

/** The recording calls the new provider as the one that was deleted. */
const bindProvider = async ({ authentik, placeholders }: Stage): Promise<void> => {
    const [provider] = rows(await api(authentik, '/providers/oauth2/?client_id=cid'));
    placeholders.bind('<pk:provider Rocket.Chat>', Number(provider?.pk));
};

/** "Setting up": what was tidied away behind each of the tries. */
export const setUpPreparations: readonly Preparation[] = [
    { recording, after: /^provider POST, |^name in another case$/, prepare: keepProviders },
    { recording, after: /^provider PATCH, |^PATCH redirect URIs: /, prepare: resetProvider },
    { recording, after: /^application POST, /, prepare: keepApplication },
    { recording, after: /^application PATCH, group$/, prepare: resetApplication },
    { recording, after: /^binding of a user$/, prepare: removeDoubleBindings },
    { recording, after: /^transactional: good, /, prepare: bindProvider },
];
