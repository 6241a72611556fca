import type { Observed } from '../../src/model/observed';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { accountsOf, desiredOf, directoryOf, noMemory, observedOf, roomOf, ruleOf } from '../support/sync-world';
import { mapOf } from '../support/map-of';

const rules = [ruleOf('staff', ['channel', 'staff'])];

function made(over: Partial<Observed>, keyField: 'username' | 'email' = 'username') {
    const desired = desiredOf(rules, { keyField });
    const observed = observedOf({ directory: directoryOf({ staff: ['ada'] }), rooms: [roomOf('staff', [])], ...over });
    const plan = makePlan(desired, observed);
    return {
        added: plan.changes.flatMap((change) => (change.kind === 'add-member' ? [change.userId] : [])),
        taken: plan.changes.flatMap((change) => (change.kind === 'remove-member' ? [change.userId] : [])),
        notes: plan.notes.filter(({ code }) => code.startsWith('person_')),
        links: nextMemory(desired, observed, survey(desired, observed)).links,
    };
}

test('a person is found by username in any case, and linked', () => {
    const accounts = accountsOf('ada').map((account) => ({ ...account, username: 'ADA' }));
    expect(made({ accounts })).toMatchObject({ added: ['user-ada'], links: mapOf({ 'uid-ada': 'user-ada' }) });
});

test('a person who is renamed on either side stays the same', () => {
    const accounts = accountsOf('ada', 'lovelace').map((one) =>
        one.id === 'user-ada' ? { ...one, username: 'countess' } : { ...one, username: 'ada' },
    );
    const memory = { ...noMemory, links: mapOf({ 'uid-ada': 'user-ada' }) };
    expect(made({ accounts, memory })).toMatchObject({ added: ['user-ada'], notes: [] });
});

test('a link to an account that is gone is dropped, and the person found anew', () => {
    const memory = { ...noMemory, links: mapOf({ 'uid-ada': 'deleted' }) };
    expect(made({ accounts: accountsOf('ada'), memory })).toMatchObject({
        added: ['user-ada'],
        links: mapOf({ 'uid-ada': 'user-ada' }),
    });
});

test("an account that another person is linked to is nobody else's", () => {
    const memory = { ...noMemory, links: mapOf({ 'uid-other': 'user-ada' }) };
    const { added, notes, links } = made({ accounts: accountsOf('ada'), memory });
    expect(added).toEqual([]);
    expect(notes).toEqual([
        { code: 'person_ambiguous', subject: 'ada', details: { code: 'detail.linked_to_other', username: 'ada' } },
    ]);
    expect(links).toEqual(mapOf({ 'uid-other': 'user-ada' }));
});

test('it is free again once that person is gone from authentik for sure', () => {
    const memory = { ...noMemory, links: mapOf({ 'uid-other': 'user-ada' }) };
    const directory = { ...directoryOf({ staff: ['ada'] }), everyone: mapOf({ 'uid-ada': true }) };
    expect(made({ accounts: accountsOf('ada'), memory, directory })).toMatchObject({
        added: ['user-ada'],
        links: mapOf({ 'uid-ada': 'user-ada' }),
    });
});

test('two people of one e-mail address are not guessed between, and whom it may mean is not taken out', () => {
    const { users, groups } = directoryOf({ staff: ['ada', 'eve'] });
    const directory = { users: users.map((user) => ({ ...user, email: 'both@example.com' })), groups };
    const accounts = accountsOf('ada').map((one) => ({
        ...one,
        emails: [{ address: 'Both@example.com', isVerified: true }],
    }));
    const memory = { ...noMemory, ledger: mapOf({ 'room staff': ['user-ada'] }) };
    const { added, taken, notes, links } = made(
        { directory, accounts, memory, rooms: [roomOf('staff', ['ada'])] },
        'email',
    );
    expect([...added, ...taken]).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['person_ambiguous', 'person_ambiguous']);
    expect(links).toEqual(new Map());
});

test('a bot is never linked or added, and a deactivated account waits', () => {
    const [ada] = accountsOf('ada');
    if (!ada) throw new Error('no account');
    expect(made({ accounts: [{ ...ada, type: 'bot' }] })).toMatchObject({
        added: [],
        links: new Map(),
        notes: [{ code: 'person_is_bot' }],
    });
    expect(made({ accounts: [{ ...ada, isActive: false }] })).toMatchObject({
        added: [],
        links: new Map(),
        notes: [{ code: 'person_deactivated' }],
    });
});
