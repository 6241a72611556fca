import type { Change } from '../../src/model/change';
import type { Note, Plan, Withheld } from '../../src/model/plan';
import type { Target } from '../../src/model/target';
import { stakesOf } from '../../src/plan/stakes';
import { planAnswer } from '../../src/report/plan-answer';
import { english, told } from '../support/english';

const sales: Target = { kind: 'room', room: 'sales' };

function member(kind: 'add-member' | 'remove-member', username: string, target = sales, why = 'why'): Change {
    return { kind, target, userId: `id-${username}`, username, reason: told(why) };
}

function held(change: Change, code: 'first_removal' | 'needs_token' = 'first_removal'): Withheld {
    return { change, code };
}

function planOf(parts: Partial<Plan>): Plan {
    return { changes: [], withheld: [], notes: [], drift: [], ...parts };
}

const answered = (parts: Partial<Plan>, isWhole = false, news?: readonly Note[]) =>
    planAnswer(english, planOf(parts), '0123456789ab', isWhole, news ? { news } : {});

const buttons = (parts: Partial<Plan>): unknown[] =>
    (answered(parts).buttons ?? []).map(({ label, action, value }) => [label, action, value]);

test('the headline counts people, and what waits for whoever reads it', () => {
    const { text } = answered({
        changes: [member('add-member', 'ada'), member('add-member', 'ada', { kind: 'room', room: 'hr' })],
        withheld: ['bob', 'eve'].map((name) => held(member('remove-member', name))),
    });
    expect(text.split('\n')[0]).toBe(
        '*Plan*: 1 person gets into 2 rooms; 2 removals wait for you. Nothing was changed yet.',
    );
});

test('what needs a decision comes first, then what does not, then what cannot be done, then what is good to know', () => {
    const { text } = answered({
        changes: [member('add-member', 'ada')],
        withheld: [held(member('remove-member', 'bob')), held(member('add-member', 'eve'), 'needs_token')],
        notes: [
            { code: 'memberships_kept', subject: 'sales' },
            { code: 'role_unknown', subject: 'moderater' },
        ],
    });
    const parts = ['Needs your decision', 'Members', 'Cannot be done yet', 'To correct', 'Good to know'];
    expect([...text.matchAll(/^\*([^*]+)\*(?: —.*)?$/gm)].map(([, title]) => title)).toEqual(parts);
});

test('each button says what it does, and one that approves says whom it takes what from', () => {
    const changes = ['ada', 'zoe'].map((name) => member('add-member', name));
    const removals = ['a', 'b', 'c', 'd'].map((name) => held(member('remove-member', name)));
    expect(buttons({ changes })).toEqual([['Do 2 changes', 'apply-open', '0123456789ab']]);
    expect(buttons({ changes, withheld: removals })).toEqual([
        ['Do 2 changes', 'apply-open', '0123456789ab'],
        ['Do 2 and remove 4 people', 'apply', '0123456789ab'],
    ]);
    expect(buttons({ withheld: removals })).toEqual([['Remove 4 people', 'apply', '0123456789ab']]);
    const more = [...removals, held(member('add-member', 'e')), held({ ...deactivate })];
    expect(buttons({ changes, withheld: more })[1]).toEqual(['Do all, with 5 removals', 'apply', '0123456789ab']);
    expect(buttons({ withheld: [held(member('add-member', 'e'), 'needs_token')] })).toEqual([]);
});

const deactivate: Change = { kind: 'deactivate', userId: 'id-f', username: 'f', reason: told('gone') };

test('people of a room are told by reason, each name once there, and so is who is withheld', () => {
    const names = ['ada', 'bob', 'eve'];
    const { text } = answered({
        changes: names.map((name) => member('add-member', name, sales, name === 'eve' ? 'in "hr"' : 'in "sales"')),
        withheld: [held(member('remove-member', 'sam', sales, 'left the company'))],
    });
    expect(text).toContain('• #sales: +3\n    ◦ +2 (in "sales"): ada, bob\n    ◦ +1 (in "hr"): eve');
    expect(text).toContain('out of #sales (left the company): sam');
});

test('a login that is set up is one line, until all is asked for', () => {
    const changes = ['', '-url', '-scope', '-key_field', '-merge_users', '-token_path', '-button_color'].map(
        (row): Change => ({
            ...{ kind: 'set-setting', area: 'entry', from: null, to: row === '' ? true : 'x' },
            ...{ id: `Accounts_OAuth_Custom-Authentik${row}`, reason: told('why') },
        }),
    );
    const short = answered({ changes });
    expect(short.text).toContain('the login with authentik is set up');
    expect(short.text.match(/^• /gm)).toHaveLength(1);
    expect(short.buttons?.map(({ action }) => action)).toEqual(['apply-open', 'show-all']);
    expect(answered({ changes }, true).text.match(/^• /gm)).toHaveLength(7);
});

test('of what was good to know in the last answer only the number is said; slips are said as long as they are there', () => {
    const notes: Note[] = [
        { code: 'memberships_kept', subject: 'sales' },
        { code: 'role_unknown', subject: 'moderater' },
    ];
    const { text, buttons: shown } = answered({ changes: [member('add-member', 'ada')], notes }, false, []);
    expect(text).not.toContain('Members who are in no group');
    expect(text).toContain('1 thing as in the last answer');
    expect(text).toContain('no such role');
    expect(shown?.map(({ action }) => action)).toContain('show-all');
});

test('what changes in a login in use, and who gets or loses all rights, is said before anything else', () => {
    const plan = planOf({
        changes: [
            {
                ...{ kind: 'set-setting', area: 'entry', from: 'a', to: 'b', reason: told('why') },
                id: 'Accounts_OAuth_Custom-Authentik-scope',
            },
            member('add-member', 'ada', { kind: 'role', role: 'admin' }),
            member('remove-member', 'bob', { kind: 'role', role: 'admin' }),
            { ...deactivate, userId: 'id-root', username: 'root' },
        ],
    });
    const observed = {
        entry: { isLive: false },
        roles: [{ id: 'admin', name: 'Admin', scope: 'Users', holders: [] }],
        privilegedRoles: ['admin'],
        guarded: { administrators: ['id-root'] },
    };
    const live = { ...observed, entry: { isLive: true } };
    const { text } = planAnswer(english, plan, '0123456789ab', false, { stakes: stakesOf(plan, live) });
    const lines = text.split('\n');
    expect(lines.findIndex((line) => line.startsWith('*Plan*'))).toBe(4);
    expect(lines.slice(0, 4).every((line) => line.startsWith('⚠'))).toBe(true);
    expect(lines[1]).toContain('ada');
    expect(stakesOf(plan, observed).liveRows).toEqual([]);
});
