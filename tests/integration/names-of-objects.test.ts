import { Lab } from './lab';

/** Keys that every object of JavaScript has; the codec of the engine never answers a call that stores the first as a key. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const emailOf = (username: string): string => `person${names.indexOf(username)}@example.com`;

describe.each(['node', 'deno'] as const)('on the %s back end', (backend) => {
    let lab: Lab;
    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            directory: {
                version: '2026.8.3',
                users: names.map((username) => ({
                    ...{ username, name: username, email: emailOf(username), active: true, type: 'internal' },
                    groups: [username],
                })),
                groups: names.map((name) => ({ name, parents: [] })),
            },
            workspace: {
                version: '8.8.1',
                users: names.map((username) => ({ username, name: username, email: emailOf(username) })),
            },
            settings: { group_rules: names.map((name) => `${name}: ["#${name}"]`).join('\n'), confirm_minutes: 0 },
        });
    }, 60_000);
    afterAll(async () => lab.stop());

    test('rooms, groups and people are called like keys of every object, and are found, filled and remembered', async () => {
        expect(await lab.run('/authentik-sync')).toMatch(/^✓/);
        for (const name of names) expect(lab.members(name)).toContain(name);
        expect(await lab.run('/authentik-sync plan')).toMatch(/^✓/);
        for (const name of names) {
            expect(await lab.run(`/authentik-sync user ${name}`)).toMatch(
                new RegExp(`#\`?${name}\`?: should be in .*; is in`),
            );
            expect(await lab.run(`/authentik-sync ${name}`)).not.toMatch(/internal|undefined/);
        }
        expect(await lab.run('/authentik-sync check')).not.toMatch(/internal/);
    });

    test('what they were given is taken back', async () => {
        await lab.undo();
        for (const name of names) expect(lab.members(name)).not.toContain(name);
    });
});
