import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const person = (username: string) => ({ username, name: username, email: `${username}@company.test` });

test('undo, typed twice, takes one run back: the second names the run before and what it would end', async () => {
    lab = await Lab.start({
        workspace: { users: [person('ada'), person('bob')] },
        directory: { users: [{ ...person('ada'), groups: ['staff'] }, person('bob')] },
        isBare: true,
        settings: { group_rules: 'staff: "#staff"' },
    });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    await lab.run('/authentik-sync keep');
    lab.authentik.patch({ users: [{ username: 'bob', groups: ['staff'] }] });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done: 1 person linked, 1 member added/);
    expect(await lab.run('/authentik-sync undo')).toMatch(
        /^✓ Run `\w+` was taken back: 1 person linked, 1 member removed/,
    );

    const before = { workspace: lab.workspace.dump().loginServices, authentik: lab.authentik.dump() };
    const second = await lab.run('/authentik-sync undo');
    expect(second).toMatch(/^⚠ Nothing was taken back now\..* it is `\w+`\.$/m);
    expect(second).toMatch(/^✗ Taking it back ends the login: .* 1 account is linked: ada\.$/m);
    expect(second).toContain('• delete the application "rocketchat"');
    expect(second).toMatch(/\*authentik\* — \d+ changes/);
    expect(await lab.run('/authentik-sync undo')).toBe(second);
    expect({ workspace: lab.workspace.dump().loginServices, authentik: lab.authentik.dump() }).toEqual(before);

    const named = /`\/authentik-sync (undo \w+)`$/.exec(second)?.[1] ?? '';
    expect(await lab.run(`/authentik-sync ${named}`)).toMatch(/^✓ Run `\w+` was taken back: 2 changes in authentik/);
    expect(lab.authentik.dump().applications).toEqual([]);
});

test('behind a run that came after the undo, undo means that run again', async () => {
    lab = await Lab.start({
        workspace: { users: [person('ada')] },
        directory: { users: [{ ...person('ada'), groups: ['staff'] }] },
        settings: { group_rules: 'staff: "#staff"' },
    });
    await lab.run('/authentik-sync');
    expect(await lab.run('/authentik-sync undo')).toMatch(/^✓ Run/);
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    expect(await lab.run('/authentik-sync undo')).toMatch(/^✓ Run `\w+` was taken back/);
});
