import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import type { Rule } from '../../src/model/rules';
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

const directory = directoryOf({ 'client-A/B': ['ada'], 'client-A B': ['bob'], 'client-C': ['eve'] });
const intoOwn = ruleOf('/^client-(.*)$/', ['private', 'client-$1']);

function observe(over: Partial<Observed> = {}): Observed {
    const memory = { ...noMemory, links: linksOf('ada', 'bob', 'eve') };
    return observedOf({ directory, accounts: accountsOf('ada', 'bob', 'eve'), memory, ...over });
}

function planOf(observed: Observed, ...rules: Rule[]): Plan {
    return makePlan(desiredOf(rules), observed);
}

function withheldFor({ withheld }: Plan, code: string): string[] {
    return withheld
        .filter((held) => held.code === code)
        .map(({ change }) => ('username' in change ? `${change.kind} ${change.username}` : change.kind));
}

test('a private room that two groups have by the way they are written waits, and the rooms of others do not', () => {
    const plan = planOf(observe(), intoOwn);
    expect(withheldFor(plan, 'names_fall_together')).toEqual(['create-room', 'add-member ada', 'add-member bob']);
    expect(plan.changes.map((change) => ('room' in change ? change.room : change.kind))).toEqual([
        'client-C',
        'add-member',
    ]);
});

test.each<[string, Partial<Observed>, Rule]>([
    ['owners of it', {}, ruleOf('/^client-(.*)$/', ['owner', 'client-$1'])],
    ['a team', {}, ruleOf('/^client-(.*)$/', ['team', 'client-$1'])],
    [
        'a private room that is there, whatever the rule says',
        { rooms: [roomOf('client-A-B', [], { type: 'private' })] },
        ruleOf('/^client-(.*)$/', ['channel', 'client-$1']),
    ],
])('so does %s', (_, over, rule) => {
    expect(withheldFor(planOf(observe(over), rule), 'names_fall_together')).toEqual(
        expect.arrayContaining(['add-member ada', 'add-member bob']),
    );
});

test('a public room is shared, and said', () => {
    const plan = planOf(observe(), ruleOf('/^client-(.*)$/', ['channel', 'client-$1']));
    expect(plan.withheld).toEqual([]);
    expect(plan.notes).toContainEqual(
        expect.objectContaining({ code: 'names_fall_together', subject: { code: 'target.room', room: 'client-A-B' } }),
    );
});

test('groups that a rule puts into one room are meant to share it', () => {
    const one = planOf(observe(), ruleOf('/^client-/', ['private', 'all clients']));
    expect(one.withheld).toEqual([]);
    const same = planOf(observe(), ruleOf('client-C', ['private', 'c c']), ruleOf('client-C', ['private', 'c-c']));
    expect(same.withheld).toEqual([]);
    const two = planOf(observe(), ruleOf('client-A/B', ['private', 'x y']), ruleOf('client-C', ['private', 'x-y']));
    expect(withheldFor(two, 'names_fall_together')).toContain('add-member eve');
});

test('an approval holds for the names that were there: later people go in, another name asks again', () => {
    const desired = desiredOf([intoOwn]);
    const observed = observe();
    const plan = makePlan(desired, observed);
    expect(withheldFor(approve(plan), 'names_fall_together')).toEqual([]);
    expect(nextMemory(desired, observed, survey(desired, observed)).fallenTogether).toBeUndefined();
    const memory = nextMemory(desired, observed, survey(desired, observed), plan);
    const grown = directoryOf({ 'client-A/B': ['ada', 'eve'], 'client-A B': ['bob'] });
    expect(makePlan(desired, observe({ memory, directory: grown })).withheld).toEqual([]);
    const another = directoryOf({ 'client-A/B': ['ada'], 'client-A B': ['bob'], 'client-A&B': ['eve'] });
    expect(withheldFor(makePlan(desired, observe({ memory, directory: another })), 'names_fall_together')).toContain(
        'add-member eve',
    );
});

test.each(['client-日本', 'client-', 'client-/', 'client-🎉'])('nothing is left of %s, so it has no room', (group) => {
    const world = observe({ directory: directoryOf({ [group]: ['ada'] }) });
    for (const kind of ['private', 'channel', 'team', 'owner'] as const) {
        const plan = planOf(world, ruleOf('/^client-(.*)$/', [kind, 'client-$1']));
        expect(plan.changes).toEqual([]);
        expect(plan.notes).toEqual([{ code: 'room_name_empty', subject: { code: 'quoted', name: group } }]);
    }
});
