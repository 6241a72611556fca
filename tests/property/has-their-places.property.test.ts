import fc from 'fast-check';
import { hasTheirPlaces } from '../../src/keep-up/has-their-places';
import { ofPeople } from '../../src/keep-up/of-people';
import { makePlan } from '../../src/plan/make-plan';
import { survey } from '../../src/plan/survey';
import { targetKey } from '../../src/model/target';
import { names, world } from '../support/arbitrary-world';

test('for whom nothing can be due, a plan for everybody adds to no room, and takes nothing that the app gave', () => {
    fc.assert(
        fc.property(world, fc.constantFrom(...names), ({ desired, observed: drawn }, name) => {
            const roomIds = new Map(drawn.rooms.map((room) => [room.name, room.id]));
            const observed = { ...drawn, memory: { ...drawn.memory, roomIds } };
            const { directory, memory, guarded } = observed;
            const userId = `user-${name}`;
            const rooms = new Set(drawn.rooms.flatMap(({ id, members }) => (members.includes(userId) ? [id] : [])));
            const own = {
                users: directory.users.filter((user) => user.username.toLowerCase() === name.toLowerCase()),
                groups: directory.groups,
            };
            fc.pre(guarded.tokenOwner !== userId && hasTheirPlaces({ userId, rooms }, desired, own, memory));
            const found = survey(desired, observed);
            const plan = makePlan(desired, observed, found);
            const { changes } = ofPeople(plan, new Set([userId]), { links: found.links.links, giver: undefined });
            for (const change of changes) {
                if (change.kind === 'add-member') expect(change.target.kind).not.toBe('room');
                if (change.kind !== 'remove-member') continue;
                expect(memory.ledger.get(targetKey(change.target)) ?? []).not.toContain(userId);
            }
        }),
        { numRuns: 100, maxSkipsPerRun: 1_000 },
    );
});
