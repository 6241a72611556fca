import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';
import { companyOf, companyStage as stage } from './company';

export const membershipCases: readonly AcceptanceCase[] = [
    {
        id: 'groups/rooms',
        title: 'Groups give channels and private rooms, and nobody else gets into them',
        stage,
        play: async (world) => {
            const ada = await world.addColleague('ada', [companyOf(world).staff]);
            const bob = await world.addColleague('bob');
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(ada), ['desk', 'hall']);
            assert.deepEqual(await world.roomNamesOf(bob), []);
            const rooms = await world.chat.roomsOf(ada.username);
            assert.equal(rooms.find(({ name }) => name === `${world.prefix}-desk`)?.isPrivate, true);
        },
    },
    {
        id: 'groups/nested',
        title: 'Members of a group count as members of its parents, at any depth',
        stage,
        play: async (world) => {
            const { unit, team } = companyOf(world);
            const carol = await world.addColleague('carol', [team]);
            const dave = await world.addColleague('dave', [unit]);
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(carol), ['all', 'team', 'unit']);
            assert.deepEqual(await world.roomNamesOf(dave), ['all', 'unit']);
        },
    },
    {
        id: 'leavers/first-removal-waits',
        title: 'Who leaves a group stays in its rooms until a person has approved the first removal',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const { leads } = companyOf(world);
            const [eve, finn] = [await world.addColleague('eve', [leads]), await world.addColleague('finn', [leads])];
            await world.do('/authentik-sync');
            await world.directory.leave(leads, finn);
            (await world.ask('/authentik-sync')).says(/^⚠/);
            assert.deepEqual(await world.roomNamesOf(finn), ['leads']);
            await world.applyWhole();
            assert.deepEqual(await world.roomNamesOf(finn), []);
            assert.deepEqual(await world.roomNamesOf(eve), ['leads']);
        },
    },
    {
        id: 'leavers/deactivated',
        title: 'Somebody deactivated in authentik is deactivated in Rocket.Chat, and comes back with it',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const { staff } = companyOf(world);
            const [gina, hugo] = [await world.addColleague('gina', [staff]), await world.addColleague('hugo', [staff])];
            await world.do('/authentik-sync');
            await world.directory.changePerson(hugo, { is_active: false });
            await world.do('/authentik-sync');
            await world.applyWhole();
            assert.equal((await world.chat.account(hugo.username)).active, false);
            assert.equal((await world.chat.account(gina.username)).active, true);
            await world.directory.changePerson(hugo, { is_active: true });
            await world.do('/authentik-sync');
            assert.equal((await world.chat.account(hugo.username)).active, true);
        },
    },
    {
        id: 'groups/not-nested',
        title: 'With nested groups off only direct members count',
        play: async (world) => {
            const all = await world.directory.addGroup('all');
            const team = await world.directory.addGroup('team', all);
            await world.configure({ nested_groups: false, group_rules: `"${all.name}": "#${all.name}"` });
            const ada = await world.addColleague('ada', [team]);
            const bob = await world.addColleague('bob', [all]);
            await world.setUp();
            assert.deepEqual(await world.roomNamesOf(ada), []);
            assert.deepEqual(await world.roomNamesOf(bob), ['all']);
        },
    },
];
