import fc from 'fast-check';
import { withoutPerson } from '../../src/keep-up/without-person';
import { isRisky } from '../../src/model/kinds';
import type { Change } from '../../src/model/change';
import type { Drift, Plan } from '../../src/model/plan';
import { isApprovable } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { world } from '../support/arbitrary-world';
import { told } from '../support/english';

const reason = told('because');
const rows = ['Accounts_AllowRealNameChange', 'Accounts_RegistrationForm', 'Accounts_TwoFactorAuthentication_Enabled'];
const entryRows = ['', '-url', '-groups_channel_map'].map((suffix) => `Accounts_OAuth_Custom-Authentik${suffix}`);

/** Changes of the login on both sides, as a plan may have them. */
const settingUp: readonly Change[] = [
    { kind: 'create-entry', name: 'Authentik', reason },
    { kind: 'set-client-id', id: 'Accounts_OAuth_Custom-Authentik-id', from: null, reason },
    { kind: 'bind-group', group: 'staff', groupId: 'g', slug: 'rocketchat', reason },
    ...rows.map((id): Change => ({ kind: 'set-setting', area: 'restriction', id, from: true, to: false, reason })),
    ...entryRows.map((id): Change => ({ kind: 'set-setting', area: 'entry', id, from: 'a', to: 'b', reason })),
];

const drawn = fc.record({
    world,
    added: fc.subarray([...settingUp]),
    drifted: fc.subarray([...rows, ...entryRows]),
    wasLive: fc.boolean(),
    repairs: fc.boolean(),
});

test('nobody having asked, nothing is done that needs an approval, a confirmation, or somebody to set the login up', () => {
    fc.assert(
        fc.property(drawn, ({ world: { desired, observed }, added, drifted, wasLive, repairs }) => {
            const planned = makePlan(desired, observed);
            const drift = drifted.map((subject): Drift => ({ subject, old: 'c', expected: 'b', found: 'a' }));
            const plan: Plan = { ...planned, changes: [...planned.changes, ...added], drift };
            const { toDo, left } = withoutPerson(plan, { wasLive, repairs });
            const approvable = new Set(plan.withheld.filter(isApprovable).map(({ change }) => change));
            for (const change of toDo.changes) {
                expect(plan.changes).toContain(change);
                expect(approvable.has(change)).toBe(false);
                expect(isRisky(change, wasLive)).toBe(false);
                expect(['create-entry', 'set-client-id', 'bind-group']).not.toContain(change.kind);
                if (change.kind !== 'set-setting') continue;
                if (!repairs) expect(drifted).not.toContain(change.id);
                if (change.area === 'entry' && !drifted.includes(change.id))
                    expect(change.id).toMatch(/groups_channel_map$/);
            }
            // and nothing is lost: what is not done is left to a person, and said in the run
            expect(toDo.changes.length + left.changes.length).toBe(plan.changes.length);
            expect(toDo.withheld).toHaveLength(plan.withheld.length + left.changes.length);
            expect(left.withheld).toEqual(plan.withheld);
        }),
        { numRuns: 300 },
    );
});
