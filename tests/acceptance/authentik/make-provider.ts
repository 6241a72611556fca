import type { World } from '../world';
import type { Json } from './administrator';

/** A provider and its application as somebody has made them by hand. @param fields of the provider */
export async function makeProvider(world: World, fields: Json): Promise<Json> {
    const { administrator, prefix, slug } = world;
    const [authorization, invalidation] = await Promise.all(
        ['default-provider-authorization-implicit-consent', 'default-provider-invalidation-flow'].map((flow) =>
            administrator.get(`/flows/instances/${flow}/`),
        ),
    );
    const provider = await administrator.post('/providers/oauth2/', {
        name: `${prefix} by hand`,
        authorization_flow: authorization?.pk,
        invalidation_flow: invalidation?.pk,
        client_type: 'confidential',
        ...fields,
    });
    await administrator.post('/core/applications/', {
        ...{ name: `${prefix} by hand`, slug, provider: provider.pk, policy_engine_mode: 'any' },
    });
    return provider;
}
