import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import { kindOf } from '../../src/model/kinds';
import type { Observed } from '../../src/model/observed';
import type { Rule } from '../../src/model/rules';
import { makePlan } from '../../src/plan/make-plan';
import { driftLines } from '../../src/report/drift-lines';
import { planLines } from '../../src/report/plan-lines';
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
import { english, targetName } from '../support/english';
import { mapOf } from '../support/map-of';

function made(rules: readonly Rule[], over: Partial<Observed> = {}, desired: Partial<Desired> = {}) {
    const observed = observedOf({
        directory: directoryOf({ staff: ['ada', 'bob'] }),
        accounts: accountsOf('ada', 'bob'),
        ...over,
        memory: { ...(over.memory ?? noMemory), links: linksOf('ada', 'bob') },
    });
    const plan = makePlan(desiredOf(rules, desired), observed);
    return { plan, does: plan.changes.map(shortLine), notes: plan.notes.map(({ code }) => code) };
}

function shortLine(change: Change): string {
    if ('target' in change) return `${change.kind} ${change.username} ${targetName(change.target)}`;
    return change.kind === 'create-room' ? `create #${change.room} ${change.type}` : change.kind;
}

const reserved = { code: 'detail.reserved_name' };

const team = { id: 't', name: 'crew', room: 'crew', members: [], owners: [] };

test('owners and moderators of a room become its members first', () => {
    expect(made([ruleOf('staff', ['owner', 'desk'])]).does).toEqual([
        'create #desk private',
        'add-member ada #desk',
        'add-member bob #desk',
        'add-member ada owners of #desk',
        'add-member bob owners of #desk',
    ]);
});

test.each([
    ['shows them as members', ['ada', 'bob']],
    ['does not', ['bob']],
])('who was banned from a room is not put in, nor taken out, where the server %s', (_, members) => {
    const desk = roomOf('desk', members, { banned: ['user-ada'] });
    const { does, plan } = made([ruleOf('staff', ['channel', 'desk'])], { rooms: [desk] });
    expect(does).toEqual([]);
    const details = { code: 'target.room', room: 'desk' };
    expect(plan.notes).toContainEqual({ code: 'person_banned', subject: 'ada', details });
    const memory = { ...noMemory, ledger: new Map([['room desk', ['user-ada', 'user-bob']]]) };
    const gone = made([ruleOf('staff', ['channel', 'desk'])], {
        rooms: [desk],
        directory: directoryOf({ staff: [] }),
        memory,
    });
    expect([...gone.plan.changes, ...gone.plan.withheld.map(({ change }) => change)].map(shortLine)).toEqual([
        'remove-member bob #desk',
    ]);
});

test('a ban from the main room of a team is one from the team', () => {
    const banned = { ...team, banned: ['user-ada'] };
    expect(made([ruleOf('staff', ['team', 'crew'])], { teams: [banned] }).does).toEqual(['add-member bob team crew']);
});

test('a room that any rule wants private is private', () => {
    const rules = [ruleOf('staff', ['private', 'desk']), ruleOf('staff', ['channel', 'desk'])];
    expect(made(rules).does[0]).toBe('create #desk private');
    expect(made([...rules].reverse()).does[0]).toBe('create #desk private');
});

test.each<[string, Partial<Observed>, Rule, string]>([
    [
        'archived',
        { rooms: [roomOf('desk', [], { closed: 'archived' })] },
        ruleOf('staff', ['channel', 'desk']),
        'room_closed',
    ],
    [
        'federated',
        { rooms: [roomOf('desk', [], { closed: 'federated' })] },
        ruleOf('staff', ['owner', 'desk']),
        'room_closed',
    ],
    [
        'ruled by attributes',
        { rooms: [roomOf('desk', [], { closed: 'attributes' })] },
        ruleOf('staff', ['private', 'desk']),
        'room_of_attributes',
    ],
    [
        'neither channel nor group',
        { rooms: [roomOf('desk', [], { type: 'other' })] },
        ruleOf('staff', ['channel', 'desk']),
        'room_of_other_type',
    ],
    [
        'of a team that is named as well',
        { teams: [team], rooms: [roomOf('crew', [])] },
        ruleOf('staff', ['channel', 'crew'], ['team', 'crew']),
        'room_of_team',
    ],
])('a room that is %s is said, and left alone', (_, over, rule, code) => {
    const { does, notes } = made([rule], over);
    expect(does.filter((line) => line.includes('#'))).toEqual([]);
    expect(notes).toContain(code);
});

