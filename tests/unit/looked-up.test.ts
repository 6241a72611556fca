import type { DirectoryUser } from '../../src/model/directory';
import { lookedUpToTell } from '../../src/plan/people/looked-up';

function person(username: string, over: Partial<DirectoryUser> = {}): DirectoryUser {
    return { uid: `uid-${username}`, username, name: username, email: '', isActive: true, ...over };
}

function lookedUp(...people: DirectoryUser[]): string[] {
    return lookedUpToTell({ people }).map(({ uid }) => uid);
}

test('who cannot log in with authentik, or is nobody, costs no question', () => {
    const gone = person('bob', { isActive: false });
    const outpost = person('cyd', { isService: true });
    expect(lookedUp(gone, person('ada'), outpost, person('dan', { isService: false }))).toEqual(['uid-ada', 'uid-dan']);
    expect(lookedUpToTell({})).toEqual([]);
});

test('they come by username as somebody would look for it, and those of one name by what they are to authentik', () => {
    const [first, second] = [person('bob', { uid: '1' }), person('bob', { uid: '2' })];
    const order = ['uid-Ada', 'uid-ada', '1', '2', 'uid-Cyd'];
    expect(lookedUp(person('Cyd'), second, person('ada'), first, person('Ada'))).toEqual(order);
    expect(lookedUp(person('ada'), first, person('Ada'), second, person('Cyd'))).toEqual(order);
});

test('of more than 200 people the first 200 are looked up, whatever the order in which authentik named them', () => {
    const names = Array.from({ length: 203 }, (_, at) => `p${String(at).padStart(3, '0')}`);
    const people = names.map((name) => person(name, { isActive: name !== 'p001' })).reverse();
    const expected = names.filter((name) => name !== 'p001').slice(0, 200);
    expect(lookedUp(...people)).toEqual(expected.map((name) => `uid-${name}`));
    expect(people[0]?.username).toBe('p202');
});
