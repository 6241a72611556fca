import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';

export const accessCases: readonly AcceptanceCase[] = [
    {
        id: 'allowed-groups/bound',
        title: 'With groups allowed to log in the application is bound to them; who is in none is refused by authentik',
        needs: ['login'],
        play: async (world) => {
            const { directory } = world;
            const staff = await directory.addGroup('staff');
            const ada = await directory.addPerson('ada', [staff]);
            const eve = await directory.addPerson('eve');
            await world.configure({ allowed_groups: staff.name });
            await world.setUp();
            const application = await world.application();
            const bindings = await world.administrator.list('/policies/bindings/', `target=${String(application?.pk)}`);
            assert.deepEqual(
                bindings.map(({ group }) => group),
                [staff.pk],
            );
            assert.deepEqual(await world.logIn(ada), { ok: true, username: ada.username });
            const refused = await world.logIn(eve);
            assert.equal(refused.ok, false);
            assert.equal(await world.chat.hasAccount(eve.username), false);
        },
    },
    {
        id: 'allowed-groups/taken-away',
        title: 'Once the setting is emptied the app takes its own binding away, and leaves one that somebody has made',
        needs: ['answers'],
        play: async (world) => {
            const { directory, administrator } = world;
            const [staff, guests] = [await directory.addGroup('staff'), await directory.addGroup('guests')];
            await world.configure({ allowed_groups: staff.name });
            await world.setUp();
            const target = (await world.application())?.pk;
            await administrator.post('/policies/bindings/', {
                ...{ target, group: guests.pk, order: 77, enabled: true, negate: false, timeout: 30 },
            });
            await world.configure({ allowed_groups: '' });
            await world.do('/authentik-sync');
            const plan = await world.ask('/authentik-sync plan');
            if (!plan.text.startsWith('✓')) await world.ask(`/authentik-sync apply ${plan.fingerprint}`);
            const bindings = await administrator.list('/policies/bindings/', `target=${String(target)}`);
            assert.deepEqual(
                bindings.map(({ group }) => group),
                [guests.pk],
            );
        },
    },
    {
        id: 'allowed-groups/unknown',
        title: 'A group that authentik does not have opens the application to nobody more, and is named',
        needs: ['answers'],
        play: async (world) => {
            const staff = await world.directory.addGroup('staff');
            await world.configure({ allowed_groups: `${staff.name}, ${world.prefix}-nobody` });
            (await world.ask('/authentik-sync')).says(`${world.prefix}-nobody`);
        },
    },
];
