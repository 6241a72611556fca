import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import type { DirectoryUser } from '../../src/model/directory';
import type { JournalItem } from '../../src/model/journal-item';
import { identityOf } from '../../src/model/kinds';
import type { Observed } from '../../src/model/observed';
import type { RemovalRules } from '../../src/model/rules';
import { targetKey, type Target } from '../../src/model/target';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { makeUndo } from '../../src/plan/undo/make-undo';
import { applyChanges, applyPlan, undoObserved, membersOf, setMember } from '../support/apply-plan';
import {
    groupNames,
    isRoleGiverLeaving,
    names,
    refresh,
    rulePool,
    targets,
    uidOf,
    userIdOf,
    world,
    type World,
} from '../support/arbitrary-world';

/** A workspace and a directory that the app and people change in turn. */
class Life {
    desired: World['desired'];
    observed: Observed;
    private readonly knowsEveryone: boolean;
    private journal: readonly JournalItem[] = [];
    /** what people gave, and the app has not given since; kept apart from what the app itself remembers */
    private readonly givenByHand = new Set<string>();

    constructor({ desired, observed }: World) {
        this.desired = desired;
        this.observed = { ...observed, memory: { ...observed.memory, ledger: new Map() } };
        this.knowsEveryone = observed.directory.everyone !== undefined;
        for (const target of targets)
            for (const id of membersOf(target, observed)) this.givenByHand.add(`${targetKey(target)} ${id}`);
    }

    edit(change: (observed: Observed) => Observed): void {
        this.observed = refresh(change(this.observed), this.knowsEveryone);
    }

    setByHand(target: Target, userId: string, isIn: boolean): void {
        const { state } = this.placeOf(target, userId);
        if (state === 'impossible' || membersOf(target, this.observed).includes(userId) === isIn) return;
        this.edit((observed) => setMember(target, userId, isIn, observed));
        if (isIn) this.givenByHand.add(`${targetKey(target)} ${userId}`);
        else this.givenByHand.delete(`${targetKey(target)} ${userId}`);
    }

    run(isApproved: boolean): void {
        const shown = makePlan(this.desired, this.observed);
        const plan = isApproved ? approve(shown) : shown;
        this.check(plan.changes, isApproved);
        const { observed, journal } = applyPlan(
            plan.changes,
            this.desired,
            this.observed,
            isApproved ? shown : undefined,
        );
        this.observed = refresh(observed, this.knowsEveryone);
        if (journal.length > 0) this.journal = journal;
        // who is missing in one look waits for a second one
        // and who was protected as the last administrator is not the last any more once another was approved
        const isJoined = isApproved && shown.withheld.some(({ code }) => code === 'privilege_first');
        const waiting = plan.withheld.flatMap((held) =>
            held.code === 'missing_once' || (isJoined && held.code === 'protected') ? [identityOf(held.change)] : [],
        );
        // whose person is gone holds an account no longer at the second look, and it may be somebody's who waits for it
        const second = makePlan(this.desired, this.observed);
        if ((this.observed.memory.missedOnce ?? []).length > 0)
            this.observed = refresh(
                applyPlan(second.changes, this.desired, this.observed).observed,
                this.knowsEveryone,
            );
        const { changes } = makePlan(this.desired, this.observed);
        expect(changes.filter((change) => !waiting.includes(identityOf(change)))).toEqual([]);
    }

    /** Takes the last run back, whatever happened since. */
    undo(): void {
        const undo = makeUndo(undoObserved(this.journal, this.desired, this.observed));
        for (const change of undo.changes)
            if (this.isPossible(change)) this.edit((observed) => applyChanges([change], observed).observed);
        const again = makeUndo(undoObserved(this.journal, this.desired, this.observed));
        expect(again.changes.filter((change) => this.isPossible(change))).toEqual([]);
        this.journal = [];
    }

    private check(changes: readonly Change[], isApproved: boolean): void {
        const { removals } = this.desired;
        const taken = changes.filter(({ kind }) => kind === 'remove-member' || kind === 'deactivate');
        if (!isApproved) expect(taken.length).toBeLessThanOrEqual(removals.limitCount);
        if (!isApproved && !this.observed.memory.areRemovalsApproved) expect(taken).toEqual([]);
        for (const change of taken) {
            if (!('userId' in change)) continue;
            if (!isRoleGiverLeaving(change, this.observed))
                expect(this.observed.guarded.acting).not.toContain(change.userId);
            expect(removals.protectedUsers).not.toContain(change.username.toLowerCase());
            if (change.kind === 'deactivate') expect([...this.observed.memory.links.values()]).toContain(change.userId);
            if (change.kind !== 'remove-member') continue;
            expect(removals.policy).not.toBe('never');
            if (removals.policy === 'owned')
                expect([...this.givenByHand]).not.toContain(`${targetKey(change.target)} ${change.userId}`);
        }
    }

    /** Nobody can be put where nothing is, nor be given a role in a room without being in it. */
    private isPossible(change: Change): boolean {
        if (change.kind !== 'add-member' && change.kind !== 'remove-member') return true;
        return this.placeOf(change.target, change.userId).state === 'possible';
    }

    private placeOf(target: Target, userId: string): { state: 'possible' | 'impossible' } {
        const { rooms, accounts, guarded } = this.observed;
        const room = 'room' in target ? rooms.find(({ name }) => name === target.room) : undefined;
        const isThere = !('room' in target) || room !== undefined;
        const isMember = target.kind !== 'room-role' || room?.members.includes(userId) === true;
        const isInside = room?.type !== 'private' || room.members.includes(guarded.tokenOwner ?? '');
        const isReachable = target.kind !== 'room-role' || isInside;
        const isKnown = accounts.some(({ id }) => id === userId);
        return { state: isThere && isMember && isReachable && isKnown ? 'possible' : 'impossible' };
    }
}

