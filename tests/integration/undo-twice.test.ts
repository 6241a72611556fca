import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const person = (username: string) => ({ username, name: username, email: `${username}@company.test` });

test('undo shows what it would do and does it once approved; typed again, it shows the run before and says so', async () => {
    lab = await Lab.start({
        workspace: { users: [person('ada'), person('bob')] },
        directory: { users: [{ ...person('ada'), groups: ['staff'] }, person('bob')] },
        isBare: true,
        settings: { group_rules: 'staff: "#staff"' },
    });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    await lab.run('/authentik-sync keep');
    lab.authentik.patch({ users: [{ username: 'bob', groups: ['staff'] }] });
    expect(await lab.run('/authentik-sync')).toMatch(
        /^✓ Done: 1 person was linked to their account and 1 person got into 1 room/,
    );
    const first = await lab.run('/authentik-sync undo');
    expect(first).toMatch(
        /^\*Undo of run `\w+`\*: 1 person will no longer be linked to their account and 1 person is taken out of 1 room\./,
    );
    expect(lab.members('staff')).toContain('bob');
    expect(await lab.run('/authentik-sync undo')).toBe(first);
    expect(await lab.undo()).toMatch(
        /^✓ Run `\w+` was taken back: 1 person is no longer linked to their account and 1 person was taken out of 1 room/,
    );
    expect(lab.members('staff')).not.toContain('bob');

    const before = stateOf(lab);
    const second = await lab.run('/authentik-sync undo');
    expect(second).toMatch(
        /^\*Undo of run `\w+`\*: the login with authentik is taken away, .*\n⚠ Another run was taken back/,
    );
    expect(second).toMatch(/^⚠ Nobody can log in with authentik any more then\. 1 account is linked: ada\./m);
    expect(stateOf(lab)).toEqual(before);

    expect(await lab.undo()).toMatch(/^✓ Run `\w+` was taken back: the login with authentik was taken away/);
    expect(lab.authentik.dump().applications).toEqual([]);
});

test('an undo is refused where something has changed since it was shown, and does nothing twice', async () => {
    lab = await Lab.start({
        workspace: { users: [person('ada'), person('bob')] },
        directory: { users: [person('ada'), person('bob')].map((one) => ({ ...one, groups: ['staff'] })) },
        settings: { group_rules: 'staff: "#staff"' },
    });
    await lab.run('/authentik-sync');
    const [, shown] = /fingerprint `(\w+)`/.exec(await lab.run('/authentik-sync undo')) ?? [];
    lab.workspace.patch({ remove: { users: ['ada'] } });
    const refused = await lab.run(`/authentik-sync apply ${shown}`);
    expect(refused).toMatch(/^✗ Something has changed since the plan/);
    expect(lab.members('staff')).toContain('bob');
    const [, now] = /fingerprint `(\w+)`/.exec(refused) ?? [];
    expect(await lab.run(`/authentik-sync apply ${now}`)).toMatch(/Run `\w+` was taken back/);
    expect(await lab.run(`/authentik-sync apply ${now}`)).toMatch(/^✗ The run \w+ was taken back already/);
});

test('behind a run that came after the undo, undo means that run', async () => {
    lab = await Lab.start({
        workspace: { users: [person('ada')] },
        directory: { users: [{ ...person('ada'), groups: ['staff'] }] },
        settings: { group_rules: 'staff: "#staff"' },
    });
    await lab.run('/authentik-sync');
    expect(await lab.undo()).toMatch(/^✓ Run/);
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    expect(await lab.run('/authentik-sync undo')).not.toContain('Another run was taken back last');
    expect(await lab.undo()).toMatch(/^✓ Run `\w+` was taken back/);
});

function stateOf({ workspace, authentik }: Lab): unknown {
    return { workspace: workspace.dump().loginServices, authentik: authentik.dump() };
}
