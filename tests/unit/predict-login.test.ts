import type { LoginAccount, LoginEntry, LoginPerson, LoginProvider, LoginRules } from '../../src/model/login';
import { predictLogin, type LoginSituation } from '../../src/plan/login/predict-login';

const AUTHENTIK = 'https://authentik.company/application/o';

const entry: LoginEntry = {
    service: 'authentik',
    isLive: true,
    authorizeUrl: `${AUTHENTIK}/authorize/`,
    tokenUrl: `${AUTHENTIK}/token/`,
    identityUrl: `${AUTHENTIK}/userinfo/`,
    hasClientId: true,
    hasSecret: true,
    showsButton: true,
    scopes: ['openid', 'email', 'profile'],
    usernameField: 'preferred_username',
    emailField: 'email',
    nameField: 'name',
    keyField: 'username',
    mergesUsers: false,
    mergesDistinctServices: false,
};

const provider: LoginProvider = {
    endpoints: {
        authorize: `${AUTHENTIK}/authorize/`,
        token: `${AUTHENTIK}/token/`,
        identity: `${AUTHENTIK}/userinfo/`,
    },
    client: 'accepted',
    isRedirectUriRegistered: true,
    allowsCodes: true,
    hasApplication: true,
    mappedScopes: ['openid', 'email', 'profile'],
};

const twoFactor: LoginRules['twoFactor'] = {
    isEnabled: true,
    byApp: false,
    byEmail: true,
    byEmailForOAuth: false,
    isOptedIn: true,
    rememberFor: 1800,
};

const rules: LoginRules = {
    approvesByHand: false,
    approvalNeedsAddress: false,
    registersPeople: true,
    allowedDomains: [],
    verifiesEmails: true,
    twoFactor,
};

const ada: LoginPerson = {
    username: 'ada',
    isActive: true,
    mayEnter: true,
    claims: {
        sub: 'f'.repeat(64),
        preferred_username: 'ada',
        email: 'ada@example.com',
        name: 'Ada Lovelace',
        groups: ['staff'],
    },
};

const situation: LoginSituation = { flow: 'legacy', entry, provider, rules, person: ada, accounts: [] };

interface Difference {
    flow?: LoginSituation['flow'];
    entry?: Partial<LoginEntry>;
    provider?: Partial<LoginProvider>;
    rules?: Partial<LoginRules>;
    person?: Partial<LoginPerson>;
    claims?: Record<string, unknown>;
    accounts?: readonly LoginAccount[];
}

function situationWith(more: Difference): LoginSituation {
    const person = { ...ada, ...more.person, claims: { ...ada.claims, ...more.claims } };
    return {
        flow: more.flow ?? 'legacy',
        entry: { ...entry, ...more.entry },
        provider: { ...provider, ...more.provider },
        rules: { ...rules, ...more.rules },
        person,
        accounts: more.accounts ?? [],
    };
}

/** Each state that the account can be in, with how the login ends there, such as `not-linked: refused username_taken`. */
function endsOf(more: Difference): string[] {
    return predictLogin(situationWith(more)).map(({ when, end, refusal }) =>
        refusal === undefined ? `${when}: ${end}` : `${when}: ${end} ${refusal}`,
    );
}

function account(more: Partial<LoginAccount> = {}): LoginAccount {
    const emails = [{ address: 'ada@example.com', isVerified: true }];
    return {
        id: 'a1',
        username: 'ada',
        name: 'Ada Lovelace',
        emails,
        isActive: true,
        isApp: false,
        isNew: false,
        ...more,
    };
}

const strangerOfThatName = account({ name: 'Local Ada', emails: [{ address: 'old@example.com', isVerified: true }] });
const merging = (mergesUsers: boolean, mergesDistinctServices: boolean): Partial<LoginEntry> => ({
    mergesUsers,
    mergesDistinctServices,
});

