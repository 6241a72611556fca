import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { nextLinks } from '../../src/plan/people/next-links';
import { desiredOf, noMemory, observedOf } from '../support/sync-world';

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
    expect(Object.keys(nextLinks(desired, observed))).toHaveLength(30_000);
});

test('links of one observation are looked for once, and those of the next one anew', () => {
    const observed = observedOf({ directory: { users: [person('ada')], groups: [] }, accounts: [account('ada')] });
    expect(nextLinks(desired, observed)).toBe(nextLinks(desiredOf([]), observed));
    expect(nextLinks(desired, { ...observed, accounts: [] })).toEqual({});
    const renamed = { ...account('ada'), username: 'ada2' };
    const byEmail = { ...observed, accounts: [renamed] };
    expect(nextLinks(desired, byEmail)).toEqual({});
    expect(nextLinks({ ...desired, keyField: 'email' }, byEmail)).toEqual({ 'uid-ada': 'id-ada' });
});

test('an account has one owner: who is gone from authentik gives it up to somebody new, and links to gone accounts go', () => {
    const links = { 'uid-gone': 'id-ada', 'uid-other': 'id-deleted' };
    const directory = { users: [person('ada')], groups: [], everyone: { 'uid-ada': true } };
    const observed = observedOf({ directory, accounts: [account('ada')], memory: { ...noMemory, links } });
    expect(nextLinks(desired, observed)).toEqual({ 'uid-ada': 'id-ada', 'uid-other': 'id-deleted' });
});
