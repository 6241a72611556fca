import { faults } from '../../stand-ins/authentik';
import { Lab } from './lab';

const german = { username: 'admin', language: 'de', utcOffset: 5.5 };
const users = [
    german,
    { username: 'eve', roles: ['admin'] },
    { username: 'fay', roles: ['admin'], language: 'ja' },
    { username: 'sam', roles: ['admin'], language: 'en' },
    { username: 'bob', email: 'bob@example.com' },
];
const bob = {
    username: 'bob',
    name: 'Bob',
    email: 'bob@example.com',
    active: true,
    type: 'internal',
    groups: ['staff'],
};
const directory = { users: [bob], groups: [{ name: 'staff', parents: [] }] };
/** Of a server whose engine is the least patient: what is late goes on in a job. */
const workspace = { version: '7.7.1', users };

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({ workspace, directory, settings: { group_rules: 'staff: "#staff"' } });
}, 60_000);

afterAll(async () => lab.stop());

test('an account that prefers German is answered in German: plan, buttons, refusals, and what a slow run ends with', async () => {
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toMatch(/^\*Plan\*: .*1 Raum wird angelegt.*\. Es wurde noch nichts geändert\./);
    expect(plan).toMatch(/• #staff anlegen \(öffentlich, Besitzer .*\): Regel „staff“, Zeile 1/);
    expect(plan).toMatch(/\[ \d+ Änderungen ausführen \]/);
    expect(await lab.run('/authentik-sync apply')).toMatch(/^✗ Nennen Sie einen Plan\. → /);

    lab.authentik.fail('GET /core/groups/', { ...faults.slow(7_000), times: 1 });
    const run = await lab.run('/authentik-sync');
    expect(run).toMatch(/^✓ Erledigt: .*1 Raum wurde angelegt, .* Lauf `\w+`\.$/m);
    expect(run).toContain('[ Diesen Lauf zurücknehmen ]');
    expect(run).not.toMatch(/\b(the|and|was|were|with)\b(?! authentik)/);
}, 90_000);

test('a run is told in the language of whoever reads of it, by their clock', async () => {
    const [told, toldInEnglish] = [
        await lab.run('/authentik-sync history'),
        await lab.run('/authentik-sync history', 'sam'),
    ];
    expect(told).toMatch(/^\*Verlauf\* — 1 Lauf, .*\n• `\w+` \d\d\.\d\d\.\d\d, \d\d:\d\d UTC\+5:30, Lauf von admin: /);
    expect(await lab.run('/authentik-sync keep')).toMatch(/^✓ Bestätigt: /);
    expect(toldInEnglish).toMatch(/^\*History\* — 1 run, .*\n• `\w+` .* UTC, run by admin: /);
});

test('who has chosen no language, or one that there is not, is answered in that of the server', async () => {
    expect(await lab.run('/authentik-sync keep', 'eve')).toBe('✓ Nothing waits to be kept.');
    lab.workspace.patch({ settings: { Language: 'de' } });
    for (const username of ['eve', 'fay'])
        expect(await lab.run('/authentik-sync keep', username)).toBe('✓ Nichts wartet auf Bestätigung.');
    expect(await lab.run('/authentik-sync keep', 'sam')).toBe('✓ Nothing waits to be kept.');
    expect(await lab.run('/authentik-sync', 'bob')).toMatch(/^✗ Nur Administratoren dürfen/);
    lab.workspace.patch({ settings: { Language: 'en' } });
});

test('a direct message is in the language of its receiver', async () => {
    await lab.settings.save({ scope: 'profile' });
    const isTold = (): boolean => lab.workspace.dump().messages.some(({ text }) => text.startsWith('✗ 1 Einstellung'));
    const end = Date.now() + 30_000;
    while (!isTold() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(isTold()).toBe(true);
}, 60_000);
