import type { Observed } from '../../src/model/observed';
import { makePlan } from '../../src/plan/make-plan';
import { accountOf, personOf } from '../support/painted';
import { mapOf } from '../support/map-of';
import { completeWorld, desiredOf, observedOf } from '../support/sso-world';

const world = completeWorld();
const directory = { users: [], groups: world.groups, people: [personOf('ada')] };

const settings = Object.entries({
    ...{ '': true, show_button: true, key_field: 'username', merge_users: true, scope: 'openid email profile' },
    ...{ username_field: 'preferred_username', email_field: 'email', name_field: 'name' },
}).map(([suffix, value]) => ({ suffix, value }));

function peopleAfter(over: Partial<Observed> = {}) {
    const accounts = [accountOf('ada'), accountOf('guest')];
    const observed = { ...observedOf(world), directory, accounts, loginSettings: [], ...over };
    const desired = desiredOf(world);
    return makePlan({ ...desired, entry: desired.entry && { ...desired.entry, settings } }, observed).people;
}

test('a plan says what everybody is once it is done', () => {
    expect(peopleAfter()).toMatchObject({ people: [{ username: 'ada' }], unclaimed: ['guest'] });
});

test('and nothing where not everybody is known; where not every account is, that it goes by names alone', () => {
    expect(peopleAfter({ directory: { users: directory.people, groups: world.groups } })).toBeUndefined();
    expect(peopleAfter()).not.toHaveProperty('isByName');
    expect(peopleAfter({ canUseRest: false })).toMatchObject({ isByName: true, people: [{ username: 'ada' }] });
});

test('an account may be tied already where the entry was there before, and not where the plan makes it', () => {
    const accounts = [{ ...accountOf('ada', ''), hasLoggedIn: true }];
    const server = { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } as const;
    const { entry } = observedOf(world);
    const standing = (exists: boolean): unknown =>
        peopleAfter({ accounts, server, entry: { ...entry, exists } })?.people[0]?.standing;
    expect([standing(true), standing(false)]).toEqual(['if_tied', 'refused']);
});

test('who is back in authentik, and is activated again by the plan, can log in after it', () => {
    const desired = desiredOf(world);
    const entry = desired.entry && { ...desired.entry, settings };
    const ada = { ...accountOf('ada'), isActive: false };
    const observed = observedOf(world);
    const memory = { ...observed.memory, links: mapOf({ 'uid-ada': ada.id }), deactivated: [ada.id] };
    const everyone = mapOf({ 'uid-ada': true });
    const seen = { ...observed, directory: { ...directory, everyone }, accounts: [ada], loginSettings: [], memory };
    const plan = (deactivates: boolean) =>
        makePlan({ ...desired, entry, removals: { ...desired.removals, deactivates } }, seen);
    expect(plan(true).changes.map(({ kind }) => kind)).toContain('reactivate');
    expect(plan(true).people).toMatchObject({ people: [{ standing: 'linked', chance: 'in' }] });
    expect(plan(false).people).toMatchObject({ people: [{ refusal: 'not_activated', chance: 'out' }] });
});
