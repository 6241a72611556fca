import { hasTheirPlaces } from '../../src/keep-up/has-their-places';
import type { Memory } from '../../src/model/memory';
import { desiredOf, directoryOf, linksOf, noMemory, ruleOf } from '../support/sync-world';

const desired = desiredOf([
    ruleOf('staff', ['channel', 'staff']),
    ruleOf('desk', ['private', 'desk'], ['role', 'auditor']),
]);
const given: Memory = {
    ...noMemory,
    links: linksOf('ada'),
    roomIds: new Map([
        ['staff', 'id-staff'],
        ['desk', 'id-desk'],
    ]),
    ledger: new Map([
        ['room staff', ['user-ada']],
        ['room desk', ['user-ada', 'user-bob']],
        ['role auditor', ['user-ada']],
    ]),
};
const all = { staff: ['ada'], desk: ['ada'] };

function has(over: {
    groups?: Readonly<Record<string, readonly string[]>>;
    memory?: Partial<Memory>;
    rooms?: readonly string[];
    isActive?: boolean;
}): boolean {
    const { groups = all, memory, rooms, isActive = true } = over;
    const directory = directoryOf(groups);
    const users = directory.users.map((user) => ({ ...user, isActive }));
    const person = { userId: 'user-ada', rooms: rooms && new Set(rooms) };
    return hasTheirPlaces(person, desired, { ...directory, users }, { ...given, ...memory });
}

test('nothing is due for somebody who is where the rules want them, by the app or by themselves', () => {
    expect(has({})).toBe(true);
    expect(has({ rooms: ['id-staff', 'id-desk', 'id-lounge'] })).toBe(true);
    const ledger = new Map([['role auditor', ['user-ada']]]);
    expect(has({ rooms: ['id-staff', 'id-desk'], memory: { ledger } })).toBe(true);
    expect(has({ groups: { guests: ['ada'] }, memory: { ledger: new Map([['room desk', ['user-bob']]]) } })).toBe(true);
});

test.each<[string, Parameters<typeof has>[0]]>([
    ['is in a group whose room they are not in', { rooms: ['id-staff'] }],
    ['was given nothing yet, where the server does not tell rooms', { memory: { ledger: new Map() } }],
    ['lacks a role', { memory: { ledger: new Map([...given.ledger].slice(0, 2)) } }],
    ['is in a room that is not known yet', { rooms: ['id-staff', 'id-desk'], memory: { roomIds: new Map() } }],
    ['has left a group', { groups: { staff: ['ada'], desk: [] } }],
    ['has no link', { memory: { links: new Map() } }],
    ['is linked to another account', { memory: { links: new Map([['uid-ada', 'user-eve']]) } }],
    ['is not to be seen in authentik', { groups: {} }],
    ['is not active in authentik', { isActive: false }],
    ['counts as absent', { memory: { absentHours: new Map([['user-ada', 3]]) } }],
    ['was deactivated by the app', { memory: { deactivated: ['user-ada'] } }],
])('a look at everybody decides about somebody who %s', (_, over) => {
    expect(has(over)).toBe(false);
});
