import type { Memory } from '../../src/model/memory';
import { approve, approveAgain, approvedPrivileges } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { mapOf } from '../support/map-of';
import { accountsOf, desiredOf, directoryOf, linksOf, noMemory, observedOf, ruleOf } from '../support/sync-world';

const roles = [
    { id: 'admin', name: 'admin', scope: 'Users', holders: ['user-root'] },
    { id: 'keeper', name: 'Keeper', scope: 'Users', holders: [] },
    { id: 'helper', name: 'Helper', scope: 'Users', holders: [] },
];

function planned(role: string, memory: Partial<Memory> = {}, accounts = accountsOf('ada', 'bob')) {
    const desired = desiredOf([ruleOf('ops', ['role', role])]);
    const observed = observedOf({
        directory: directoryOf({ ops: ['ada', 'bob'] }),
        accounts,
        roles,
        privilegedRoles: ['admin', 'keeper'],
        memory: { ...noMemory, links: linksOf('ada', 'bob'), ...memory },
    });
    const plan = makePlan(desired, observed);
    return {
        plan,
        given: plan.changes.flatMap((change) => (change.kind === 'add-member' ? [change.username] : [])),
        waits: plan.withheld.map(({ code }) => code),
    };
}

test.each(['admin', 'Keeper'])('the role %s waits for a person, for each of those who would get it', (role) => {
    const { plan, given, waits } = planned(role);
    expect([given, waits]).toEqual([[], ['privilege_first', 'privilege_first']]);
    expect(approve(plan).changes).toHaveLength(2);
});

test('a role without such permissions is given at once', () => {
    expect(planned('helper')).toMatchObject({ given: ['ada', 'bob'], waits: [] });
});

test('who was approved once is not asked about again, and nobody else is approved with them', () => {
    const [first] = approvedPrivileges(planned('admin').plan);
    expect(planned('admin', { privileges: [first ?? ''] })).toMatchObject({
        given: ['ada'],
        waits: ['privilege_first'],
    });
    // the same role under its other name, and one that the app had given
    expect(planned('Keeper', { privileges: ['keeper user-bob'] })).toMatchObject({ given: ['bob'] });
    expect(planned('admin', { ledger: mapOf({ 'role admin': ['user-bob'] }) })).toMatchObject({ given: ['bob'] });
});

test('it is said of a role over a link that waits as well, and approved by name with the link', () => {
    const { plan, given } = planned(
        'admin',
        { links: linksOf('bob'), privileges: ['admin user-bob'] },
        accountsOf('ada', 'bob').map((account) => ({ ...account, emails: [] })),
    );
    expect(given).toEqual(['bob']);
    expect(plan.withheld.map(({ code }) => code).sort()).toEqual(['link_weak', 'privilege_first']);
    expect(approvedPrivileges(plan)).toEqual(['admin user-ada']);
    expect(approve(plan).changes.map(({ kind }) => kind)).toEqual(['link-person', 'add-member', 'add-member']);
});

test('a run that is taken up again gives no role that has become privileged since', () => {
    const { plan } = planned('admin');
    expect(approveAgain(plan).changes).toEqual([]);
});
