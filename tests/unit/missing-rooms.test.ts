import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { targetName } from '../support/english';
import {
    accountsOf,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

const rules = [
    ruleOf('staff', ['channel', 'desk'], ['private', 'vault'], ['owner', 'vault'], ['team', 'crew']),
    ruleOf('staff', ['team', 'old-crew'], ['role', 'auditor'], ['owner', 'desk']),
];

/** #desk, the team old-crew and the role are there; #vault and the team crew are not. */
function planned(createRooms: boolean, roomCreator = 'rocket.cat', more: Partial<Observed> = {}): Plan {
    return makePlan(
        desiredOf(rules, { createRooms, roomCreator }),
        observedOf({
            directory: directoryOf({ staff: ['ada'] }),
            accounts: accountsOf('ada', 'root'),
            rooms: [roomOf('desk', [])],
            teams: [{ id: 'old-crew-id', name: 'old-crew', room: 'old-crew', members: [], owners: [] }],
            roles: [{ id: 'auditor', name: 'Auditors', scope: 'Users', holders: [] }],
            memory: { ...noMemory, links: linksOf('ada') },
            ...more,
        }),
    );
}

function names(changes: Plan['changes']): string[] {
    return changes.map((change) => ('target' in change ? targetName(change.target) : change.kind));
}

test('where the app is to create no rooms, what is missing is said with all who would be in it, and the rest goes on', () => {
    const plan = planned(false);
    expect(names(plan.changes)).toEqual(['#desk', 'team old-crew', 'role auditor', 'owners of #desk']);
    expect(names(plan.withheld.map(({ change }) => change))).toEqual([
        ...['create-room', 'create-team'],
        ...['#vault', 'team crew', 'owners of #vault'],
    ]);
    expect(new Set(plan.withheld.map(({ code }) => code))).toEqual(new Set(['rooms_not_created_by_setting']));
    expect(approve(plan).changes).toEqual(plan.changes);
});

test('else all of it is made', () => {
    expect(planned(true).withheld).toEqual([]);
});

test('where nobody of the name is there to own new rooms, they wait with all who would be in them, and the rest goes on', () => {
    const plan = planned(true, 'ghost');
    expect(names(plan.withheld.map(({ change }) => change))).toEqual(['create-room', '#vault', 'owners of #vault']);
    for (const held of plan.withheld) expect(held).toMatchObject({ code: 'room_owner_missing', owner: 'ghost' });
    expect(names(plan.changes)).toContain('team crew');
    expect(approve(plan).changes).toEqual(plan.changes);
    expect(planned(true, 'root').withheld).toEqual([]);
    // without an administrator's token the account may be there all the same
    expect(planned(true, 'ghost', { areAccountsTooMany: true }).withheld).toEqual([]);
});
