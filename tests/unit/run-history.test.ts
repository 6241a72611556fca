import { runAsText, runHistory } from '../../src/report/run-history';
import { exportRun } from '../../src/report/run-export';
import type { Change } from '../../src/model/change';
import type { JournalItem } from '../../src/model/journal-item';
import { english, told } from '../support/english';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

async function ranOnce() {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    const directory = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'] }));
    const run = memoryRunner(configOf({ group_rules: 'staff: "#staff"' }), directory, workspace);
    const record = await run.runner.start(await run.runner.plan(), origin);
    return { record, items: await run.execution.journalOf(record.id).items() };
}

const added = (username: string): JournalItem => ({
    change: {
        ...{ kind: 'add-member', target: { kind: 'room', room: 'staff' }, userId: 'u', username },
        reason: told('why'),
    } satisfies Change,
});

test('history of a run says what began it, then each change of it, then how to give it to a program', async () => {
    const { record, items } = await ranOnce();
    const { text, buttons } = runHistory(english, { ...record, approved: 2 }, items);
    const order = ['*Run* `', 'begun by a command of', '2 changes that waited were approved by', 'fingerprint `'];
    const places = [...order, '*What it changed* — ', '#staff: +2', 'history run-1 csv'].map((part) =>
        text.indexOf(part),
    );
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    expect(buttons).toMatchObject([{ action: 'undo', value: record.id }]);
    expect(runHistory(english, { ...record, undoneBy: 'run-2' }, items).buttons).toEqual([]);
});

test('CSV has a row for each change, and no cell that a sheet would calculate', async () => {
    const { record } = await ranOnce();
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', 'a;=1+1', 'a;b; @c', 'a"b', 'a\nb'];
    const rows = exportRun(english, record, names.map(added), 'csv', 10_000).split('\n');
    expect(rows).toHaveLength(names.length + 1);
    const usernames = rows.slice(1).map((row) => row.split('","')[6]);
    const calm = ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "' =1", "'＝1", "a;'=1+1", "a;b;' @c"];
    expect(usernames).toEqual([...calm, 'a""b', 'a b']);
});

test.each(['csv', 'json'] as const)(
    'names in %s are as they are, without what keeps a client from linking them',
    async (form) => {
        const { record } = await ranOnce();
        const names = ['ada@example.com', '@at', '10.0.0.1', 'eva 😀'];
        const text = exportRun(english, record, names.map(added), form, 10_000);
        for (const name of names) expect(text).toContain(`${name} to #staff`);
    },
);

test('JSON can be read, also of many changes, and says how many are left out', async () => {
    const { record } = await ranOnce();
    const items = Array.from({ length: 500 }, (_, number) => added(`person\u202e${number}`));
    const text = exportRun(english, record, items, 'json', 20_000);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).not.toContain('\u202e');
    const { changes, left } = JSON.parse(text) as { changes: { username: string }[]; left: number };
    expect(changes.length + left).toBe(500);
    expect(changes[0]).toMatchObject({ username: 'person\u202e0', place: 'room staff', change: 'add-member' });
    expect(runAsText(english, record, [added('a`b')], 'json', 'unknown').text.match(/`/g)).toHaveLength(6);
});
