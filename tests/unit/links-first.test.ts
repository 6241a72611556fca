import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { targetName } from '../support/english';
import { mapOf } from '../support/map-of';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

/** Nobody has verified the address of ada, so that her link waits. */
const accounts = accountsOf('ada', 'bob', 'root').map((one) =>
    one.username === 'ada' ? { ...one, emails: one.emails.map((email) => ({ ...email, isVerified: false })) } : one,
);

function waits({ withheld }: Plan): string[] {
    return withheld.flatMap(({ code, change }) =>
        code === 'link_first'
            ? ['target' in change ? `${change.kind} ${change.username} ${targetName(change.target)}` : change.kind]
            : [],
    );
}

function kinds({ changes }: Plan): string[] {
    return changes.map(({ kind }) => kind);
}

test('what is taken from an account goes on while its link waits', () => {
    const observed = observedOf({
        directory: directoryOf({ staff: ['ada'] }),
        accounts,
        rooms: [roomOf('desk', []), roomOf('hall', ['ada'])],
        memory: { ...noMemory, ledger: mapOf({ 'room hall': ['user-ada'] }) },
    });
    const rules = [ruleOf('staff', ['channel', 'desk']), ruleOf('guests', ['channel', 'hall'])];
    const guests = {
        ...observed.directory,
        groups: [...observed.directory.groups, ...directoryOf({ guests: [] }).groups],
    };
    const plan = makePlan(desiredOf(rules), { ...observed, directory: guests });
    expect(waits(plan)).toEqual(['add-member ada #desk']);
    expect(kinds(plan)).toEqual(['remove-member']);
});

test('an account that the app has deactivated comes back for somebody else only with the link to them', () => {
    const observed = observedOf({
        directory: { ...directoryOf({ staff: ['ada'] }), everyone: mapOf({ 'uid-ada': true }) },
        accounts: accounts.map((one) => ({ ...one, isActive: one.username !== 'ada' })),
        memory: { ...noMemory, deactivated: ['user-ada'] },
    });
    const plan = makePlan(desiredOf([], { removals: { ...defaultRemovals, deactivates: true } }), observed);
    expect([kinds(plan), waits(plan)]).toEqual([[], ['reactivate']]);
    expect(kinds(approve(plan))).toEqual(['link-person', 'reactivate']);
});

describe('the owner of the token, whose own link waits', () => {
    const guarded = { administrators: ['user-root'], acting: ['user-root'], tokenOwner: 'user-ada' };
    const world = (over: Partial<Observed>): Plan =>
        makePlan(
            desiredOf([
                ruleOf('staff', ['private', 'desk'], ['moderator', 'desk'], ['team', 'crew'], ['role', 'auditor']),
                ruleOf('others', ['channel', 'hall'], ['moderator', 'hall']),
            ]),
            observedOf({
                directory: directoryOf({ staff: ['ada', 'bob'], others: ['bob'] }),
                ...{ accounts, guarded },
                rooms: [roomOf('desk', [], { type: 'private' }), roomOf('hall', [])],
                teams: [{ id: 'crew-id', name: 'crew', room: 'crew', members: [], owners: [] }],
                roles: [{ id: 'auditor', name: 'Auditors', scope: 'Users', holders: [] }],
                memory: { ...noMemory, links: linksOf('bob'), roomIds: mapOf({ desk: 'id-of-desk' }) },
                ...over,
            }),
        );

    test('cannot give the roles of a private room before; what others give there, and roles elsewhere, go on', () => {
        const plan = world({});
        expect(waits(plan).sort()).toEqual([
            'add-member ada #desk',
            'add-member ada moderators of #desk',
            'add-member ada role auditor',
            'add-member ada team crew',
            'add-member bob moderators of #desk',
        ]);
        expect(plan.changes.map((change) => ('target' in change ? targetName(change.target) : change.kind))).toEqual(
            expect.arrayContaining(['#desk', '#hall', 'team crew', 'role auditor', 'moderators of #hall']),
        );
    });

    test('waits for nobody in a room that they are in already, or where they are put in for the roles alone', () => {
        const inHall = { rooms: [roomOf('desk', [], { type: 'private' }), roomOf('hall', ['ada'])] };
        const plan = world({ ...inHall, directory: directoryOf({ staff: ['bob'], others: ['ada', 'bob'] }) });
        expect(waits(plan).sort()).toEqual([
            'add-member ada #desk',
            'add-member ada moderators of #hall',
            'add-member bob moderators of #desk',
        ]);
    });

    test('once it stands all of it goes on, whosever link waits beside theirs', () => {
        expect(waits(world({ guarded: { ...guarded, tokenOwner: 'user-root' } }))).not.toContain(
            'add-member bob moderators of #desk',
        );
    });
});
