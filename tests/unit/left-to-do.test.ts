import type { Change } from '../../src/model/change';
import type { Plan } from '../../src/model/plan';
import { countDropped, leftToDo } from '../../src/run/left-to-do';
import { Journal, type JournalRecord } from '../../src/run/records/journal';
import { stepsOf } from '../../src/run/steps';
import type { Records } from '../../src/store/records';
import { MemoryClock } from '../support/memory-servers';

const reason = { code: 'reason.gives_roles' } as const;
const planOf = (...changes: Change[]): Plan => ({ changes, withheld: [], notes: [], drift: [] });
const room = (name: string, type: 'private' | 'channel'): Change => {
    return { kind: 'create-room', room: name, type, creator: 'rocket.cat', reason };
};
const admin = (userId: string): Change => {
    return { kind: 'add-member', target: { kind: 'role', role: 'admin' }, userId, username: userId, reason };
};
const row = (from: string | null, to: string): Change => {
    return { kind: 'set-setting', area: 'entry', id: 'row', from, to, reason };
};

/** @param done what the run has done before it was cut off */
async function journalOf(...done: Change[]): Promise<Journal> {
    const items = done.map((change) => ({ change }));
    const record = {
        kind: 'journal',
        id: 'r/s',
        group: 'r',
        step: 's',
        order: 0,
        at: '',
        state: 'done',
        items,
    } as const;
    const records = { ofGroup: async () => (items.length > 0 ? [record] : []) } as unknown as Records<JournalRecord>;
    return Journal.open('r', records, new MemoryClock());
}

test('an approval covers its changes and no others: a room of another kind and another value wait for the next plan', async () => {
    const begunFor = stepsOf(planOf(room('desk', 'private'), row(null, 'a'), admin('ada')), undefined);
    const journal = await journalOf();
    const now = planOf(room('desk', 'channel'), row(null, 'b'), admin('ada'), admin('bob'));
    const left = leftToDo(now, begunFor, journal);
    expect(left.changes).toEqual([admin('ada')]);
    expect(countDropped(left, begunFor, journal)).toBe(2);
});

test('what a change replaces may be another by now, since the run itself has made the row', async () => {
    const begunFor = stepsOf(planOf(row(null, 'a')), undefined);
    expect(leftToDo(planOf(row('', 'a')), begunFor, await journalOf()).changes).toEqual([row('', 'a')]);
});

test('what was given and taken back by somebody is not given twice', async () => {
    const begunFor = stepsOf(planOf(admin('ada'), admin('bob')), undefined);
    const journal = await journalOf(admin('ada'));
    const left = leftToDo(planOf(admin('ada'), admin('bob')), begunFor, journal);
    expect(left.changes).toEqual([admin('bob')]);
    expect(countDropped(left, begunFor, journal)).toBe(0);
});