describe('an account is there or not, by merge settings', () => {
    test.each([
        [false, false, 'created'],
        [true, false, 'created'],
        [true, true, 'created'],
        [false, true, 'created'],
    ] as const)('nobody of that name, merge %s, distinct services %s: %s', (users, distinct, end) => {
        expect(endsOf({ entry: merging(users, distinct) })).toContain(`not-linked: ${end}`);
    });

    test.each([
        [false, false, 'refused username_taken'],
        [true, false, 'refused username_taken'],
        [true, true, 'taken-over'],
        [false, true, 'refused merge_refused'],
    ] as const)("somebody else's account of that name, merge %s, distinct services %s: %s", (users, distinct, end) => {
        const ends = endsOf({ entry: merging(users, distinct), accounts: [strangerOfThatName] });
        expect(ends).toContain(`not-linked: ${end}`);
    });

    test.each(['legacy', 'modern'] as const)(
        'an own account that was made by hand is linked and not taken over, as its address says, in the %s flow',
        (flow) => {
            const mine = { flow, entry: merging(true, true), accounts: [account()] };
            expect(endsOf(mine)).toContain('not-linked: linked');
            expect(endsOf({ ...mine, accounts: [strangerOfThatName] })).toContain('not-linked: taken-over');
        },
    );

    test.each([
        [false, false, 'in'],
        [true, false, 'in'],
        [true, true, 'in'],
        [false, true, 'in'],
    ] as const)('linked and nothing changed, merge %s, distinct services %s: %s', (users, distinct, end) => {
        expect(endsOf({ entry: merging(users, distinct), accounts: [account()] })).toContain(`linked: ${end}`);
    });

    test.each([
        [false, false, 'refused merge_refused'],
        [true, false, 'updated'],
        [true, true, 'updated'],
        [false, true, 'refused merge_refused'],
    ] as const)('linked and another name in authentik, merge %s, distinct services %s: %s', (users, distinct, end) => {
        const accounts = [account({ name: 'Ada King' })];
        expect(endsOf({ entry: merging(users, distinct), accounts })).toContain(`linked: ${end}`);
    });

    test.each([false, true])('renamed in authentik, merge %s: in, by the account as it was', (users) => {
        const accounts = [account({ username: 'countess' })];
        const predicted = predictLogin(situationWith({ entry: merging(users, false), accounts }));
        const linked = { when: 'linked', to: 'countess', end: 'in', account: 'countess' };
        expect(predicted).toContainEqual(expect.objectContaining(linked));
    });

    test.each([
        ['legacy', true, 'refused identity_taken'],
        ['legacy', false, 'refused merge_refused'],
        ['modern', true, 'taken-over'],
        ['modern', true, 'refused identity_taken'],
        ['modern', false, 'refused merge_refused'],
    ] as const)('renamed to the name of another, %s, distinct services, merge %s: %s', (flow, users, end) => {
        const ends = endsOf({ flow, entry: merging(users, true), accounts: [strangerOfThatName] });
        expect(ends).toContain(`linked-elsewhere: ${end}`);
    });

    test('the search for an account does not regard case, and a new one of another case goes beside the old one', () => {
        const accounts = [account({ username: 'Ada', emails: [] })];
        expect(endsOf({ entry: merging(true, true), accounts })).toContain('not-linked: taken-over');
        expect(endsOf({ entry: merging(true, false), accounts })).toContain('not-linked: created');
    });

    test('an account of the address is linked whatever the merge settings say, which the modern flow does not do', () => {
        const accounts = [account({ username: 'countess' })];
        const [first] = predictLogin(situationWith({ accounts }));
        expect(first).toMatchObject({
            ...{ end: 'linked', account: 'countess' },
            adoption: { account: 'countess', isLinked: true, losesPassword: false },
        });
        const [arrives, dropped] = predictLogin(situationWith({ flow: 'modern', accounts }));
        expect(arrives).toMatchObject({
            ...{ where: { dropsEmail: false }, end: 'refused' },
            ...{ refusal: 'email_taken', account: 'countess' },
        });
        expect(dropped).toMatchObject({ where: { dropsEmail: true }, end: 'created', account: 'ada' });
        expect(dropped?.holds?.address).toBeUndefined();
    });

    test('it is linked even where the login is refused then', () => {
        const accounts = [account({ name: 'Local Ada' })];
        expect(predictLogin(situationWith({ accounts }))[0]).toMatchObject({
            ...{ end: 'refused', refusal: 'merge_refused' },
            adoption: { account: 'ada', isLinked: true },
        });
    });

    test.each([
        ['ada@example.com', true, false],
        ['ada@example.com', false, true],
        ['Ada@example.com', true, true],
    ])(
        'and its password goes unless that very address was verified: %s, verified %s: %s',
        (address, isVerified, goes) => {
            const accounts = [account({ username: 'countess', emails: [{ address, isVerified }] })];
            expect(predictLogin(situationWith({ accounts }))[0]?.adoption?.losesPassword).toBe(goes);
        },
    );

    test('addresses are compared with regard to case where a change is looked for, not where an account is', () => {
        const accounts = [account({ emails: [{ address: 'Ada@Example.com', isVerified: true }] })];
        expect(endsOf({ accounts })).toContain('linked: refused merge_refused');
        const byEmail = { ...merging(true, true), keyField: 'email' };
        expect(endsOf({ entry: byEmail, accounts })).toContain('not-linked: linked');
    });

    test('with the address as key, a changed one finds nobody, so nothing is updated and nobody refused', () => {
        const accounts = [account({ emails: [{ address: 'old@example.com', isVerified: true }] })];
        const predicted = predictLogin(situationWith({ entry: { keyField: 'email' }, accounts }));
        expect(predicted).toContainEqual(expect.objectContaining({ when: 'linked', to: 'ada', end: 'in' }));
    });
});