test('a room with another name by now, or a read-only one, is managed, and said', () => {
    const { does, notes } = made([ruleOf('staff', ['channel', 'desk'])], {
        rooms: [roomOf('desk', ['ada'], { renamedTo: 'bureau', isReadOnly: true })],
    });
    expect(does).toEqual(['add-member bob #desk']);
    expect(notes).toEqual(['room_read_only', 'room_renamed']);
});

test('a team is created, unless a room has its name', () => {
    const rules = [ruleOf('staff', ['team', 'crew'])];
    expect(made(rules).does).toEqual(['create-team', 'add-member ada team crew', 'add-member bob team crew']);
    expect(made(rules, { rooms: [roomOf('crew', [])] })).toMatchObject({ does: [], notes: ['team_name_taken'] });
    expect(made(rules, {}, { createRooms: false }).does).toEqual([]);
});

test.each<[string, Rule, object, object]>([
    ['room', ruleOf('staff', ['channel', 'admin']), { code: 'target.room', room: 'admin' }, reserved],
    ['room with roles', ruleOf('staff', ['owner', 'System']), { code: 'target.room', room: 'System' }, reserved],
    ['team', ruleOf('staff', ['team', 'here']), { code: 'target.team', team: 'here' }, reserved],
    [
        'team',
        ruleOf('staff', ['team', 'Bob']),
        { code: 'target.team', team: 'Bob' },
        { code: 'detail.username_taken', username: 'bob' },
    ],
])('a %s whose name Rocket.Chat refuses is said before it is tried: %j', (_, rule, subject, details) => {
    const { plan, does } = made([rule]);
    expect(does).toEqual([]);
    expect(plan.notes).toEqual([{ code: 'name_refused', subject, details }]);
    expect(planLines(english, plan, true).lines.join('\n')).toContain('Write another name in the rules');
});

test('of two teams whose names differ in case alone one is made, and of the other it is said why not', () => {
    const rules = [ruleOf('staff', ['team', 'crew'], ['team', 'Crew'])];
    const details = { code: 'detail.team_name_taken', team: 'Crew' };
    const subject = { code: 'target.team', team: 'crew' };
    const { does, plan } = made(rules);
    expect(does).toEqual(['create-team', 'add-member ada team Crew', 'add-member bob team Crew']);
    expect(plan.notes).toEqual([{ code: 'name_refused', subject, details }]);
    expect(planLines(english, plan, true).lines.join('\n')).toContain('team crew (but for capital letters the name of');
    // the one that is there is used, whichever comes first
    const there = made(rules, { teams: [team] });
    expect(there.does).toEqual(['add-member ada team crew', 'add-member bob team crew']);
    expect(there.plan.notes).toMatchObject([{ subject: { team: 'Crew' }, details: { team: 'crew' } }]);
    // also one that no rule names
    const ofOthers = made([ruleOf('staff', ['team', 'crew'])], { teams: [], teamNames: ['CREW', 'hall'] });
    expect(ofOthers.does).toEqual([]);
    expect(ofOthers.plan.notes).toEqual([
        { code: 'name_refused', subject, details: { code: 'detail.team_name_taken', team: 'CREW' } },
    ]);
    // and one that nobody fits takes no name
    expect(made([ruleOf('nobody', ['team', 'Crew']), ruleOf('staff', ['team', 'crew'])]).does[0]).toBe('create-team');
    // rooms are other rooms
    expect(made([ruleOf('staff', ['channel', 'desk'], ['channel', 'Desk'])]).does.slice(0, 2)).toEqual([
        'create #Desk channel',
        'create #desk channel',
    ]);
});

test('a room of such a name that is there is used, and one may be called like a person', () => {
    const rule = ruleOf('staff', ['channel', 'admin']);
    expect(made([rule], { rooms: [roomOf('admin', ['ada'])] }).does).toEqual(['add-member bob #admin']);
    expect(made([ruleOf('staff', ['channel', 'bob'])]).does[0]).toBe('create #bob channel');
});

test.each([
    ['that does not exist', 'unknown', ['role_unknown']],
    ['that is given in rooms only', 'owner', ['role_of_rooms']],
])('a role %s is given to nobody', (_, role, expected) => {
    const roles = [{ id: 'owner', name: 'Owner', scope: 'Subscriptions', holders: [] }];
    expect(made([ruleOf('staff', ['role', role])], { roles })).toMatchObject({ does: [], notes: expected });
});

