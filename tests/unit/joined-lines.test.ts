import type { Change } from '../../src/model/change';
import type { Target } from '../../src/model/target';
import { joinedLines } from '../../src/plan/memberships/joined-lines';
import { planAnswer } from '../../src/report/plan-answer';
import { anyReason, english } from '../support/english';

function addition(target: Target, username: string): Change {
    return { kind: 'add-member', target, userId: username, username, reason: anyReason };
}

const changes: Change[] = [
    addition({ kind: 'room', room: 'ops' }, 'ada'),
    addition({ kind: 'room', room: 'ops' }, 'bob'),
    addition({ kind: 'room', room: 'quiet' }, 'ada'),
    addition({ kind: 'team', team: 'crew' }, 'ada'),
    addition({ kind: 'role', role: 'auditor' }, 'ada'),
    addition({ kind: 'room-role', room: 'ops', role: 'owner' }, 'ada'),
];
const quiet = { ...{ id: 'q', name: 'quiet', type: 'private' as const }, members: [], owners: [], moderators: [] };

test('each addition to a room or team is a line, unless the room shows none', () => {
    expect(joinedLines(changes, { rooms: [quiet] })).toEqual({ lines: 4, rooms: 3 });
    expect(joinedLines(changes, { rooms: [{ ...quiet, hidesJoined: true }] })).toEqual({ lines: 3, rooms: 2 });
    const create: Change = {
        kind: 'create-room',
        room: 'ops',
        type: 'private',
        creator: 'x',
        hidesJoined: true,
        reason: anyReason,
    };
    expect(joinedLines([create, ...changes], { rooms: [] })).toEqual({ lines: 2, rooms: 2 });
    const team: Change = { kind: 'create-team', team: 'crew', type: 'private', hidesJoined: true, reason: anyReason };
    expect(joinedLines([team, ...changes], { rooms: [] })).toEqual({ lines: 3, rooms: 2 });
    const crew = { ...{ id: 't', name: 'crew', room: 'crew', members: [], owners: [] }, hidesJoined: true as const };
    expect(joinedLines(changes, { rooms: [], teams: [crew] })).toEqual({ lines: 3, rooms: 2 });
    expect(joinedLines(changes.slice(4), { rooms: [] })).toBeUndefined();
});

test('a plan says how many', () => {
    const plan = { changes, withheld: [], notes: [], drift: [], joined: { lines: 4, rooms: 3 } };
    expect(planAnswer(english, plan, '0123456789ab', false).text).toContain(
        '• 4 lines "… joined" will appear in 3 rooms',
    );
});