describe('a person is not let in by the workspace', () => {
    test.each<[string, Difference, string]>([
        ['new accounts need approval', { rules: { approvesByHand: true } }, 'pending-approval'],
        ['new accounts need approval, modern', { flow: 'modern', rules: { approvesByHand: true } }, 'pending-approval'],
        [
            'new accounts need approval, before 8.0 and without an address',
            {
                rules: { approvesByHand: true, approvalNeedsAddress: true },
                entry: { emailField: '' },
                claims: { email: undefined },
            },
            'refused approval_mail_failed',
        ],
        ['no registration by services', { rules: { registersPeople: false } }, 'refused registration_disabled'],
        ['another domain', { rules: { allowedDomains: ['example.org'] } }, 'refused domain_refused'],
        ['the same domain', { rules: { allowedDomains: ['example.org', 'example.com'] } }, 'created'],
        // RocketChat/Rocket.Chat#42062: no address reaches the account
        ['another domain, modern', { flow: 'modern', rules: { allowedDomains: ['example.org'] } }, 'created'],
        ['codes by e-mail', { rules: { twoFactor: { ...twoFactor, byEmailForOAuth: true } } }, 'second-factor'],
        [
            'codes by e-mail, modern',
            { flow: 'modern', rules: { twoFactor: { ...twoFactor, byEmailForOAuth: true } } },
            'created',
        ],
        [
            'codes by e-mail, second factors off',
            { rules: { twoFactor: { ...twoFactor, byEmailForOAuth: true, isEnabled: false } } },
            'created',
        ],
        [
            'codes by e-mail, addresses unverified',
            { rules: { verifiesEmails: false, twoFactor: { ...twoFactor, byEmailForOAuth: true } } },
            'created',
        ],
    ])('someone new: %s', (_title, more, end) => {
        expect(endsOf(more)).toContain(`not-linked: ${end}`);
    });

    test('a deactivated account', () => {
        expect(endsOf({ accounts: [account({ isActive: false })] })).toContain('linked: refused not_activated');
    });

    test('an account with an authenticator app may be asked for its code, unless second factors are off', () => {
        const withApp = { ...twoFactor, byApp: true };
        const linked = (more: Difference): boolean | undefined =>
            predictLogin(situationWith({ accounts: [account()], ...more })).find(({ when }) => when === 'linked')
                ?.maySecondFactor;
        expect(linked({ rules: { twoFactor: withApp } })).toBe(true);
        expect(linked({ rules: { twoFactor: { ...withApp, isEnabled: false } } })).toBe(false);
        // the modern flow does not look at the master switch, and spares accounts that were just made
        expect(linked({ flow: 'modern', rules: { twoFactor: { ...withApp, isEnabled: false } } })).toBe(true);
        const accounts = [account({ isNew: true })];
        expect(linked({ flow: 'modern', accounts, rules: { twoFactor: withApp } })).toBe(false);
    });
});

