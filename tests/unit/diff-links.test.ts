import type { Desired } from '../../src/model/desired';
import type { DirectoryUser } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Account } from '../../src/model/workspace';
import { survey } from '../../src/plan/survey';
import { mapOf } from '../support/map-of';
import { accountOf, personOf } from '../support/painted';
import { defaultRemovals, desiredOf, noMemory, observedOf } from '../support/sync-world';

interface Sides {
    people: readonly DirectoryUser[];
    accounts: readonly Account[];
    memory?: Partial<Memory>;
    removals?: Partial<Desired['removals']>;
}

function linksOf({ people, accounts, memory, removals }: Sides) {
    const everyone = new Map(people.map(({ uid, isActive }) => [uid, isActive]));
    const observed = observedOf({
        directory: { users: people, people, groups: [], everyone },
        accounts,
        memory: { ...noMemory, ...memory },
    });
    return survey(desiredOf([], { removals: { ...defaultRemovals, ...removals } }), observed);
}

test('links are made in the order of names, whatever order people come in', () => {
    const people = [personOf('cam'), personOf('Bob'), personOf('ada')];
    const accounts = people.map(({ username }) => accountOf(username));
    const { changes } = linksOf({ people, accounts }).people;
    expect(changes.map((change) => 'person' in change && change.person)).toEqual(['ada', 'Bob', 'cam']);
    expect(linksOf({ people: [...people].reverse(), accounts }).people.changes).toEqual(changes);
});

test('people of one name are told in the order of their ids', () => {
    const [first, next] = [personOf('a', 'one@x', { uid: '1' }), personOf('a', 'two@x', { uid: '2' })];
    const accounts = [accountOf('x', 'one@x'), accountOf('y', 'two@x')];
    const uids = (people: readonly DirectoryUser[]): unknown =>
        linksOf({ people, accounts }).people.changes.map((change) => 'uid' in change && change.uid);
    expect([uids([first, next]), uids([next, first])]).toEqual([
        ['1', '2'],
        ['1', '2'],
    ]);
});

test('a link says on what it stands', () => {
    const people = [personOf('ada'), personOf('bob'), personOf('cam')];
    const accounts = [accountOf('ada'), accountOf('bob', ''), accountOf('cam', 'cam@x?')];
    const { changes, withheld } = linksOf({ people, accounts, memory: { births: mapOf({ 'id-bob': 'bob' }) } }).people;
    expect(changes).toMatchObject([
        { person: 'ada', ground: 'address', reason: { code: 'reason.same_address' } },
        { person: 'bob', ground: 'born', reason: { code: 'reason.born_here' } },
    ]);
    expect(withheld).toMatchObject([{ code: 'link_weak', change: { person: 'cam', ground: 'approved' } }]);
});

describe('the link of who is gone', () => {
    const links = mapOf({ 'uid-gone': 'id-gone', 'uid-here': 'id-here' });
    const given = (over: Partial<Account>, removals: Sides['removals'], memory: Partial<Memory> = {}): unknown => {
        const accounts = [accountOf('gone', '', over), accountOf('here')];
        const sides = { people: [personOf('here')], accounts };
        return linksOf({
            ...sides,
            ...(removals && { removals }),
            memory: { links, missedOnce: ['uid-gone'], ...memory },
        }).people.changes;
    };
    const ended = { kind: 'unlink-person', uid: 'uid-gone', person: '', userId: 'id-gone', username: 'gone' };

    test('ends, and what it stood on is told', () => {
        expect(given({}, {})).toMatchObject([{ ...ended, ground: 'address' }]);
        const grounds = mapOf({ 'uid-gone': 'by_hand' as const });
        expect(given({}, {}, { grounds })).toMatchObject([{ ...ended, ground: 'by_hand' }]);
    });

    test('stays as long as it says whose account is to be deactivated, or may come back', () => {
        const deactivates = { deactivates: true };
        expect(given({}, deactivates)).toEqual([]);
        expect(given({ isActive: false }, deactivates, { deactivated: ['id-gone'] })).toEqual([]);
        expect(given({ isActive: false }, deactivates)).toMatchObject([ended]);
    });
});

test('what a link stands on is remembered as long as there is the link', () => {
    const memory = {
        links: mapOf({ 'uid-ada': 'id-ada', 'uid-bob': 'deleted' }),
        grounds: mapOf({ 'uid-ada': 'by_hand' as const, 'uid-bob': 'approved' as const }),
    };
    const { links } = linksOf({ people: [personOf('ada'), personOf('bob')], accounts: [accountOf('ada')], memory });
    expect(links.grounds).toEqual(mapOf({ 'uid-ada': 'by_hand' }));
});
