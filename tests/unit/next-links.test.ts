import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { survey } from '../../src/plan/survey';
import { mapOf } from '../support/map-of';
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

test('30 000 people are linked to their accounts', () => {
    const people = Array.from({ length: 30_000 }, (_, n) => person(`person-${n}`));
    const observed = observedOf({
        directory: { users: people, people, groups: [] },
        accounts: people.map(({ username }) => account(username)),
    });
    expect(survey(desiredOf([]), observed).people.changes).toHaveLength(30_000);
});

test('links to accounts that are gone go, and whom the list of everybody does not show is noted', () => {
    const links = mapOf({ 'uid-ada': 'id-deleted', 'uid-gone': 'id-gone', 'uid-other': 'id-other' });
    const directory = { users: [person('ada')], groups: [], everyone: mapOf({ 'uid-ada': true, 'uid-other': true }) };
    const accounts = [account('gone'), account('other')];
    const observed = observedOf({ directory, accounts, memory: { ...noMemory, links } });
    const { links: next } = survey(desiredOf([]), observed);
    expect(next.links).toEqual(mapOf({ 'uid-gone': 'id-gone', 'uid-other': 'id-other' }));
    expect(next.missedOnce).toEqual(['uid-gone']);
});
