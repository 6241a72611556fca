import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';
import { versionAtLeast } from '../version-at-least';

export const blueprintCases: readonly AcceptanceCase[] = [
    {
        id: 'blueprint/imported',
        title: 'Without a token: the blueprint is imported into authentik, then a run finishes, and a person gets in',
        needs: ['answers'],
        play: async (world) => {
            await world.startFromNothing();
            await world.configure({ authentik_token: '' });
            const { text } = await world.ask('/authentik-sync blueprint');
            const [, blueprint] = /```(?:yaml)?\n([\s\S]*?)```/.exec(text) ?? [];
            assert.ok(blueprint !== undefined, `the answer holds no blueprint, but: ${text.slice(0, 600)}`);
            const path = versionAtLeast(world.site.parts.version, '2026.5')
                ? '/managed/blueprints/import/'
                : '/flows/instances/import/';
            const imported = await world.administrator.upload(path, 'file', blueprint);
            assert.equal(imported.success, true, JSON.stringify(imported).slice(0, 800));
            const provider = await world.provider();
            await world.do('/authentik-sync');
            assert.equal((await world.chat.service(world.service))?.clientId, provider.client_id);
            const person = await world.directory.addPerson('ada');
            assert.deepEqual(await world.logIn(person), { ok: true, username: person.username });
        },
    },
];
