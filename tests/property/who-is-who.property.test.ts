import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import type { DirectoryUser } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Account } from '../../src/model/workspace';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { applyPlan } from '../support/apply-plan';
import { desiredOf, noMemory, observedOf, roomOf, ruleOf } from '../support/sync-world';

/** Few names and addresses, so that they collide: those of one are the others' as often as not. */
const names = ['ada', 'Ada', 'eve', 'bob', 'b.ob', '\u212Aim', 'kim', 'root', 'ada@x'];
const addresses = ['', 'ada@x', 'ADA@x', 'eve@x', 'bob@x', 'kim@x'];

const person = fc.record({
    username: fc.constantFrom(...names),
    email: fc.constantFrom(...addresses),
    isActive: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    isService: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
    isInGroup: fc.boolean(),
});
/** As anybody can register one, and as an administrator, LDAP or a login can make one. */
const account = fc.record({
    username: fc.constantFrom(...names, 'a', 'e', 'rocket.cat'),
    emails: fc.array(fc.record({ address: fc.constantFrom(...addresses.slice(1)), isVerified: fc.boolean() }), {
        maxLength: 2,
    }),
    type: fc.oneof({ weight: 6, arbitrary: fc.constant('user') }, fc.constantFrom('bot', 'app', 'federated')),
    isActive: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const world = fc
    .record({
        people: fc.uniqueArray(person, { selector: ({ username }) => username, maxLength: 6 }),
        accounts: fc.uniqueArray(account, { selector: ({ username }) => username.toLowerCase(), maxLength: 6 }),
        links: fc.array(
            fc.record({
                person: fc.nat(7),
                account: fc.nat(7),
                ground: fc.constantFrom('address', 'approved', 'by_hand', 'before' as const),
            }),
            { maxLength: 3 },
        ),
        apart: fc.option(fc.record({ person: fc.nat(7), account: fc.nat(7) }), { nil: undefined }),
        births: fc.array(fc.nat(7), { maxLength: 2 }),
        hasOtherLogins: fc.boolean(),
        knowsEveryone: fc.boolean(),
        missedOnce: fc.boolean(),
    })
    .map((drawn): Observed => {
        const users = drawn.people.map(({ username, email, isActive, isService }): DirectoryUser => ({
            ...{ uid: `uid-${username}`, username, name: username, email, isActive },
            ...(isService && { isService: true }),
        }));
        const accounts = drawn.accounts.map((one): Account => ({ id: `id-${one.username}`, ...one }));
        const uidAt = (n: number): string => users[n]?.uid ?? `uid-gone-${n}`;
        const idAt = (n: number): string => accounts[n]?.id ?? 'id-gone';
        const people = users.filter(({ isService }) => isService !== true);
        const memory: Partial<Memory> = {
            links: new Map(drawn.links.map((link) => [uidAt(link.person), idAt(link.account)])),
            grounds: new Map(drawn.links.map((link) => [uidAt(link.person), link.ground])),
            apart: new Map(drawn.apart ? [[uidAt(drawn.apart.person), [idAt(drawn.apart.account)]]] : []),
            births: new Map(drawn.births.flatMap((n) => (accounts[n] ? [[accounts[n].id, accounts[n].username]] : []))),
            missedOnce: drawn.missedOnce ? drawn.links.map((link) => uidAt(link.person)) : [],
        };
        const inGroup = users.filter((_, n) => drawn.people[n]?.isInGroup === true);
        return observedOf({
            accounts,
            hasOtherLogins: drawn.hasOtherLogins,
            rooms: [roomOf('staff', [])],
            roles: [{ id: 'helper', name: 'helper', scope: 'Users', holders: [] }],
            memory: { ...noMemory, ...memory },
            directory: {
                users: inGroup,
                groups: [{ id: 'g', name: 'staff', parents: [], members: inGroup.map(({ uid }) => uid) }],
                ...(drawn.knowsEveryone && {
                    people,
                    everyone: new Map(people.map(({ uid, isActive }) => [uid, isActive])),
                    services: users.filter(({ isService }) => isService === true).map(({ uid }) => uid),
                }),
            },
        });
    });

const usual = desiredOf([ruleOf('staff', ['channel', 'staff'], ['role', 'helper'])]);
/** By which claim, or by what of it, a login names the account. */
const usernameField = fc.constantFrom(
    'preferred_username',
    'preferred_username',
    'email',
    '{{/^(.)/::preferred_username}}',
);

function desiredBy(field: string): Desired {
    return { ...usual, identity: { ...usual.identity, usernameField: field } };
}

/** What a login by that field would call somebody. */
function loginName({ username, email }: DirectoryUser, field: string): string {
    if (field === 'email') return email;
    return field === 'preferred_username' ? username : username.slice(0, 1);
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (one) => one.toLowerCase());

/** Written down a second time, in other words than the app's: whether evidence alone may make the two one. */
function isEvident(
    { directory, accounts, memory, hasOtherLogins }: Observed,
    uid: string,
    userId: string,
    field: string,
): boolean {
    const user = directory.users.find((one) => one.uid === uid);
    const found = accounts.find(({ id }) => id === userId);
    if (!user || user.isService === true) return false;
    if (found?.type !== 'user' || found.username === 'rocket.cat') return false;
    if (memory.apart?.get(uid)?.includes(userId) === true) return false;
    const others = [...directory.users, ...(directory.people ?? [])].filter(
        (one) => one.uid !== uid && one.isService !== true,
    );
    const has = ({ email }: DirectoryUser): boolean =>
        email !== '' && found.emails.some(({ address }) => lower(address) === lower(email));
    const isCalled = (one: DirectoryUser): boolean => lower(loginName(one, field)) === lower(found.username);
    const isElsewhere = (one: DirectoryUser): boolean => {
        const link = memory.links.get(one.uid);
        const stands = memory.grounds?.get(one.uid) !== 'before' && accounts.some(({ id }) => id === link);
        return link !== undefined && link !== userId && stands;
    };
    if (others.some((one) => (has(one) || isCalled(one)) && !isElsewhere(one))) return false;
    const isVerified = found.emails.some(
        ({ address, isVerified: yes }) => yes && user.email !== '' && lower(address) === lower(user.email),
    );
    const isSeen =
        found.emails.length === 0 &&
        memory.births?.get(userId) === found.username &&
        !hasOtherLogins &&
        // letter by letter, and nobody unseen may be called so as well
        loginName(user, field) === found.username &&
        directory.people !== undefined;
    return (isVerified && (directory.people !== undefined || isCalled(user))) || isSeen;
}

/** Whether the account was known as the person's before this plan, on more than a name. */
function isKnown({ memory }: Observed, userId: string): boolean {
    return [...memory.links].some(([uid, id]) => id === userId && memory.grounds?.get(uid) !== 'before');
}

const linksOf = (changes: readonly Change[]): { uid: string; userId: string }[] =>
    changes.flatMap((change) => (change.kind === 'link-person' ? [change] : []));
const givenOf = (changes: readonly Change[]): string[] =>
    changes.flatMap((change) => (change.kind === 'add-member' ? [change.userId] : []));

test('no link is made, and nothing is given, without evidence or approval', () => {
    fc.assert(
        fc.property(world, usernameField, (observed, field) => {
            const plan = makePlan(desiredBy(field), observed);
            const made = linksOf(plan.changes);
            for (const { uid, userId } of made)
                expect([uid, userId, isEvident(observed, uid, userId, field)]).toEqual([uid, userId, true]);
            const linked = new Set(made.map(({ userId }) => userId));
            for (const userId of givenOf(plan.changes))
                expect([userId, linked.has(userId) || isKnown(observed, userId)]).toEqual([userId, true]);
        }),
        { numRuns: 2_000 },
    );
});

test('whoever approves, one account is one person’s, bots are nobody’s, and what was kept apart stays so', () => {
    fc.assert(
        fc.property(world, usernameField, (observed, field) => {
            const made = linksOf(approve(makePlan(desiredBy(field), observed)).changes);
            expect(new Set(made.map(({ userId }) => userId)).size).toBe(made.length);
            expect(new Set(made.map(({ uid }) => uid)).size).toBe(made.length);
            for (const { uid, userId } of made) {
                const found = observed.accounts.find(({ id }) => id === userId);
                expect(found?.type).toBe('user');
                expect(found?.username).not.toBe('rocket.cat');
                expect(observed.memory.apart?.get(uid) ?? []).not.toContain(userId);
                expect(observed.directory.users.find((one) => one.uid === uid)?.isActive).toBe(true);
            }
        }),
        { numRuns: 2_000 },
    );
});

test('a link that stands is followed by id, whatever either side is called or has for an address since', () => {
    fc.assert(
        fc.property(world, fc.nat(), usernameField, (observed, at, field) => {
            const desired = desiredBy(field);
            const { observed: after } = applyPlan(approve(makePlan(desired, observed)).changes, desired, observed);
            const inStaff = after.rooms.find(({ name }) => name === 'staff')?.members ?? [];
            const renamed: Observed = {
                ...after,
                accounts: after.accounts.map((one, n) => ({ ...one, username: `renamed-${(n + at) % 7}`, emails: [] })),
            };
            const next = makePlan(desired, renamed);
            const standing = new Set(after.memory.links.values());
            for (const userId of inStaff.filter((id) => standing.has(id)))
                expect(next.changes.filter((change) => 'target' in change && change.userId === userId)).toEqual([]);
        }),
        { numRuns: 500 },
    );
});
