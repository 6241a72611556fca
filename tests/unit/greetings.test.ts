import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change, ChangeOf } from '../../src/model/change';
import type { Plan } from '../../src/model/plan';
import { targetKey, type Target } from '../../src/model/target';
import { greetingText } from '../../src/report/greeting';
import { greetedTargets } from '../../src/run/greeted-targets';
import { Greetings, type Greeter } from '../../src/run/greetings';
import type { RunRecord } from '../../src/run/records/run-record';
import type { Step } from '../../src/run/records/step';
import { Greeted, type GreetedRecord } from '../../src/store/greeted';
import { Records } from '../../src/store/records';
import { english } from '../support/english';
import { MemoryPersistence } from '../support/memory-runner';

const room = (name: string): Target => ({ kind: 'room', room: name });

function coming(target: Target, count: number): ChangeOf<'add-member'>[] {
    return Array.from({ length: count }, (_, at) => ({
        ...{ kind: 'add-member', target, userId: `user-${at}`, username: `person-${at}` },
        reason: { code: 'reason.in_groups', groups: [{ code: 'group.direct', group: 'staff' }] },
    }));
}

const team: Target = { kind: 'team', team: 'crew' };
const role: Target = { kind: 'role', role: 'auditor' };

function targets(changes: Plan['changes'], filled: readonly (string | Target)[]): string[] {
    const plan: Plan = { changes, withheld: [], notes: [], drift: [] };
    const keys = filled.map((one) => targetKey(typeof one === 'string' ? room(one) : one));
    return greetedTargets(plan, { ledger: new Map(keys.map((key) => [key, ['user-before']])) });
}

test('newcomers to a room that the app has filled before are greeted, and nobody while it is filled first', () => {
    const changes = [...coming(room('desk'), 2), ...coming(room('new'), 2)];
    expect(targets(changes, ['desk'])).toEqual(['room desk']);
    expect(targets(coming(team, 2), [team])).toEqual([targetKey(team)]);
});

test('where many come at once nobody is greeted, and not more than a hundred by one run', () => {
    expect(targets(coming(room('desk'), 26), ['desk'])).toEqual([]);
    expect(targets(coming(room('desk'), 25), ['desk'])).toEqual(['room desk']);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(
        targets(
            names.flatMap((name) => coming(room(name), 24)),
            names,
        ),
    ).toEqual(names.slice(0, 4).map((name) => `room ${name}`));
    const fours = names.slice(0, 4).flatMap((name) => coming(room(name), 25));
    expect(targets([...fours, ...coming(room('e'), 1)], names)).toEqual(
        names.slice(0, 4).map((name) => `room ${name}`),
    );
});

test('who gets a role, or is put in to give roles, is not greeted', () => {
    const giver = coming(room('desk'), 1).map((change) => ({
        ...change,
        reason: { code: 'reason.gives_roles' } as const,
    }));
    expect(targets([...coming(role, 1), ...giver], ['desk', role])).toEqual([]);
});

function build(greeter: Partial<Greeter> = {}) {
    const { reader, writer } = new MemoryPersistence();
    const records = new Records<GreetedRecord>('greeted', reader as IPersistenceRead, writer as IPersistence);
    const greeted: string[] = [];
    const failures: unknown[] = [];
    const greetings = new Greetings({
        greeted: new Greeted(records),
        greeter: { greet: async (userId, _, group) => void greeted.push(`${userId} ${group}`), ...greeter },
        logFailure: (error) => failures.push(error),
    });
    const changes = coming(room('desk'), 2);
    const step: Step = { kind: 'members', id: 's', target: room('desk'), does: 'add-member', changes };
    const greet = async (greets?: string[], made: readonly Change[] = changes): Promise<void> =>
        greetings.greet(
            { greets } as unknown as RunRecord,
            step,
            made.map((change) => ({ change })),
        );
    return { greet, greeted, failures };
}

test('whom a step has put in to give roles, or taken out, is not greeted by it', async () => {
    const { greet, greeted } = build();
    const [one, other] = coming(room('desk'), 2);
    if (!one || !other) throw new Error('nobody comes');
    const giver: Change = { ...one, reason: { code: 'reason.gives_roles' } };
    const left: Change = { ...one, kind: 'remove-member', reason: { code: 'reason.in_no_group_any_more' } };
    await greet(['room desk'], [giver, left, other]);
    expect(greeted).toEqual(['user-1 staff']);
});

test('everybody is greeted once in a room, whatever comes after', async () => {
    const { greet, greeted } = build();
    await greet();
    await greet(['room other']);
    expect(greeted).toEqual([]);
    await greet(['room desk']);
    await greet(['room desk']);
    expect(greeted).toEqual(['user-0 staff', 'user-1 staff']);
});

test('a greeting that cannot be sent is no matter of the run, nor of the others', async () => {
    const gone = new Error('no such user');
    const { greet, failures } = build({ greet: async () => Promise.reject(gone) });
    await greet(['room desk']);
    expect(failures).toEqual([gone, gone]);
});

test('says what was typed, with names that do nothing but be read', () => {
    const typed = 'Hello {name}, you are in {room} by {group}. {other} {name}';
    const place = { code: 'target.room', room: 'desk' } as const;
    expect(greetingText(english, typed, { name: 'Ada', group: 'staff', place })).toBe(
        `Hello Ada, you are in ${english.say(place)} by staff. {other} Ada`,
    );
    const said = greetingText(english, '{group}', { name: 'Ada', group: '[all](https://evil.example) @all', place });
    expect(said).not.toContain('](');
    expect(said).not.toMatch(/(^|\s)@all/);
});
