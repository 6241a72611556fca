import type { BackendName } from '../../stand-ins/engine';
import type { MessageRecord } from '../../stand-ins/workspace/model';
import { watchMessages } from '../../stand-ins/workspace/watch-messages';
import { withoutJoiners } from '../../src/texts/stop-autolinks';
import { english } from '../support/english';
import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const account = 'authentik-sso.bot';
const rooms = Array.from({ length: 60 }, (_, at) => `room-${String(at + 10)}`);

/** A first sync, which waits three seconds for the login service, and has many rooms before it then. */
async function start(version: string, backend: BackendName): Promise<Lab> {
    lab = await Lab.start({
        backend,
        isBare: true,
        workspace: {
            version,
            licence: 'premium',
            users: [{ username: 'ada', email: 'ada@company.test' }],
            rooms: [],
        },
        directory: {
            users: [{ username: 'ada', email: 'ada@company.test', groups: ['staff'] }],
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: { group_rules: `staff: [${rooms.join(', ')}]`, confirm_minutes: 0 },
    });
    return lab;
}

/** What stands in direct messages of the app to the administrator. */
function direct({ workspace }: Lab): string[] {
    return workspace
        .dump()
        .messages.filter(({ room }) => room === `admin, ${account}`)
        .map(({ text }) => text);
}

/** Each text that the app writes into a message from now on, in order. */
function written(): MessageRecord[] {
    const all: MessageRecord[] = [];
    watchMessages((message) => all.push(structuredClone(message)));
    return all;
}

test.each<[version: string, backend: BackendName]>([
    ['8.8.1', 'node'],
    ['8.8.1', 'deno'],
    ['6.13.0', 'deno'],
])('a run that takes long shows one direct message, which ends as the report (%s, %s)', async (version, backend) => {
    const started = await start(version, backend);
    const texts = written();
    await started.run('/authentik-sync');
    const runId = (started.workspace.records() as { kind: string; id: string }[]).find(
        ({ kind }) => kind === 'run',
    )?.id;
    const title = english.say('progress.title', { run: String(runId) });
    const shown = texts.filter(({ msg }) => msg.startsWith(title));
    expect(shown.length).toBeGreaterThan(0);
    const [report, ...behind] = direct(started);
    expect(report).toContain(String(runId));
    expect(report).not.toContain('▓');
    expect(behind).toHaveLength(1);
    const answers = started.workspace.dump().messages.filter(({ to }) => to === 'admin');
    expect(withoutJoiners(answers.at(-2)?.text ?? '')).toBe(
        english.say('progress.over', { outcome: 'done', run: String(runId), account }),
    );
    expect((started.workspace.records() as { kind: string }[]).some(({ kind }) => kind === 'progress')).toBe(false);
});

test('where the message was deleted, the answer holds the report', async () => {
    const started = await start('8.8.1', 'node');
    watchMessages(({ msg }) => {
        if (!msg.includes('░')) return;
        // once it is there
        setTimeout(() => {
            const { messages } = started.workspace.model;
            const at = messages.findIndex((message) => message.msg === msg);
            if (at >= 0) messages.splice(at, 1);
        });
    });
    const answer = await started.run('/authentik-sync');
    expect(direct(started)).toEqual([]);
    expect(answer).not.toContain(account);
    expect(answer).toContain(english.say('button.undo'));
    expect(answer.split('\n').length).toBeGreaterThan(2);
    expect(started.members('room-69')).toContain('ada');
});
