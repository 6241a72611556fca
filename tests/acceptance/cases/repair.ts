import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';
import type { Json } from '../authentik/administrator';
import { makeProvider } from '../authentik/make-provider';

/** What the app repairs in a provider; every other field must come out as it went in. */
const repaired = [
    'redirect_uris',
    'grant_types',
    'property_mappings',
    'signing_key',
    'client_type',
    // authentik's own traces of a change
    'assigned_application_slug',
    'assigned_application_name',
    'assigned_backchannel_application_slug',
    'assigned_backchannel_application_name',
];

function others(provider: Json): Json {
    return Object.fromEntries(Object.entries(provider).filter(([field]) => !repaired.includes(field)));
}

export const repairCases: readonly AcceptanceCase[] = [
    {
        id: 'repair/half-right-provider',
        title: 'A provider that is half right is repaired, and nothing else of it is changed',
        play: async (world) => {
            await world.startFromNothing();
            const foreign = 'https://elsewhere.accept.example/callback';
            const made = await makeProvider(world, {
                redirect_uris: [{ matching_mode: 'strict', url: foreign, redirect_uri_type: 'authorization' }],
                grant_types: ['refresh_token'],
                property_mappings: [],
                signing_key: null,
                access_token_validity: 'minutes=7',
                sub_mode: 'user_username',
                include_claims_in_id_token: false,
            });
            const before = await world.provider();
            await world.do('/authentik-sync');
            const after = await world.provider();
            assert.equal(after.pk, made.pk, 'the provider is still the same one');
            assert.deepEqual(others(after), others(before));
            const uris = (after.redirect_uris as { url: string }[]).map(({ url }) => url);
            assert.deepEqual(uris.sort(), [foreign, await world.callback()].sort());
            assert.equal((after.property_mappings as string[]).length, 3);
            assert.ok(after.signing_key, 'a signing key is chosen');
            if (after.grant_types !== undefined)
                assert.deepEqual([...(after.grant_types as string[])].sort(), ['authorization_code', 'refresh_token']);
            const person = await world.directory.addPerson('ada');
            assert.deepEqual(await world.logIn(person), { ok: true, username: person.username });
        },
    },
    {
        id: 'repair/provider-without-application',
        title: 'An application without a provider gets one, and keeps its name and description',
        play: async (world) => {
            const name = `${world.prefix} chat`;
            await world.administrator.post('/core/applications/', {
                ...{ name, slug: world.slug, meta_description: 'made by hand', policy_engine_mode: 'any' },
            });
            await world.do('/authentik-sync');
            const application = await world.application();
            assert.equal(application?.name, name);
            assert.equal(application.meta_description, 'made by hand');
            assert.equal((await world.provider()).client_id, world.site.client.id);
        },
    },
];
