import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import type { Directory } from '../../src/model/directory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { targetKey } from '../../src/model/target';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { desiredTargets } from '../../src/plan/memberships/desired-targets';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { world } from '../support/arbitrary-world';

const runs = { numRuns: 300 };

/** What a plan does and holds back, whatever people are called, and whatever the reason. */
function deeds({ changes, withheld }: Plan): string[] {
    const all = [...changes.map((change) => ({ change, code: '' })), ...withheld];
    return all.map(({ change, code }) => [code, ...deed(change)].join(' ')).sort();
}

function deed(change: Change): string[] {
    const target = 'target' in change ? targetKey(change.target) : 'room' in change ? change.room : '';
    return [change.kind, target, 'userId' in change ? change.userId : ''];
}

/** Once people are linked: other names in authentik and in Rocket.Chat. The list of protected users still has the old ones. */
function rename({ desired, observed }: { desired: Desired; observed: Observed }): {
    desired: Desired;
    observed: Observed;
} {
    const { links } = observed.memory;
    const linked = new Set(links.values());
    // who has no link is still looked for by name
    const sought = new Set(
        observed.directory.users.filter(({ uid }) => !links.has(uid)).map(({ username }) => username.toLowerCase()),
    );
    const isKept = new Set(
        observed.accounts
            .filter(({ id, username }) => linked.has(id) && !sought.has(username.toLowerCase()))
            .map(({ id }) => id),
    );
    const users = observed.directory.users.map((user) =>
        isKept.has(links.get(user.uid) ?? '') ? { ...user, username: `${user.username}-there` } : user,
    );
    const accounts = observed.accounts.map((account) =>
        isKept.has(account.id) ? { ...account, username: `${account.username}-here` } : account,
    );
    return { desired, observed: { ...observed, accounts, directory: { ...observed.directory, users } } };
}

test('once people are linked, new names on either side move nobody', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const linked = { ...observed, memory: nextMemory(desired, observed, survey(desired, observed)) };
            const renamed = rename({ desired, observed: linked });
            expect(deeds(makePlan(renamed.desired, renamed.observed))).toEqual(deeds(makePlan(desired, linked)));
            expect(
                nextMemory(renamed.desired, renamed.observed, survey(renamed.desired, renamed.observed)).links,
            ).toEqual(linked.memory.links);
        }),
        runs,
    );
});

test('nothing is taken from an account that may be of somebody who belongs there', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const { accounts, directory, memory } = observed;
            const wanted = new Map(
                desiredTargets(desired, directory).targets.map(({ target, people }) => [targetKey(target), people]),
            );
            for (const change of approve(makePlan(desired, observed)).changes) {
                if (change.kind !== 'remove-member') continue;
                const account = accounts.find(({ id }) => id === change.userId);
                const isOf = (uid: string, username: string): boolean =>
                    memory.links.get(uid) === change.userId ||
                    (!memory.links.has(uid) && username.toLowerCase() === account?.username.toLowerCase());
                const people = wanted.get(targetKey(change.target)) ?? [];
                expect(people.filter(({ user }) => isOf(user.uid, user.username))).toEqual([]);
            }
        }),
        { numRuns: 500 },
    );
});

test('nobody is deactivated before the grace period is over, nor without having been noted as absent', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const { deactivateAfterHours: grace } = desired.removals;
            const { changes } = approve(makePlan(desired, observed));
            for (const change of changes) {
                if (change.kind !== 'deactivate') continue;
                const hours = observed.memory.absentHours.get(change.userId);
                expect(hours ?? 0).toBeGreaterThanOrEqual(grace);
                const isNotedNow = changes.some((one) => one.kind === 'mark-absent' && one.userId === change.userId);
                expect(hours !== undefined || isNotedNow).toBe(true);
            }
        }),
        runs,
    );
});

/** Every member of a group below made a member of the group itself, round after round until nobody is new. */
function flattened({ groups, ...rest }: Directory): Directory {
    const members = new Map(groups.map(({ id, members: direct }) => [id, new Set(direct)]));
    const size = (): number => [...members.values()].reduce((sum, { size: number }) => sum + number, 0);
    for (let before = -1; before < size();) {
        before = size();
        for (const { id, parents } of groups)
            for (const parent of parents) for (const uid of members.get(id) ?? []) members.get(parent)?.add(uid);
    }
    return {
        ...rest,
        groups: groups.map((group) => ({ ...group, parents: [], members: [...(members.get(group.id) ?? [])] })),
    };
}

test('members of a child group are members of all groups above it, also where groups are in a loop', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const plan = makePlan({ ...desired, nestedGroups: true }, observed);
            const flat = { ...observed, directory: flattened(observed.directory) };
            expect(deeds(plan)).toEqual(deeds(makePlan({ ...desired, nestedGroups: false }, flat)));
        }),
        runs,
    );
});

test('where nested groups do not count, it does not matter which group is inside of which', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const { directory } = observed;
            const groups = directory.groups.map((group) => ({ ...group, parents: [] }));
            const flat = { ...observed, directory: { ...directory, groups } };
            const plan = makePlan({ ...desired, nestedGroups: false }, observed);
            expect(plan).toEqual(makePlan({ ...desired, nestedGroups: false }, flat));
        }),
        { numRuns: 100 },
    );
});