describe('a login that ends before there is an account', () => {
    test.each<[string, Difference, string]>([
        ['the entry is not live', { entry: { isLive: false } }, 'no_button'],
        ['the button is hidden', { entry: { showsButton: false } }, 'no_button'],
        ['no secret, modern', { flow: 'modern', entry: { hasSecret: false } }, 'no_strategy'],
        ['no secret, legacy', { entry: { hasSecret: false }, provider: { client: undefined } }, 'token_refused'],
        ['no client id, legacy', { entry: { hasClientId: false } }, 'client_id_unknown'],
        ['an unknown client id', { provider: { client: 'id_unknown' } }, 'client_id_unknown'],
        ['a wrong secret', { provider: { client: 'secret_wrong' } }, 'token_refused'],
        ['a token endpoint that the server does not reach', { provider: { client: 'unreachable' } }, 'token_refused'],
        ['a redirect URI off by a slash', { provider: { isRedirectUriRegistered: false } }, 'redirect_uri_refused'],
        ['no grant types', { provider: { allowsCodes: false } }, 'authorize_refused'],
        ['an application without the provider', { provider: { hasApplication: false } }, 'access_denied'],
        ['a group that they are not in', { person: { mayEnter: false } }, 'access_denied'],
        ['deactivated in authentik', { person: { isActive: false } }, 'not_authenticated'],
        ['a token path without its slash', { entry: { tokenUrl: `${AUTHENTIK}/token` } }, 'token_refused'],
        ['another authorize path', { entry: { authorizeUrl: `${AUTHENTIK}/authorise/` } }, 'page_not_found'],
        ['another identity path', { entry: { identityUrl: `${AUTHENTIK}/me/` } }, 'identity_refused'],
        ['no mapping for openid', { provider: { mappedScopes: ['email'] } }, 'identity_refused'],
        ['no username claim', { claims: { preferred_username: undefined } }, 'field_not_found'],
        ['an empty address', { claims: { email: '' } }, 'field_not_found'],
    ])('%s', (_title, more, refusal) => {
        expect(predictLogin(situationWith(more))).toMatchObject([{ when: 'any', end: 'refused', refusal }]);
    });

    test('the first server to find something wrong is the one that says so', () => {
        const more: Difference = {
            provider: { isRedirectUriRegistered: false, client: 'secret_wrong' },
            person: { mayEnter: false },
            claims: { email: '' },
        };
        expect(endsOf(more)).toEqual(['any: refused redirect_uri_refused']);
    });

    test('what could not be found out about the provider is taken to be right', () => {
        const unknown: LoginProvider = {
            endpoints: undefined,
            client: undefined,
            isRedirectUriRegistered: undefined,
            allowsCodes: undefined,
            hasApplication: undefined,
            mappedScopes: undefined,
        };
        expect(predictLogin({ ...situation, provider: unknown, person: { ...ada, mayEnter: undefined } })).toEqual(
            predictLogin(situation),
        );
    });
});

describe('what fields of the entry read', () => {
    test('a template and a path, as the entry may have them', () => {
        const fields = { usernameField: '{{/^(.+)@/::email}}', nameField: 'profile.full' };
        const [created] = predictLogin(
            situationWith({ entry: fields, claims: { email: 'countess@example.com', profile: { full: 'Ada' } } }),
        );
        expect(created).toMatchObject({ end: 'created', account: 'countess' });
    });

    test('without a username field a person is asked to choose one, and no account is looked for', () => {
        const predicted = predictLogin(
            situationWith({ entry: { ...merging(true, true), usernameField: '' }, accounts: [strangerOfThatName] }),
        );
        expect(predicted[0]).toMatchObject({ when: 'not-linked', end: 'created', account: undefined });
    });
});
