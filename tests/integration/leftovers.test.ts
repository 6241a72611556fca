import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const person = (username: string, ...groups: string[]) => ({
    ...{ username, name: username, email: `${username}@company.test` },
    ...(groups.length > 0 && { groups }),
});

test('what a rule gave that is gone is listed, stays until somebody takes it back, and the owner of the token leaves', async () => {
    lab = await Lab.start({
        workspace: {
            licence: 'premium',
            users: [person('ada'), person('bob')],
            // nobody types eleven commands within a minute
            settings: { API_Enable_Rate_Limiter: false },
        },
        directory: { users: [person('ada', 'board'), person('bob', 'board', 'leads')] },
        settings: { group_rules: 'board: { private: [board-room] }\nleads: { owner_of: [board-room] }' },
    });
    await lab.run('/authentik-sync');
    await lab.run('/authentik-sync keep');
    expect(lab.members('board-room')).toEqual(['ada', 'admin', 'bob', 'rocket.cat']);

    await lab.settings.save({ group_rules: 'leads: "#leads"' });
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toContain('#board-room: −1 (gave the roles in this private room, and no rule does any more): admin');
    expect(plan).toContain('Named by no rule any more: #board-room (4 memberships from the app stay).');
    expect(await lab.run('/authentik-sync')).toContain('1 person was taken out of 1 room');
    expect(lab.members('board-room')).toEqual(['ada', 'bob', 'rocket.cat']);
    expect(await lab.run('/authentik-sync status')).toMatch(
        /Left over: .*#board-room.* 3 memberships from the app stay/,
    );

    const shown = await lab.run('/authentik-sync leftovers');
    expect(shown).toMatch(/^⚠ 3 memberships and roles from the app are where no rule puts anybody any more:/);
    expect(shown).toContain('(named by no rule any more): ada');
    expect(lab.members('board-room')).toEqual(['ada', 'bob', 'rocket.cat']);
    const fingerprint = /`\/authentik-sync apply (\w+)`/.exec(shown)?.[1] ?? '';
    expect(await lab.run(`/authentik-sync apply ${fingerprint}`)).toMatch(
        /^✓ Done: .*2 people were taken out of 1 room, and 1 person lost a role/m,
    );
    await lab.run('/authentik-sync');
    expect(lab.members('board-room')).toEqual(['rocket.cat']);
    expect(await lab.run('/authentik-sync leftovers')).toMatch(/^✓ Nothing is left over/);
    expect(await lab.run('/authentik-sync plan')).toMatch(/^✓ Nothing to do/);
});