test('two names of one role get the people of both, once', () => {
    const roles = [{ id: 'x7f', name: 'Auditors', scope: 'Users', holders: ['user-ada'] }];
    const { does, notes } = made([ruleOf('staff', ['role', 'Auditors'], ['role', 'x7f'])], { roles });
    expect(does).toEqual(['add-member bob role Auditors']);
    expect(notes).toEqual(['same_target']);
});

test('members of a child group count in its parent, and the reason says so', () => {
    const { users, groups } = directoryOf({ staff: [], engineering: ['ada'] });
    const directory = {
        users,
        groups: groups.map((group) => ({
            ...group,
            parents: [group.name === 'staff' ? 'id-engineering' : 'id-staff'],
        })),
    };
    const rules = [ruleOf('staff', ['channel', 'lobby'])];
    const { plan, does } = made(rules, { directory, rooms: [roomOf('lobby', [])] });
    expect(does).toEqual(['add-member ada #lobby']);
    expect(planLines(english, plan, true).lines).toContain('• #lobby: +1 (in "staff" (through "engineering")): ada');
    expect(made(rules, { directory, rooms: [roomOf('lobby', [])] }, { nestedGroups: false }).does).toEqual([]);
});

test('a rule that is gone from the text leaves its room as it is', () => {
    const memory = { ...noMemory, ledger: mapOf({ 'room desk': ['user-ada'] }) };
    expect(made([], { memory, rooms: [roomOf('desk', ['ada'])] }).does).toEqual([]);
});

test('who was taken out by somebody is said, and added again', () => {
    const memory = { ...noMemory, ledger: mapOf({ 'room desk': ['user-ada', 'user-bob'] }) };
    const { plan, does } = made([ruleOf('staff', ['channel', 'desk'])], { memory, rooms: [roomOf('desk', ['bob'])] });
    expect(does).toEqual(['add-member ada #desk']);
    expect(driftLines(english, plan.drift).join('\n')).toContain('ada in #desk: removed by somebody');
});

test("what undo gives back is the app's only if it was before", () => {
    const { plan } = made([ruleOf('staff', ['channel', 'desk'])], { rooms: [roomOf('desk', ['bob'])] });
    const [change] = plan.changes;
    if (change?.kind !== 'add-member') throw new Error('nobody is added');
    expect(kindOf(change).back(change, { change })).toMatchObject({ kind: 'remove-member' });
    const removal = { ...change, kind: 'remove-member' as const };
    expect(kindOf(removal).back(removal, { change: removal, wasOwned: true })).not.toHaveProperty('isForeign');
    expect(kindOf(removal).back(removal, { change: removal, wasOwned: false })).toMatchObject({
        kind: 'add-member',
        isForeign: true,
    });
});

test('a group, a role or a room that is not there is told with the one that was probably meant', () => {
    const group = made([ruleOf('Staff', ['channel', 'desk'])]);
    expect(group.plan.notes).toEqual([
        {
            code: 'rule_matches_nothing',
            subject: 'Staff',
            details: { code: 'detail.line_meant', line: 1, meant: 'staff' },
        },
    ]);
    const roles = [{ id: 'livechat-agent', name: 'Livechat Agent', scope: 'Users' as const, holders: [] }];
    const role = made([ruleOf('staff', ['role', 'livechat-agnet'])], { roles });
    expect(role.plan.notes).toEqual([
        { code: 'role_unknown', subject: 'livechat-agnet', details: { code: 'detail.meant', meant: 'livechat-agent' } },
    ]);
    const room = made([ruleOf('staff', ['channel', 'Sales'])], { rooms: [roomOf('sales', [])] });
    expect(room.does[0]).toBe('create #Sales channel');
    expect(room.plan.notes).toEqual([
        {
            code: 'room_near',
            subject: { code: 'target.room', room: 'Sales' },
            details: { code: 'detail.meant', meant: { code: 'target.room', room: 'sales' } },
        },
    ]);
});

test('a room that was renamed while another took its name: both are said', () => {
    const rooms = [roomOf('desk', [], { renamedTo: 'help', isNameTaken: true })];
    expect(made([ruleOf('staff', ['channel', 'desk'])], { rooms }).plan.notes).toEqual([
        {
            code: 'room_name_of_other',
            subject: { code: 'target.room', room: 'desk' },
            details: { code: 'target.room', room: 'help' },
        },
    ]);
});
