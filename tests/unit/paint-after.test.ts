import type { Observed } from '../../src/model/observed';
import { makePlan } from '../../src/plan/make-plan';
import { accountOf, personOf } from '../support/painted';
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
