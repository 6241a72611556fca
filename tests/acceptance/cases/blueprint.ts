import assert from 'node:assert/strict';

import { webhookModels } from '../../../src/directory/webhook/webhook-objects';
import { webhookName } from '../../../src/model/webhook';
import { english } from '../../support/english';
import type { AcceptanceCase } from '../acceptance-case';
import { removeNamedAfter } from '../authentik/remove-named';
import { versionAtLeast } from '../version-at-least';
import type { World } from '../world';

/** Asks the app for its blueprint, and imports it whole, as an administrator without a token for the app would. */
async function importBlueprint(
    world: World,
    command = '/authentik-sync blueprint',
    meanwhile = async (): Promise<void> => undefined,
): Promise<void> {
    const { text } = await world.ask(command);
    await meanwhile();
    const [, blueprint] = /```(?:yaml)?\n([\s\S]*?)```/.exec(text) ?? [];
    assert.ok(blueprint !== undefined, `the answer holds no blueprint, but: ${text.slice(0, 600)}`);
    const path = versionAtLeast(world.site.parts.version, '2026.5')
        ? '/managed/blueprints/import/'
        : '/flows/instances/import/';
    const imported = await world.administrator.upload(path, 'file', blueprint);
    assert.equal(imported.success, true, JSON.stringify(imported).slice(0, 800));
}

async function bindings(world: World): Promise<unknown[]> {
    const target = String((await world.application())?.pk);
    const all = await world.administrator.list('/policies/bindings/', `target=${target}`);
    return all
        .map(({ group, order, enabled, negate }) => ({ group, order, enabled, negate }))
        .sort((a, b) => Number(a.order) - Number(b.order));
}

export const blueprintCases: readonly AcceptanceCase[] = [
    {
        id: 'blueprint/imported',
        title: 'Without a token: the blueprint is imported into authentik, then a run finishes, and a person gets in',
        needs: ['answers'],
        play: async (world) => {
            await world.startFromNothing();
            await world.configure({ authentik_token: '' });
            await importBlueprint(world);
            const provider = await world.provider();
            await world.do('/authentik-sync');
            assert.equal((await world.chat.service(world.service))?.clientId, provider.client_id);
            const person = await world.directory.addPerson('ada');
            assert.deepEqual(await world.logIn(person), { ok: true, username: person.username });
        },
    },
    {
        id: 'blueprint/groups',
        title: 'A blueprint with groups allowed to log in binds each of them, once also where it is imported twice',
        needs: ['answers'],
        play: async (world) => {
            const [staff, guests] = [await world.directory.addGroup('staff'), await world.directory.addGroup('guests')];
            await world.startFromNothing();
            await world.configure({ authentik_token: '', allowed_groups: `${staff.name}, ${guests.pk}` });
            await importBlueprint(world);
            const bound = [
                { group: staff.pk, order: 0, enabled: true, negate: false },
                { group: guests.pk, order: 1, enabled: true, negate: false },
            ];
            assert.deepEqual(await bindings(world), bound);
            const provider = await world.provider();
            await importBlueprint(world);
            assert.equal((await bindings(world)).length, bound.length);
            assert.deepEqual(await world.provider(), provider);
            await world.configure({ authentik_token: world.administrator.token });
            (await world.ask('/authentik-sync check')).saysNot(/^✗ \*(Provider|Redirect URI|Client id and secret)/m);
        },
    },
    {
        id: 'blueprint/token',
        title: 'The token of a blueprint: unknown until it is imported, then it sets up, checks, gives claims and takes back',
        needs: ['answers'],
        play: async (world) => {
            const staff = await world.directory.addGroup('staff');
            const person = await world.directory.addPerson('ada', [staff]);
            const siteUrl = String(await world.chat.setting('Site_Url')).replace(/\/+$/, '');
            await world.startFromNothing();
            await world.configure({ authentik_token: '', allowed_groups: staff.name, webhook: true });
            try {
                await importBlueprint(world, '/authentik-sync blueprint token', async () => {
                    (await world.ask('/authentik-sync check')).says(/✗ \*API token\*: .*blueprint token/);
                });
                const { run } = await world.ask('/authentik-sync');
                assert.equal((await world.chat.service(world.service))?.clientId, (await world.provider()).client_id);
                assert.deepEqual(await world.logIn(person), { ok: true, username: person.username });
                (await world.ask(`/authentik-sync check ${person.username}`)).says(
                    /claims as authentik evaluates them/,
                );
                const check = await world.ask('/authentik-sync check');
                for (const id of [
                    'authentik_token',
                    'authentik_token_expiry',
                    'authentik_permissions',
                    'webhook',
                ] as const)
                    assert.match(check.line(english.say(`check.title.${id}`)), /✓/);
                assert.match(
                    check.line(english.say('check.title.authentik_permissions')),
                    new RegExp(english.say('check.authentik_permissions.enough')),
                );
                (await world.takeBack(run)).says(/was taken back/);
                assert.equal(await world.application(), undefined, 'the application is gone');
                const rules = await world.administrator.list(webhookModels.rule.path, 'ordering=name');
                assert.ok(!rules.some(({ name }) => name === webhookName(siteUrl)), 'the webhook is gone');
            } finally {
                await removeNamedAfter(world.administrator, siteUrl);
            }
        },
    },
];
