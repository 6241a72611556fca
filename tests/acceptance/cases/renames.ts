import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';
import { companyOf, companyStage as stage } from './company';

export const renameCases: readonly AcceptanceCase[] = [
    {
        id: 'renames/person-in-authentik',
        title: 'Somebody renamed in authentik keeps account and rooms, and loses the rooms of a group that they leave',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const { leads } = companyOf(world);
            const ida = await world.addColleague('ida', [leads]);
            await world.do('/authentik-sync');
            await world.directory.changePerson(ida, { username: `${ida.username}-married` });
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(ida), ['leads']);
            await world.directory.leave(leads, ida);
            await world.applyWhole();
            assert.deepEqual(await world.roomNamesOf(ida), []);
        },
    },
    {
        id: 'renames/account-in-rocketchat',
        title: 'An account renamed in Rocket.Chat is still that of the same person',
        stage,
        play: async (world) => {
            const { staff, leads } = companyOf(world);
            const jo = await world.addColleague('jo', [leads]);
            await world.do('/authentik-sync');
            const renamed = { ...jo, username: `${jo.username}-renamed` };
            await world.chat.renameAccount(jo.username, renamed.username);
            await world.directory.join(staff, jo);
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(renamed), ['desk', 'hall', 'leads']);
        },
    },
    {
        id: 'renames/group-in-authentik',
        title: 'A group renamed in authentik takes nobody out; where a rule has its new name, it goes on giving',
        stage,
        play: async (world) => {
            const { club } = companyOf(world);
            const kim = await world.addColleague('kim', [club]);
            await world.do('/authentik-sync');
            const society = await world.directory.renameGroup(club, 'society');
            const lee = await world.addColleague('lee', [society]);
            await world.do('/authentik-sync');
            assert.deepEqual(await world.roomNamesOf(kim), ['club']);
            assert.deepEqual(await world.roomNamesOf(lee), ['club']);
        },
    },
    {
        id: 'renames/room-in-rocketchat',
        title: 'Nobody is taken out of a room that was renamed in Rocket.Chat',
        stage,
        play: async (world) => {
            const mia = await world.addColleague('mia', [companyOf(world).leads]);
            await world.do('/authentik-sync');
            await world.chat.renameChannel(`${world.prefix}-leads`, `${world.prefix}-bosses`);
            await world.do('/authentik-sync');
            assert.ok((await world.roomNamesOf(mia)).includes('bosses'));
        },
    },
];
