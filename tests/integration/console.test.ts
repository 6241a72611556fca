import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { withoutJoiners } from '../../src/texts/stop-autolinks';
import { Lab } from './lab';

const bob = { username: 'bob', name: 'Bob', email: 'bob@example.com', active: true, type: 'internal' };
const RULES = 'staff: "#staff"';

interface Interaction {
    type?: string;
    view?: { id: string; title: { text: string }; blocks: Block[] };
    viewId?: string;
    errors?: Record<string, string>;
}

interface Block {
    type: string;
    text?: { text: string };
    elements?: { type: string; text?: { text: string }; actionId: string; value: string }[];
    element?: { initialValue?: string };
}

describe.each([
    ['deno', '8.8.1'],
    ['node', '8.8.1'],
    ['deno', '6.13.1'],
] as const)('the console, %s on %s', (backend, version) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            workspace: {
                ...{ version, licence: 'premium' },
                users: [{ username: 'bob', email: 'bob@example.com' }],
                rooms: [{ name: 'board', private: true, members: [] }],
            },
            directory: { users: [{ ...bob, groups: ['staff'] }], groups: [{ name: 'staff', parents: [] }] },
            backend,
            settings: { group_rules: RULES },
        });
    }, 90_000);

    afterAll(async () => lab.stop());

    /** What a client sends, or somebody who forges it. */
    async function send(by: string | undefined, body: Record<string, unknown>): Promise<Interaction> {
        const user = [...lab.workspace.model.users.values()].find(({ username }) => username === by);
        const headers: Record<string, string> = { 'Content-Type': 'application/json' };
        if (user) {
            const name = `console ${performance.now()}`;
            headers['X-User-Id'] = user._id;
            headers['X-Auth-Token'] = createPersonalAccessToken(lab.workspace, user, { name, bypassTwoFactor: true });
        } else headers['x-visitor-token'] = 'somebody';
        const answer = await fetch(`${lab.workspace.url}/api/apps/ui.interaction/${lab.appId}`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ triggerId: 'trigger', ...body }),
        });
        const text = await answer.text();
        expect([answer.status, text.slice(0, 200)]).toEqual([200, text.slice(0, 200)]);
        return (text === '' ? {} : JSON.parse(text)) as Interaction;
    }

    async function press(by: string | undefined, actionId: string, value: unknown, id = 'authentik-sync-console') {
        const payload = { blockId: 'authentik-sync', value };
        return send(by, { type: 'blockAction', actionId, container: { type: 'view', id }, payload });
    }

    async function submit(by: string | undefined, text: unknown, id = 'authentik-sync-rules'): Promise<Interaction> {
        const view = { id, blocks: [], state: { rules: { rules: text } } };
        return send(by, { type: 'viewSubmit', payload: { view } });
    }

    function textOf({ view }: Interaction): string {
        return withoutJoiners((view?.blocks ?? []).map(({ text }) => text?.text ?? '').join('\n'));
    }

    function buttonsOf({ view }: Interaction): string[] {
        return (view?.blocks ?? []).flatMap(({ elements = [] }) =>
            elements.filter(({ type }) => type === 'button').map(({ text }) => text?.text ?? ''),
        );
    }

    /** Presses "Refresh" until what was at work is there. */
    async function shown(tab: string, actionId = 'console-tab', value = tab): Promise<Interaction> {
        let view = await press('admin', actionId, value);
        for (let turn = 0; turn < 60 && JSON.stringify(view).includes('Press \\"Refresh\\"'); turn++) {
            await new Promise((resolve) => setTimeout(resolve, 500));
            view = await look(tab);
        }
        expect(JSON.stringify(view)).not.toContain('Press \\"Refresh\\"');
        return view;
    }

    /** The same for what written rules change. */
    async function looked(preview: Interaction): Promise<Interaction> {
        let view = preview;
        for (let turn = 0; turn < 60 && textOf(view).includes('is being worked out'); turn++) {
            await new Promise((resolve) => setTimeout(resolve, 500));
            view = await press('admin', 'console-preview', 'rules', 'authentik-sync-rules');
            expect(view.type).toBe('modal.update');
        }
        return view;
    }

    async function look(tab: string): Promise<Interaction> {
        return press('admin', 'console-refresh', tab);
    }

    test('opens at the side at once, and has a dialog where there is no side', async () => {
        const { interactions } = lab.workspace.registrations;
        const before = interactions.length;
        // a program that runs the command has nothing that could be opened
        const told = await lab.run('/authentik-sync console');
        expect(told).toContain('could not be opened');
        expect(told).toContain('[ Open it as a dialog ]');
        expect(interactions).toHaveLength(before);
        const room = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'general');
        const { credentials } = lab.servers.rest;
        const command = { command: 'authentik-sync', params: 'console', roomId: room?._id, triggerId: 'trigger' };
        await fetch(`${lab.workspace.url}/api/v1/commands.run`, {
            method: 'POST',
            headers: {
                ...{ 'Content-Type': 'application/json', 'X-User-Id': credentials.userId },
                'X-Auth-Token': credentials.token,
            },
            body: JSON.stringify(command),
        });
        const opened = interactions.slice(before).map(({ interaction }) => interaction as Interaction);
        expect(opened.map(({ type }) => type)).toEqual(['contextual_bar.open']);
        const dialog = await press('admin', 'console-dialog', '');
        expect([dialog.type, dialog.view?.id]).toEqual(['modal.open', 'authentik-sync-console-dialog']);
        const menu = await send('admin', {
            ...{ type: 'actionButton', actionId: 'authentik-sync-console' },
            payload: { context: 'userDropdownAction' },
        });
        expect(menu.type).toBe('contextual_bar.open');
        expect(buttonsOf(menu).slice(0, 6)).toEqual(['Overview', 'Plan', 'People', 'Rules', 'Check', 'History']);
    }, 60_000);

    test('each tab is its verb, and a button in it is a command', async () => {
        expect(textOf(await shown('overview'))).toContain('authentik');
        const plan = await shown('plan');
        expect(plan.type).toBe('contextual_bar.update');
        const doIt = plan.view?.blocks
            .flatMap(({ elements = [] }) => elements)
            .find(({ value }) => value.startsWith('apply'));
        expect(doIt?.actionId).toBe('console-do');
        expect(textOf(await shown('people'))).toContain('log in');
        expect(textOf(await shown('check'))).not.toBe('');
        expect(lab.members('staff')).toEqual([]);
        const done = await shown('overview', 'console-do', doIt?.value ?? '');
        expect(textOf(done)).not.toBe('');
        for (let turn = 0; turn < 100 && !lab.members('staff').includes('bob'); turn++)
            await new Promise((resolve) => setTimeout(resolve, 200));
        expect(lab.members('staff')).toContain('bob');
        expect(textOf(await shown('history'))).toMatch(/run by admin/);
    }, 180_000);

    test('rules are saved once they are right and what changes was seen', async () => {
        expect(textOf(await shown('rules'))).toContain(RULES);
        const dialog = await press('admin', 'console-rules', 'edit');
        expect(dialog.type).toBe('modal.open');
        expect(dialog.view?.blocks[0]?.element?.initialValue).toBe(RULES);

        const wrong = await submit('admin', 'staff: { chanels: [a] }\nops: { rols: [b] }');
        expect(wrong).toMatchObject({ type: 'errors', viewId: 'authentik-sync-rules' });
        expect(wrong.errors?.rules?.split('\n')).toHaveLength(2);
        const better = `${RULES}\nops: "#ops"`;
        const preview = await submit('admin', better);
        expect(preview.type).toBe('modal.update');
        expect(textOf(preview)).toMatch(/1 line is new[^]*\+ ops: "#ops"/);
        const known = await looked(preview);
        expect(textOf(known)).toMatch(/\*What these rules change\*: [^]*fits this rule: ops[^]*1 line is new/);
        expect(known.view?.blocks[0]?.element?.initialValue).toBe(better);
        expect(await lab.settings.text('group_rules')).toBe(RULES);
        // what was seen is not what is sent
        expect((await submit('admin', `${better}\nhr: "#hr"`)).type).toBe('modal.update');
        expect((await submit('admin', better)).type).toBe('modal.update');
        expect((await submit('admin', better)).type).toBeUndefined();
        expect(await lab.settings.text('group_rules')).toBe(better);

        await press('admin', 'console-rules', 'edit');
        await lab.settings.save({ group_rules: RULES });
        expect((await submit('admin', better)).errors?.rules).toContain('Somebody has saved other rules');
        expect(await lab.settings.text('group_rules')).toBe(RULES);
    }, 60_000);

    test('whatever anybody forges, nothing happens and nothing is shown', async () => {
        const board = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'board');
        const [settings, messages] = [await lab.settings.text('group_rules'), lab.workspace.dump().messages.length];
        const answers = [
            await press('bob', 'console-tab', 'people'),
            await press('bob', 'console-do', 'apply 0123456789ab'),
            await press('bob', 'console-rules', 'edit'),
            await press('bob', 'console-preview', 'rules', 'authentik-sync-rules'),
            await press('bob', 'console-dialog', ''),
            await submit('bob', 'staff: "#board"'),
            await send('bob', {
                ...{ type: 'actionButton', actionId: 'authentik-sync-console', rid: board?._id },
                payload: { context: 'userDropdownAction' },
            }),
        ];
        for (const answer of answers) {
            const text = JSON.stringify(answer);
            expect(text).toContain('Only administrators may');
            expect(text).not.toMatch(/board|staff|console-do/);
        }
        for (const answer of [
            await submit(undefined, 'staff: "#board"'),
            await send(undefined, { type: 'viewClosed', payload: { view: { id: 'authentik-sync-rules' } } }),
            await send(undefined, { type: 'actionButton', actionId: 'authentik-sync-console', payload: {} }),
            await submit('admin', 'staff: "#board"', 'some-other-view'),
            await press('admin', 'console-tab', '__proto__'),
            await press('admin', 'console-do', 'constructor x'),
            await press('admin', 'console-tab', { a: 1 }),
            await press('admin', 'console-do', ['apply 0123456789ab']),
        ])
            expect(JSON.stringify(answer)).not.toMatch(/board|blocks|errors/);
        expect((await submit('admin', 12)).errors?.rules).toContain('no text');
        expect((await submit('admin', undefined)).errors?.rules).toContain('no text');
        expect(await lab.settings.text('group_rules')).toBe(settings);
        expect(lab.workspace.dump().messages).toHaveLength(messages);
    }, 60_000);
});
