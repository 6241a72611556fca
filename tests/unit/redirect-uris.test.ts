import { kindOf } from '../../src/model/kinds';
import { redirectUriText } from '../../src/model/redirect-uri';
import { isSameValue } from '../../src/model/same-value';
import type { RedirectUri } from '../../src/model/sso';
import { changeWords } from '../../src/model/change-words';
import { faults } from '../../stand-ins/authentik';
import { CALLBACK, SsoLab } from '../support/sso-lab';
import { anyReason, english } from '../support/english';

const plain: RedirectUri = { mode: 'strict', url: CALLBACK };
const typed: RedirectUri = { ...plain, type: 'authorization' };
const logout: RedirectUri = { ...plain, type: 'logout' };
const other: RedirectUri = { mode: 'regex', url: 'https://other\\..*' };

test.each([
    ['no type, and that for logins', [plain], [typed], true],
    ['null in place of a type, as a stored plan may have it', [{ ...plain, type: null }], [typed], true],
    ['another order', [typed, other], [other, typed], true],
    ['the same twice', [typed, plain], [typed], true],
    ['that for logins, and that for logouts', [typed], [logout], false],
    ['strict, and an expression', [plain], [{ ...plain, mode: 'regex' }], false],
    ['one more', [plain], [plain, other], false],
    ['none, and one', [], [plain], false],
])('%s', (_what, a, b, isSame) => {
    expect([isSameValue(a, b), isSameValue(b, a)]).toEqual([isSame, isSame]);
});

test('what tells one from another is shown', () => {
    expect([plain, typed, logout, other].map(redirectUriText)).toEqual([
        CALLBACK,
        CALLBACK,
        `${CALLBACK} (logout)`,
        'https://other\\..* (regex)',
    ]);
});

test('an upgrade of authentik, which fills in types and orders anew, is no change that somebody made', () => {
    const change = {
        ...{ kind: 'change-provider' as const, provider: 1, name: 'Rocket.Chat', field: 'redirect_uris' as const },
        ...{ from: [], to: [other, plain], fromText: '', toText: '', reason: anyReason },
    };
    expect(kindOf(change).isAsLeft(change, { change }, [typed, { ...other, type: 'authorization' }])).toBe(true);
    expect(kindOf(change).isAsLeft(change, { change }, [typed, { ...other, type: 'logout' }])).toBe(false);
});

describe('between the types of 2026.5 and its grant types', () => {
    const lab = new SsoLab({ setUp: { providers: [{ name: 'Rocket.Chat', redirectUris: [] }] } });

    beforeAll(async () => {
        await lab.start();
        const withoutGrantTypes = faults.fields({ grant_types: undefined });
        lab.authentik.fail('GET /providers/oauth2/', withoutGrantTypes);
        lab.authentik.fail('GET /providers/oauth2/{id}/', withoutGrantTypes);
        lab.authentik.fail('PATCH /providers/oauth2/{id}/', withoutGrantTypes);
        const { clientId, clientSecret } = lab.authentik.bornProvider;
        lab.credentials = { clientId, clientSecret };
    });
    afterAll(async () => lab.authentik.stop());

    test('a redirect URI that was added is read back as written, and nothing is left to do', async () => {
        const { changes } = await lab.plan();
        expect(changes).toMatchObject([{ kind: 'change-provider', field: 'redirect_uris', to: [plain] }]);
        // compares what each change gave back with what was asked for
        await lab.apply(changes);
        expect(await lab.plan()).toMatchObject({ changes: [], withheld: [] });
        expect((await lab.read()).provider?.redirectUris).toEqual([typed]);
    });

    test('one for logouts is shown as such beside it', async () => {
        lab.authentik.patchSetUp({
            providers: [{ name: 'Rocket.Chat', redirectUris: [{ url: CALLBACK, redirect_uri_type: 'logout' }] }],
        });
        const { changes } = await lab.plan();
        expect(changes.map((change) => english.say(changeWords(change))).join()).toContain(`${CALLBACK} (logout)`);
    });
});
