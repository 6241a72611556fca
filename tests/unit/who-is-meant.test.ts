import { namesToLookUp, whoIsMeant } from '../../src/check/ask/who-is-meant';
import { known, notAsked } from '../../src/check/facts/found';
import { mapOf } from '../support/map-of';
import { account, person } from '../support/healthy-facts';

const fields = { usernameField: 'preferred_username', emailField: 'email', scopes: ['openid', 'email', 'profile'] };
const wim = person('wim.ivers');
const people = [person('ada'), wim];
const nobody = known(undefined);
const accounts = [account('ada'), account('wivers', { emails: [{ address: wim.email, isVerified: true }] })];
const context = {
    ...{ found: nobody, people: known({ people, total: 2, deactivated: [] }) },
    ...{ accounts: known({ accounts, total: 2 }), fields, groups: undefined, links: undefined },
    hasOtherLogins: false,
};
const meant = (username: string | undefined, more: Partial<Parameters<typeof whoIsMeant>[1]> = {}) =>
    whoIsMeant(username, { ...context, ...more });

test('whom authentik does not know by that name is nobody, and not the first of the people', () => {
    expect(meant('irene')).toEqual(nobody);
    expect(meant('irene', { people: notAsked, accounts: notAsked })).toEqual(nobody);
});

test('a person is known by the name of their account as well, by a link or by what speaks for one', () => {
    expect(meant('WIVERS')).toEqual(known(wim));
    const links = { links: mapOf({ 'uid-of-ada': 'id-of-guest' }) };
    const withGuest = known({ accounts: [...accounts, account('guest')], total: 3 });
    expect(meant('guest', { accounts: withGuest })).toEqual(nobody);
    expect(meant('guest', { accounts: withGuest, links })).toEqual(known(people[0]));
});

test('the username in authentik comes first, and a failure to look is one', () => {
    expect(meant('wivers', { found: known(people[0]) })).toEqual(known(people[0]));
    expect(meant('wivers', { found: notAsked })).toEqual(notAsked);
});

test('where nobody is asked about, the first of the people stands in for an administrator who is not in authentik', () => {
    expect(meant(undefined)).toEqual(known(people[0]));
    expect(meant(undefined, { people: notAsked })).toEqual(nobody);
});

test('accounts are looked up by the names that logins write, and by what was typed where that is no person', () => {
    const template = { ...fields, usernameField: '{{/^([^.]+)/::preferred_username}}' };
    const names = (username: string | undefined, found: Parameters<typeof namesToLookUp>[1]['found'] = nobody) =>
        namesToLookUp(username, { found, people: context.people, fields: template });
    expect(names(undefined)).toEqual(['ada', 'wim']);
    expect(names('wim.ivers', known(wim))).toEqual(['wim']);
    expect(names('wivers')).toEqual(['wivers']);
    expect(namesToLookUp(undefined, { found: nobody, people: notAsked, fields })).toBeUndefined();
});
