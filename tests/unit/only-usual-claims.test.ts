import { makePlan } from '../../src/plan/make-plan';
import { hasOnlyUsualClaims } from '../../src/plan/login/only-usual-claims';
import { paintPeople, type PeopleToPaint } from '../../src/plan/people/paint-people';
import { countPeople } from '../../src/plan/people/count-people';
import { peopleLines } from '../../src/report/people-lines';
import { english } from '../support/english';
import { peopleToPaint, personOf, type Sides } from '../support/painted';
import { bareWorld, completeWorld, desiredOf, observedOf, type SsoWorld } from '../support/sso-world';

function isUsual(world: SsoWorld): boolean {
    const [desired, observed] = [desiredOf(world), observedOf(world)];
    return hasOnlyUsualClaims(makePlan(desired, observed), desired, observed);
}

test('logins get the usual claims alone by authentik’s own mappings, where those can be seen', () => {
    const world = completeWorld();
    const { sso } = world;
    expect(isUsual(world)).toBe(true);
    // attached by the plan
    expect(isUsual(bareWorld())).toBe(true);
    const provider = sso.provider && { ...sso.provider, mappings: sso.provider.mappings.slice(1) };
    expect(isUsual({ ...world, sso: { ...sso, provider } })).toBe(true);

    const ofOthers = sso.mappings.map((one, n) => ({ ...one, managed: n === 2 ? null : one.managed }));
    expect(isUsual({ ...world, sso: { ...sso, mappings: ofOthers } })).toBe(false);
    expect(isUsual({ ...world, sso: { ...sso, mappings: sso.mappings.slice(1) } })).toBe(false);
    expect(isUsual({ ...world, wanted: { ...world.wanted, clientId: 'another' } })).toBe(false);
    // that of entitlements gives claims of its own
    const more = { id: 'e', name: 'e', scope: 'entitlements', managed: 'goauthentik.io/providers/oauth2/scope-e' };
    const wider = sso.provider && { ...sso.provider, mappings: [...sso.provider.mappings, 'e'] };
    expect(isUsual({ ...world, sso: { ...sso, mappings: [...sso.mappings, more], provider: wider } })).toBe(false);
    expect(hasOnlyUsualClaims({ changes: [] }, desiredOf(world), { sso: undefined })).toBe(false);
});

function said(sides: Sides, over: Partial<PeopleToPaint> = {}): string[] {
    const { first, below } = peopleLines(english, countPeople(paintPeople({ ...peopleToPaint(sides), ...over })));
    return [...first, ...below];
}

const people = [personOf('ada'), personOf('bob', '')];

test.each(['legacy', 'modern'] as const)('a field that finds nothing refuses everybody in the %s flow', (flow) => {
    const hasOnlyUsual = { hasOnlyUsualClaims: true as const };
    const [head, why, ...more] = said({ people, flow, entry: { usernameField: 'upn' } }, hasOnlyUsual);
    expect(head).toBe('✗ *0 of 2 people can log in*.');
    expect(why).toMatch(
        /^• of 2 the username field finds nothing → Look at the setting "Username field": .*`preferred_/,
    );
    expect(more).toEqual([]);
    // whoever has an address is not told to fill it in
    const [, address = ''] = said({ people: people.slice(0, 1), flow, entry: { emailField: 'mail' } }, hasOnlyUsual);
    expect(address).toMatch(/^• of 1 the e-mail field finds nothing → Look at the setting "E-mail field": /);
    const [, none = ''] = said({ people: people.slice(1), flow }, hasOnlyUsual);
    expect(none).toBe('• 1 has no e-mail address in authentik → Fill it in there.');
});

test('where another mapping may give the claim it is not said that nobody can log in', () => {
    const [head, why] = said({ people, entry: { usernameField: 'upn' } });
    expect(head).toBe('⚠ *Which of 2 people can log in is not known*.');
    expect(why).toContain('`/authentik-sync check <person>` asks authentik about one.');
});
