import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';

const entry = 'Accounts_OAuth_Custom-Authentik';
const people = [
    { username: 'ada', name: 'Ada', email: 'ada@example.com', active: true, type: 'internal', groups: ['staff'] },
];
const directory = { version: '2026.8.3', users: people, groups: [{ name: 'staff', parents: [] }] };
const workspace = { version: '8.8.1', licence: 'premium', users: [], rooms: [] };
const settings = {
    group_rules: 'staff: "#staff"',
    two_factor: 'off',
    registration_form: 'Disabled',
    allow_name_change: 'off',
};

async function withLab(options: Parameters<typeof Lab.start>[0], use: (lab: Lab) => Promise<void>): Promise<void> {
    const lab = await Lab.start({ workspace, directory, ...options });
    try {
        await use(lab);
    } finally {
        await lab.stop();
    }
}

/** The values of the settings that the app may write, and what there is in authentik. */
function stateOf(lab: Lab) {
    const { settings: values } = lab.workspace.dump();
    const { providers, applications } = lab.authentik.dump();
    const written = Object.entries(values).filter(([id]) => /^Accounts_(OAuth_Custom|Allow|Two|Registration)/.test(id));
    return { settings: Object.fromEntries(written), providers, applications };
}

test('an empty authentik is set up from its token alone, a person logs in, and undo leaves nothing behind', async () => {
    await withLab({ isBare: true, settings }, async (lab) => {
        const before = stateOf(lab);
        const plan = await lab.run('/authentik-sync plan');
        expect(plan).toMatch(/3 changes in authentik and \d+ changes of the custom OAuth entry/);
        expect(stateOf(lab)).toEqual(before);

        const answer = await lab.run('/authentik-sync');
        expect(answer).toMatch(/^✓ Done: the login with authentik was set up.*"Log in with authentik" is live/);
        expect(lab.authentik.violations).toEqual([]);
        const outcome = await loginThroughOAuth(lab.workspace, { username: 'ada' });
        expect(outcome).toMatchObject({ ok: true, username: 'ada' });

        expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done: .*1 person got into 1 room/);
        expect(await lab.run('/authentik-sync')).toContain('Nothing to do');
        expect(await lab.run('/authentik-sync status')).toMatch(/^⚠ \*Status\*[^]*waits to be kept[^]*live/);

        const history = await lab.run('/authentik-sync history');
        const ids = [...history.matchAll(/^• `([0-9a-f]{8})`/gm)].map(([, id]) => id ?? '');
        expect(ids).toHaveLength(2);
        for (const id of ids) expect(await lab.undo(id)).toMatch(/^✓ Run .* was taken back/);
        expect(stateOf(lab)).toEqual(before);
        expect(lab.members('staff')).not.toContain('ada');
        expect(JSON.stringify(lab.workspace.records())).not.toContain(lab.authentik.token);
    });
}, 90_000);

test('what nobody keeps is taken back, also when the server was restarted in between', async () => {
    await withLab({ settings: { ...settings, confirm_minutes: 1 } }, async (lab) => {
        const answer = await lab.run('/authentik-sync');
        expect(answer).toMatch(/taken back at \d+\/\d+\/\d+, \d+:\d\d.[AP]M UTC/);
        expect(lab.setting('Accounts_TwoFactorAuthentication_Enabled')).toBe(false);
        await lab.workspace.restart();
        // the message is the last thing that a run does
        await until(() => lab.workspace.dump().messages.some(({ text }) => text.includes('was taken back')), 120_000);
        expect(lab.setting('Accounts_TwoFactorAuthentication_Enabled')).toBe(true);
        expect(lab.setting('Accounts_RegistrationForm')).toBe('Public');
        expect(lab.setting(entry)).toBe(false);
        expect(lab.setting('Accounts_AllowRealNameChange')).toBe(false);
        expect(await lab.run('/authentik-sync history')).toContain('because nobody kept what admin had begun');
    });
}, 180_000);

test('Keep by button: only an administrator, and then nothing is taken back', async () => {
    await withLab({ settings }, async (lab) => {
        await lab.run('/authentik-sync');
        const [message] = lab.workspace.dump().messages.slice(-1);
        const actions = message?.blocks.at(-1) as { elements: { actionId: string; value: string }[] };
        const keep = actions.elements.find(({ actionId }) => actionId === 'keep');
        expect(keep).toBeDefined();
        const press = async (username: string) => lab.press(username, keep ?? { actionId: '', value: '' });
        lab.workspace.patch({ users: [{ username: 'eve', roles: ['user'] }] });
        expect(await press('eve')).toContain('Only administrators');
        expect(await lab.run('/authentik-sync history')).toContain('waits to be kept');
        expect(await press('admin')).toMatch(/^✓ Kept/);
        expect(await lab.run('/authentik-sync history')).not.toContain('waits to be kept');
        expect(await lab.run('/authentik-sync keep')).toBe('✓ Nothing waits to be kept.');
    });
}, 60_000);

test('without an authentik token the blueprint sets up authentik, and nothing has to be copied back', async () => {
    await withLab({ isBare: true, settings: { authentik_token: '', two_factor: 'off' } }, async (lab) => {
        const answer = await lab.run('/authentik-sync blueprint');
        const file = /```yaml\n([^]*)\n```/.exec(answer)?.[1] ?? '';
        expect(await lab.importBlueprint(file)).toEqual({ success: true });
        expect(await lab.run('/authentik-sync')).toContain('is live');
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true });
        expect(JSON.stringify(lab.workspace.dump().messages.filter(({ to }) => to === null))).not.toContain(
            'client_secret',
        );
    });
}, 60_000);

test('a change by somebody else is shown as drift, and undo leaves it to them', async () => {
    await withLab({ settings }, async (lab) => {
        await lab.run('/authentik-sync');
        lab.workspace.patch({ settings: { [`${entry}-scope`]: 'openid groups' } });
        const plan = await lab.run('/authentik-sync plan');
        expect(plan).toContain(
            '"Scope" of the entry "Authentik" is "openid groups"; the app had set "openid email profile"',
        );
        const undo = await lab.undo();
        expect(undo).toMatch(/^⚠ .*in part/);
        expect(undo).toContain('Whoever changed it decides');
        expect(lab.setting('Accounts_AllowRealNameChange')).toBe(true);
    });
}, 60_000);

test('uninstalling changes nothing, and says what stays', async () => {
    await withLab({ settings }, async (lab) => {
        await lab.run('/authentik-sync');
        const before = stateOf(lab);
        await lab.uninstall();
        expect(stateOf(lab)).toEqual(before);
        const [last] = lab.workspace.dump().messages.slice(-1);
        expect(last?.text).toContain('*Authentik SSO was uninstalled.*');
        expect(last?.text).toContain('1 run can no longer be taken back');
        expect(last?.text).toContain('nobody takes it back any more');
    });
}, 60_000);

async function until(isTrue: () => boolean, milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(isTrue()).toBe(true);
}
