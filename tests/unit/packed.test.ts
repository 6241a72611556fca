import fc from 'fast-check';
import type { MembershipChange } from '../../src/model/kinds/memberships';
import { pack, unpack } from '../../src/store/packed';

const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, true, false, 0, 1, '', 'a', 'b'),
        fc.array(tie('any'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'constructor', 'toString'), tie('any'), { maxKeys: 3 }),
    ),
})).any;
const item = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'hasOwnProperty'), value, { maxKeys: 4 });

test('what comes out is what was put in, whatever it has in common', () => {
    fc.assert(
        fc.property(fc.array(item, { maxLength: 5 }), (items) => {
            const plain = JSON.parse(JSON.stringify(items)) as object[];
            const stored = JSON.parse(JSON.stringify(pack(plain))) as ReturnType<typeof pack>;
            expect(unpack(stored)).toEqual(plain);
        }),
        { numRuns: 2_000 },
    );
});

test('of 200 people who come into one room, who they are is kept of each, and the rest once', () => {
    const changes = Array.from({ length: 200 }, (_, n): MembershipChange => ({
        ...{ kind: 'add-member', target: { kind: 'room', room: 'everybody' } },
        ...{ userId: `user-id-${n}`, username: `person${n}` },
        reason: { code: 'reason.in_groups', groups: [{ code: 'group.direct', group: 'everybody' }] },
    }));
    const packed = pack(changes);
    expect(packed.own[7]).toEqual({ userId: 'user-id-7', username: 'person7' });
    expect(packed.shared).toEqual({ ...changes[0], userId: undefined, username: undefined });
});