type Step = fc.Command<object, Life>;

function step(text: string, act: (life: Life) => void): Step {
    return { check: () => true, run: (_, life) => act(life), toString: () => text };
}

const person = fc.constantFrom(...names);
const group = fc.constantFrom(...groupNames);
const target = fc.constantFrom(...targets);

function editUser(username: string, edit: (user: DirectoryUser) => DirectoryUser) {
    return ({ directory, ...rest }: Observed): Observed => ({
        ...rest,
        directory: {
            ...directory,
            users: directory.users.map((user) => (user.uid === uidOf(username) ? edit(user) : user)),
        },
    });
}

function editGroup(name: string, edit: (group: Observed['directory']['groups'][number]) => object) {
    return ({ directory, ...rest }: Observed): Observed => ({
        ...rest,
        directory: {
            ...directory,
            groups: directory.groups.map((one) => (one.name === name ? { ...one, ...edit(one) } : one)),
        },
    });
}

const steps: fc.Arbitrary<Step>[] = [
    fc.boolean().map((isApproved) => step(isApproved ? 'approve and run' : 'run', (life) => life.run(isApproved))),
    fc.constant(step('undo', (life) => life.undo())),
    fc
        .tuple(target, person, fc.boolean())
        .map(([place, username, isIn]) =>
            step(`${isIn ? 'add' : 'remove'} ${username} by hand: ${targetKey(place)}`, (life) =>
                life.setByHand(place, userIdOf(username), isIn),
            ),
        ),
    fc
        .tuple(group, person)
        .map(([name, username]) =>
            step(`${username} joins ${name}`, (life) =>
                life.edit(editGroup(name, ({ members }) => ({ members: [...new Set([...members, uidOf(username)])] }))),
            ),
        ),
    fc.tuple(group, fc.subarray(names)).map(([name, leaving]) =>
        step(`${leaving.join(', ')} leave ${name}`, (life) =>
            life.edit(
                editGroup(name, ({ members }) => ({
                    members: members.filter((uid) => !leaving.map(uidOf).includes(uid)),
                })),
            ),
        ),
    ),
    fc
        .tuple(group, group)
        .map(([child, parent]) =>
            step(`${child} moves below ${parent}`, (life) =>
                life.edit(editGroup(child, () => ({ parents: [`id-${parent}`] }))),
            ),
        ),
    person.map((username) =>
        step(`${username} is renamed in authentik`, (life) =>
            life.edit(editUser(username, (user) => ({ ...user, username: `${username}-renamed` }))),
        ),
    ),
    fc
        .tuple(person, fc.boolean())
        .map(([username, isActive]) =>
            step(`${username} is ${isActive ? 'active' : 'deactivated'} in authentik`, (life) =>
                life.edit(editUser(username, (user) => ({ ...user, isActive }))),
            ),
        ),
    person.map((username) =>
        step(`${username} is renamed in Rocket.Chat, and another account takes the name`, (life) =>
            life.edit((observed) => {
                const id = `user-new-${username}`;
                const account = observed.accounts.find((one) => one.id === userIdOf(username));
                if (!account || observed.accounts.some((one) => one.id === id)) return observed;
                const others = observed.accounts.filter((one) => one !== account);
                return {
                    ...observed,
                    accounts: [
                        ...others,
                        { ...account, username: `${account.username}.old` },
                        { ...account, id, type: 'user', isActive: true },
                    ],
                };
            }),
        ),
    ),
    fc.tuple(person, fc.constantFrom('bot', 'user'), fc.boolean()).map(([username, type, isActive]) =>
        step(`the account of ${username} is a ${isActive ? '' : 'deactivated '}${type}`, (life) =>
            life.edit((observed) => ({
                ...observed,
                accounts: observed.accounts.map((account) =>
                    // a token ends with the account of its owner (docs/servers/rocket-chat.md#roles-and-accounts)
                    account.id === userIdOf(username) && account.id !== observed.guarded.tokenOwner
                        ? { ...account, type, isActive }
                        : account,
                ),
            })),
        ),
    ),
    fc.subarray([...rulePool]).map((rules) =>
        step(`rules ${rules.map(({ line }) => line).join(' ')}`, (life) => {
            life.desired = { ...life.desired, rules };
        }),
    ),
    fc
        .record({
            policy: fc.constantFrom<RemovalRules['policy']>('never', 'owned', 'strict'),
            limitPercent: fc.constantFrom(0, 20, 100),
            limitCount: fc.constantFrom(0, 2, 50),
            deactivates: fc.boolean(),
        })
        .map((rules) =>
            step(JSON.stringify(rules), (life) => {
                life.desired = { ...life.desired, removals: { ...life.desired.removals, ...rules } };
            }),
        ),
    fc.constantFrom(1, 24).map((hours) =>
        step(`${hours} h pass`, (life) =>
            life.edit(({ memory, ...rest }) => ({
                ...rest,
                memory: {
                    ...memory,
                    absentHours: new Map([...memory.absentHours].map(([id, before]) => [id, before + hours])),
                },
            })),
        ),
    ),
    fc.constant(
        step('the ledger is lost', (life) =>
            life.edit(({ memory, ...rest }) => ({
                ...rest,
                memory: { ...memory, ledger: new Map(), roomIds: new Map() },
            })),
        ),
    ),
];

test('whatever people do in between, no run takes what the app did not give, and each leaves nothing to do', () => {
    fc.assert(
        fc.property(world, fc.commands(steps, { maxCommands: 25 }), (drawn, commands) => {
            fc.modelRun(() => ({ model: {}, real: new Life(drawn) }), commands);
        }),
        { numRuns: 600 },
    );
});
