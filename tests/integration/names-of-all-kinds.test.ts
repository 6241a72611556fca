import { Lab } from './lab';

const person = (username: string, type = 'internal') => ({
    ...{ username, name: username, email: '', active: true, type },
    groups: ['staff'],
});

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        directory: {
            version: '2026.8.3',
            users: [
                ...[person('ada'), person('Bob Smith'), person("o'neil"), person('"quoted"')],
                ...[person('deploy.bot', 'service_account'), person('proxy', 'internal_service_account')],
            ],
            groups: [{ name: 'staff', parents: [] }],
        },
        workspace: { version: '8.8.1', users: [{ username: 'ada', name: 'ada', email: 'ada@example.com' }] },
        settings: { group_rules: 'staff: "#staff"', confirm_minutes: 0 },
    });
}, 60_000);
afterAll(async () => lab.stop());

// Rocket.Chat itself takes quotation marks away, and the sign before those that are meant
test.each([
    ['Bob Smith', 'Bob Smith'],
    ['@Bob Smith', 'Bob Smith'],
    ['`Bob Smith`', 'Bob Smith'],
    ['"Bob Smith"', 'Bob Smith'],
    ["o'neil", "o'neil"],
    ['"\\"quoted\\""', '"quoted"'],
])('%s is found by name', async (name, shown) => {
    expect(await lab.run(`/authentik-sync check ${name}`)).toMatch(new RegExp(`${shown} (can|cannot) log in`));
    expect(await lab.run(`/authentik-sync user ${name}`)).toContain(`authentik: ${shown}`);
});

test('service accounts and outposts are told to nobody as people who have not logged in yet', async () => {
    const answer = await lab.run('/authentik-sync');
    expect(answer).toMatch(/Cannot log in, .*Bob Smith/);
    expect(answer).not.toMatch(/deploy\.bot|proxy/);
    for (const name of ['deploy.bot', 'proxy']) {
        expect(await lab.run(`/authentik-sync user ${name}`)).toMatch(/nobody logs in with it/);
        expect(await lab.run(`/authentik-sync check ${name}`)).toMatch(/nobody logs in with it/);
    }
});

test('an id of nothing but backticks is none', async () => {
    expect(await lab.run('/authentik-sync undo ``')).toMatch(/^\*Undo of run/);
    expect(await lab.undo('``')).toMatch(/^✓/);
    expect(await lab.run('/authentik-sync undo')).toMatch(/No run has changed anything that could be taken back/);
    expect(await lab.run('/authentik-sync apply ``')).toMatch(/Name a plan\./);
    expect(await lab.run('/authentik-sync user @')).toMatch(/Name a person\./);
});
