import assert from 'node:assert/strict';

import { english } from '../../support/english';
import type { AcceptanceCase, Stage } from '../acceptance-case';
import { cleanUpLogin } from '../authentik/clean-up';
import { makeProvider } from '../authentik/make-provider';
import type { World } from '../world';

/** What a set-up from nothing with groups allowed to log in needs; docs/permissions.md says what for. */
const forSetUp = [
    'authentik_core.view_group',
    'authentik_core.view_application',
    'authentik_core.add_application',
    'authentik_providers_oauth2.view_oauth2provider',
    'authentik_providers_oauth2.add_oauth2provider',
    'authentik_providers_oauth2.view_scopemapping',
    'authentik_flows.view_flow',
    'authentik_crypto.view_certificatekeypair',
    'authentik_policies.view_policybinding',
    'authentik_policies.add_policybinding',
];
const forRepair = ['authentik_providers_oauth2.change_oauth2provider', 'authentik_core.change_application'];

/** The entry is there already; authentik has nothing. */
const stage: Stage = {
    prepare: async (world) => {
        await world.useNewService();
        const staff = await world.directory.addGroup('staff');
        await world.configure({ allowed_groups: staff.name, group_rules: `"${staff.name}": "#${staff.name}"` });
        await world.setUp();
        await cleanUpLogin(world.administrator, world.site.prefix);
    },
};

/** Saves a token with these permissions and no others. @returns what gives its owner more */
async function restrict(world: World, permissions: readonly string[]): Promise<(more: string) => Promise<void>> {
    const token = await world.tokens.make({ permissions });
    await world.configure({ authentik_token: token.key });
    return async (more) => world.tokens.grant(token.role ?? '', [more]);
}

function withoutOne(permission: string): AcceptanceCase {
    return {
        id: `permission/${permission}`,
        title: 'Missing, it is named and no other, nothing is made in authentik; given, the set-up is done',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const grant = await restrict(
                world,
                forSetUp.filter((name) => name !== permission),
            );
            const answer = await world.ask('/authentik-sync');
            answer.says(permission).saysNot(...forSetUp.filter((name) => name !== permission));
            assert.equal(await world.application(), undefined, 'no application is made');
            await grant(permission);
            (await world.ask('/authentik-sync')).saysNot(/^✗/, 'permission');
            assert.equal((await world.provider()).client_id, world.site.client.id);
            await cleanUpLogin(world.administrator, world.site.prefix);
        },
    };
}

export const permissionCases: readonly AcceptanceCase[] = [
    {
        id: 'permission/none',
        title: 'A token without any permission: a run and check name all that are needed at once',
        stage,
        needs: ['answers'],
        play: async (world) => {
            await restrict(world, []);
            (await world.ask('/authentik-sync')).says(...forSetUp);
            const line = (await world.ask('/authentik-sync check')).line(
                english.say('check.title.authentik_permissions'),
            );
            for (const name of forSetUp) assert.ok(line.includes(name), `${name} is not in: ${line}`);
            assert.equal(await world.application(), undefined, 'no application is made');
        },
    },
    {
        id: 'permission/minimum',
        title: 'A token with exactly the documented permissions sets everything up',
        stage,
        play: async (world) => {
            await restrict(world, forSetUp);
            await world.do('/authentik-sync');
            assert.equal((await world.provider()).client_id, world.site.client.id);
            await cleanUpLogin(world.administrator, world.site.prefix);
        },
    },
    ...forSetUp.map(withoutOne),
    {
        id: 'permission/repair',
        title: 'Without the permissions to change, the repair is withheld with both named at once; with them it is done',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const { administrator, site, slug } = world;
            const provider = await makeProvider(world, {
                ...{ client_id: site.client.id, client_secret: site.client.secret },
                ...{ redirect_uris: [], property_mappings: [] },
            });
            await administrator.patch(`/core/applications/${slug}/`, {
                meta_launch_url: 'https://old.accept.example/',
            });
            const before = await world.provider();
            const grant = await restrict(world, forSetUp);
            (await world.ask('/authentik-sync')).says(...forRepair);
            assert.deepEqual(await world.provider(), before);
            for (const permission of forRepair) await grant(permission);
            await world.ask('/authentik-sync');
            const after = await world.provider();
            assert.equal(after.pk, provider.pk);
            assert.equal((after.property_mappings as unknown[]).length, 3);
            assert.equal((after.redirect_uris as unknown[]).length, 1);
            assert.equal((await world.application())?.meta_launch_url, `${new URL(await world.callback()).origin}/`);
            await cleanUpLogin(administrator, site.prefix);
        },
    },
    {
        id: 'permission/sync-only',
        title: 'Once all is set up, a token that may only read groups is enough',
        play: async (world) => {
            const staff = await world.directory.addGroup('staff');
            await world.configure({ group_rules: `"${staff.name}": "#${staff.name}"` });
            await world.setUp();
            await restrict(world, ['authentik_core.view_group']);
            const ada = await world.addColleague('ada', [staff]);
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(ada), ['staff']);
        },
    },
];
