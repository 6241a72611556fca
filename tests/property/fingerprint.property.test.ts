import fc from 'fast-check';
import { sha256 } from '../../src/digest';
import type { Change } from '../../src/model/change';
import type { Ground, Plan, Withheld } from '../../src/model/plan';
import type { Reason } from '../../src/model/reason';
import type { ShownValue } from '../../src/model/words';
import { fingerprint } from '../../src/plan/fingerprint';

const text = fc.string({ maxLength: 8 });
const type = fc.constantFrom('channel' as const, 'private' as const);
const redirectUris = fc.array(fc.record({ mode: fc.constant('strict' as const), url: text }), { maxLength: 3 });
const fieldValue = fc.oneof(text, fc.array(text, { maxLength: 3 }), redirectUris, fc.constant(null));
const target = fc.oneof(
    fc.record({ kind: fc.constant('room' as const), room: text }),
    fc.record({ kind: fc.constant('team' as const), team: text }),
    fc.record({ kind: fc.constant('role' as const), role: text }),
    fc.record({
        kind: fc.constant('room-role' as const),
        room: text,
        role: fc.constantFrom('owner' as const, 'moderator' as const),
    }),
);

/** Why, and what it is called, in any version. */
const reason: fc.Arbitrary<Reason> = fc.oneof(
    fc.constant<Reason>({ code: 'reason.absent' }),
    fc.record({ code: fc.constant('reason.rule' as const), rule: text, line: fc.nat() }),
    fc.record({ code: fc.constant('reason.told' as const), reason: text }),
);
const shown: fc.Arbitrary<ShownValue> = fc.oneof(text, fc.array(text), fc.constant<ShownValue>({ code: 'state.none' }));

/** Changes of every shape: short names, so that two of them are often nearly the same. */
const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('create-entry' as const), name: text, reason }),
    fc.record({
        kind: fc.constant('set-setting' as const),
        area: fc.constantFrom('entry' as const, 'restriction' as const),
        id: text,
        from: fc.oneof(text, fc.boolean(), fc.constant(null)),
        to: fc.oneof(text, fc.boolean()),
        reason,
    }),
    fc.record({ kind: fc.constant('create-room' as const), room: text, type, creator: text, reason }),
    fc.record({
        kind: fc.constantFrom('add-member' as const, 'remove-member' as const),
        target,
        userId: text,
        username: text,
        reason,
    }),
    fc.record({
        kind: fc.constantFrom('mark-absent' as const, 'deactivate' as const),
        userId: text,
        username: text,
        reason,
    }),
    fc.record({
        kind: fc.constant('change-provider' as const),
        provider: fc.nat({ max: 3 }),
        name: text,
        field: fc.constantFrom('redirect_uris' as const, 'signing_key' as const, 'client_secret' as const),
        from: fieldValue,
        to: fieldValue,
        fromText: shown,
        toText: shown,
        reason,
    }),
);
const ground: fc.Arbitrary<Ground> = fc.oneof(
    fc.constant<Ground>({ code: 'first_removal' }),
    fc.record({ code: fc.constant('threshold_run' as const), number: fc.nat(), limit: fc.nat() }),
    fc.constant<Ground>({ code: 'protected', ground: { code: 'ground.listed' } }),
);
const withheld = fc.tuple(change, ground).map(([one, why]): Withheld => ({ ...why, change: one }));
const plan: fc.Arbitrary<Plan> = fc.record({
    changes: fc.array(change, { maxLength: 4 }),
    withheld: fc.array(withheld, { maxLength: 3 }),
    notes: fc.constant([]),
    drift: fc.constant([]),
});

const of = (shown: Plan): string => fingerprint(shown, sha256);

/** The same plan as another version, or in another language, would say it. */
function reworded({ changes, withheld: held, ...rest }: Plan, words: string): Plan {
    const say = (one: Change): Change => {
        const said: Change = { ...one, reason: { code: 'reason.told', reason: words } };
        return said.kind === 'change-provider' ? { ...said, fromText: words, toText: `${words}.` } : said;
    };
    return {
        ...rest,
        changes: changes.map(say),
        withheld: held.map((one): Withheld => ({ ...rewordedGround(one), change: say(one.change) })),
        notes: [{ code: 'room_closed', subject: words }],
    };
}

/** The same ground, measured anew. */
function rewordedGround(held: Withheld): Ground {
    return held.code === 'threshold_run' ? { code: held.code, number: 0, limit: 0 } : held;
}

/** What records and the engine's bridge may do to a value. */
function turned<T>(value: T): T {
    if (Array.isArray(value)) return value.map((item: unknown) => turned(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).reverse();
    return Object.fromEntries(fields.map(([field, inner]) => [field, turned<unknown>(inner)])) as T;
}

test('another wording, or another order of fields, is the same plan', () => {
    fc.assert(
        fc.property(plan, text, (shown, words) => {
            expect(of(reworded(shown, words))).toBe(of(shown));
            expect(of(turned(shown))).toBe(of(shown));
        }),
    );
});

test('plans that differ in what they do, in its order, or in what is withheld and why, are different plans', () => {
    fc.assert(
        fc.property(plan, plan, (one, other) => {
            const [left, right] = [one, other].map((shown) => turned(turned(reworded(shown, ''))));
            expect(of(one) === of(other)).toBe(isSame(left, right));
        }),
    );
});

test('one other field in one change is another plan', () => {
    fc.assert(
        fc.property(plan, change, fc.nat(), fc.nat(), (shown, one, at, which) => {
            const fields = Object.keys(one).filter((key) => !['kind', 'reason', 'fromText', 'toText'].includes(key));
            const field = fields[which % fields.length] ?? '';
            const changed = { ...one, [field]: ['something', 'else'] };
            const place = at % (shown.changes.length + 1);
            const withOne = (added: Change): Plan => ({
                ...shown,
                changes: [...shown.changes.slice(0, place), added, ...shown.changes.slice(place)],
            });
            fc.pre(!isSame(one, changed));
            expect(of(withOne(changed))).not.toBe(of(withOne(one)));
            expect(of(withOne(one))).not.toBe(of(shown));
            expect(of({ ...shown, withheld: [...shown.withheld, { change: one, code: 'first_removal' }] })).not.toBe(
                of(withOne(one)),
            );
        }),
    );
});

/** Jest's own comparison, which looks at no order of fields. */
function isSame(one: unknown, other: unknown): boolean {
    try {
        expect(one).toStrictEqual(other);
        return true;
    } catch {
        return false;
    }
}
