import assert from 'node:assert/strict';

import { entryName } from '../../../src/config/entry-name';
import type { AcceptanceCase } from '../acceptance-case';
import type { Json } from '../authentik/administrator';

/** A provider without the traces of the application that has it. */
function withoutApplication(provider: Json): Json {
    return Object.fromEntries(Object.entries(provider).filter(([field]) => !field.startsWith('assigned_')));
}

export const undoCases: readonly AcceptanceCase[] = [
    {
        id: 'undo/set-up',
        title: 'Undo of the set-up takes away provider, application, entry and memberships, and nothing else',
        needs: ['answers'],
        play: async (world) => {
            const { directory, prefix } = world;
            const staff = await directory.addGroup('staff');
            const ada = await world.addColleague('ada', [staff]);
            await world.startFromNothing();
            const before = await world.chat.settings();
            await world.configure({ group_rules: `"${staff.name}": "#${prefix}-hall"`, allow_name_change: 'off' });
            const answer = await world.ask('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(ada), ['hall']);
            const provider = await world.provider();
            (await world.takeBack(answer.run)).says(/was taken back/);
            assert.equal(await world.application(), undefined);
            assert.equal(
                await world.administrator.find(`/providers/oauth2/${String(provider.pk)}/`),
                undefined,
                'the provider is deleted',
            );
            assert.equal(await world.chat.service(world.service), undefined);
            assert.deepEqual(await world.roomNamesOf(ada), []);
            assert.equal(
                await world.chat.setting('Accounts_AllowRealNameChange'),
                before.get('Accounts_AllowRealNameChange'),
            );
            const after = await world.chat.settings();
            const entry = [...after.keys()].filter((id) => id.includes(entryName(world.service)));
            assert.deepEqual(entry, [], 'the entry is removed');
        },
    },
    {
        id: 'undo/changed-since',
        title: 'Undo leaves alone what somebody has changed since, and says so',
        needs: ['answers'],
        play: async (world) => {
            await world.startFromNothing();
            const { run } = await world.ask('/authentik-sync');
            const made = await world.provider();
            const path = `/providers/oauth2/${String(made.pk)}/`;
            const foreign = { matching_mode: 'strict', url: 'https://elsewhere.accept.example/callback' };
            const uris = [...(made.redirect_uris as Json[]), foreign];
            await world.administrator.patch(path, { redirect_uris: uris });
            const changed = await world.administrator.get(path);
            const answer = await world.takeBack(run);
            answer.says(/^⚠ .* was taken back in part/, /"Rocket\.Chat": changed by somebody since that run/, / → /);
            const left = await world.administrator.get(path);
            assert.deepEqual(withoutApplication(left), withoutApplication(changed), 'it is as somebody has left it');
            assert.equal(await world.application(), undefined, 'what nobody has changed is taken back');
            assert.equal(await world.chat.service(world.service), undefined);
        },
    },
    {
        id: 'undo/worked-on-elsewhere',
        title: 'Undo deletes no provider and no application in which somebody has changed only what the app never sets',
        needs: ['answers'],
        play: async (world) => {
            await world.startFromNothing();
            const { run } = await world.ask('/authentik-sync');
            const { pk } = await world.provider();
            await world.administrator.patch(`/providers/oauth2/${String(pk)}/`, { access_code_validity: 'minutes=7' });
            await world.administrator.patch(`/core/applications/${world.slug}/`, { meta_description: 'ours' });
            const answer = await world.takeBack(run);
            answer.says(/^⚠ .* was taken back in part/, /access_code_validity/, /meta_description/, / → /);
            assert.equal((await world.provider()).access_code_validity, 'minutes=7');
            assert.equal((await world.application())?.meta_description, 'ours');
        },
    },
];
