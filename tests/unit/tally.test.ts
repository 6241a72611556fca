import type { Change } from '../../src/model/change';
import { tallyOf } from '../../src/model/tally';
import type { Target } from '../../src/model/target';
import { tallySaid } from '../../src/report/tally-words';
import { english, told } from '../support/english';

const reason = told('why');

function member(kind: 'add-member' | 'remove-member', username: string, target: Target): Change {
    return { kind, target, userId: `id-${username}`, username, reason };
}

const row = (suffix: string, to: string | boolean): Change => ({
    ...{ kind: 'set-setting', area: 'entry', id: `Accounts_OAuth_Custom-X${suffix}`, from: null, to, reason },
});

test('people are counted once, however many rooms they get into; roles are counted apart', () => {
    const tally = tallyOf([
        member('add-member', 'ada', { kind: 'room', room: 'a' }),
        member('add-member', 'ada', { kind: 'team', team: 'b' }),
        member('add-member', 'ada', { kind: 'room-role', room: 'a', role: 'owner' }),
        member('remove-member', 'bob', { kind: 'room', room: 'a' }),
        member('remove-member', 'bob', { kind: 'role', role: 'r' }),
    ]);
    expect(tally).toMatchObject({
        joined: { people: 1, places: 2, teams: true },
        left: { people: 1, places: 1, teams: false },
        given: { people: 1, places: 1 },
        taken: { people: 1, places: 1 },
    });
    expect(tallySaid(english, tally, false).toString()).toBe(
        '1 person gets into 2 rooms and teams, 1 person is taken out of 1 room, 1 person gets a role, and 1 person loses a role',
    );
    expect(tallySaid(english, tally, true).toString()).toMatch(/^1 person got into .* was taken out .* lost a role$/);
});

test.each<[string, Change[], string | undefined]>([
    ['begins where the entry is switched on', [row('-url', 'x'), row('', true)], 'begins'],
    ['is another where a value of it changes', [row('-url', 'x')], 'changes'],
    ['ends where the entry is switched off', [row('-url', ''), row('', false)], 'ends'],
    ['ends where the entry goes', [{ kind: 'remove-entry', name: 'X', reason }], 'ends'],
    ['stays what it is where people move', [member('add-member', 'ada', { kind: 'room', room: 'a' })], undefined],
])('the login %s', (_about, changes, login) => {
    expect(tallyOf(changes).login).toBe(login);
});

test('where nothing is done, that is said', () => {
    expect(tallySaid(english, tallyOf([]), true).toString()).toBe('nothing was changed');
});
