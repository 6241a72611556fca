import type { Observed } from '../../src/model/observed';
import type { Account } from '../../src/model/workspace';
import { accountsBefore, countComeOver } from '../../src/plan/people/come-over';
import { Pairs } from '../../src/plan/people/pairs';
import { accountOf, personOf } from '../support/painted';
import { desiredOf, noMemory, observedOf, usualIdentity } from '../support/sync-world';

const everybody = [
    ...[personOf('ada'), personOf('bob'), personOf('cam'), personOf('nomail', ''), personOf('new')],
    personOf('off', 'off@x', { isActive: false }),
    personOf('job', 'job@x', { isService: true }),
    personOf('bot'),
];
const desired = desiredOf([]);

/** ada is marked as a login leaves it; bob's address is not verified, cam has another one, and nobody is zoe. */
const before = [
    ...[accountOf('ada'), accountOf('bob', 'bob@x?'), accountOf('cam', 'old@x'), accountOf('nomail', 'else@x')],
    ...[accountOf('zoe'), accountOf('off'), accountOf('job'), accountOf('bot', 'bot@x', { type: 'bot' })],
];

function world(accounts: readonly Account[], over: Partial<Observed> = {}, people = everybody) {
    const observed = observedOf({ directory: { users: [], groups: [], people }, accounts, ...over });
    const pairs = Pairs.among(accounts, {
        ...{ directory: observed.directory, memory: noMemory, fields: usualIdentity, hasOtherLogins: false },
    });
    return [desired, observed, pairs] as const;
}

const time = { by: 'address', since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z', isOver: false } as const;
const known = () => accountsBefore(...world(before));

function count(accounts: readonly Account[], over: Partial<Observed> = {}) {
    return countComeOver({ ...time, ...known() }, ...world(accounts, over));
}

test('accounts that people have are counted before they come over, and those in which a login will show are kept', () => {
    expect(known()).toEqual({ accounts: 4, unmarked: ['id-bob', 'id-cam'] });
});

test('nothing is counted where not all accounts, or not everybody, are known', () => {
    expect(accountsBefore(...world(before, { canUseRest: false }))).toEqual({ accounts: 0, unmarked: [] });
    const unknown = { directory: { users: everybody, groups: [] } };
    expect(accountsBefore(...world(before, unknown))).toEqual({ accounts: 0, unmarked: [] });
    expect(count(before, { canUseRest: false })).toBeUndefined();
    expect(count(before, unknown)).toBeUndefined();
    expect(countComeOver({ ...time, accounts: 0, unmarked: [] }, ...world(before))).toBeUndefined();
});

test('who carries what a login leaves, and did not before, has come over; of the others nothing tells it', () => {
    expect(count(before)).toEqual({ accounts: 4, came: 0, untold: 2, mayLeaveNothing: false });
    const since = before.map((one) => {
        if (one.username === 'bob') return accountOf('bob', ' Bob@x ');
        return one.username === 'cam' ? accountOf('cam', 'cam@x?') : one;
    });
    expect(count(since)).toMatchObject({ accounts: 4, came: 1, untold: 2 });
    const two = since.map((one) =>
        one.username === 'cam'
            ? { ...one, emails: [...accountOf('cam', 'old@x').emails, ...accountOf('cam').emails] }
            : one,
    );
    expect(count(two)).toMatchObject({ came: 2 });
});

test('that a login may leave nothing to see is told by the flow that drops addresses in some releases', () => {
    const server = { version: '9.0', licence: 'premium', modules: undefined } as const;
    expect(count(before, { server })).toMatchObject({ mayLeaveNothing: true });
});
