import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { survey } from '../../src/plan/survey';
import { desiredOf, noMemory, observedOf } from '../support/sync-world';
import { mapOf } from '../support/map-of';

function person(name: string): DirectoryUser {
    return { uid: `uid-${name}`, username: name, name, email: `${name}@example.com`, isActive: true };
}

function account(name: string): Account {
    return {
        id: `id-${name}`,
        username: name,
        emails: [{ address: `${name}@example.com`, isVerified: true }],
        type: 'user',
        isActive: true,
    };
}

const desired = desiredOf([]);

test('30 000 people are linked to their accounts', () => {
    const names = Array.from({ length: 30_000 }, (_, n) => `person-${n}`);
    const observed = observedOf({
        directory: { users: names.map(person), groups: [] },
        accounts: names.map(account),
    });
    expect(survey(desired, observed).links.size).toBe(30_000);
});

test('people are looked for by the key field of the settings', () => {
    const renamed = { ...account('ada'), username: 'ada2' };
    const observed = observedOf({ directory: { users: [person('ada')], groups: [] }, accounts: [renamed] });
    expect(survey(desired, observed).links).toEqual(new Map());
    expect(survey({ ...desired, keyField: 'email' }, observed).links).toEqual(mapOf({ 'uid-ada': 'id-ada' }));
});

test('an account has one owner: who is gone from authentik gives it up to somebody new, and links to gone accounts go', () => {
    const links = mapOf({ 'uid-gone': 'id-ada', 'uid-other': 'id-deleted' });
    const directory = { users: [person('ada')], groups: [], everyone: mapOf({ 'uid-ada': true }) };
    const observed = observedOf({ directory, accounts: [account('ada')], memory: { ...noMemory, links } });
    expect(survey(desired, observed).links).toEqual(mapOf({ 'uid-ada': 'id-ada', 'uid-other': 'id-deleted' }));
});
