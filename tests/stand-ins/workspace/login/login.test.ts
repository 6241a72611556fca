import { StandInAuthentik } from '../../../../stand-ins/authentik';
import { EmailCodes, loginThroughOAuth, totpCode } from '../../../../stand-ins/workspace/login';
import { findUserByUsername, serviceIdOf } from '../../../../stand-ins/workspace/login/find-users';
import type { UserRecord } from '../../../../stand-ins/workspace/model';
import type { FixtureOptions, HttpFixture } from '../rest/http-fixture';
import { ENTRY, prefixed, withLoginEntry } from './login-fixture';

let authentik: StandInAuthentik;

beforeAll(async () => {
    authentik = new StandInAuthentik({
        file: {
            users: [
                { username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['engineering'] },
                { username: 'Grace', name: 'Grace Hopper', email: 'grace@example.com' },
                { username: 'gone', email: 'gone@example.com', active: false },
            ],
        },
    });
    await authentik.start();
});
afterAll(() => authentik.stop());

async function withEntry(
    settings: Record<string, unknown>,
    use: (workspace: HttpFixture) => Promise<void>,
    options: FixtureOptions = {},
): Promise<void> {
    const workspace = await withLoginEntry(authentik, settings, options);
    try {
        await use(workspace);
    } finally {
        await workspace.stop();
    }
}

const login = (workspace: HttpFixture, username = 'ada', password?: string) =>
    loginThroughOAuth(workspace, { username, password });

function userOf(workspace: HttpFixture, username: string): UserRecord {
    const user = findUserByUsername(workspace.model, username);
    if (!user) throw new Error(`no user ${username}`);
    return user;
}

describe('someone new', () => {
    test('gets an account with name, verified address and default role, and a token that works', () =>
        withEntry({}, async (workspace) => {
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: true, username: 'ada' });
            if (!outcome.ok) return;
            const headers = { 'X-User-Id': outcome.userId, 'X-Auth-Token': outcome.authToken };
            expect((await workspace.get('v1/me', headers)).body).toMatchObject({
                username: 'ada',
                name: 'Ada Lovelace',
                emails: [{ address: 'ada@example.com', verified: true }],
                roles: ['user'],
                isOAuthUser: true,
            });
            expect(userOf(workspace, 'ada').services.authentik).toMatchObject({
                preferred_username: 'ada',
                groups: ['engineering'],
                serverURL: authentik.url,
            });
        }));

    test('joins the default channels and is announced to the apps, created first, then logged in', () =>
        withEntry({}, async (workspace) => {
            const told: string[] = [];
            workspace.events.emit = async (event) => void told.push(event);
            const room = workspace.addRoom('general', 'c');
            room.default = true;
            await login(workspace);
            const members = [...workspace.model.subscriptions.values()].map(({ u }) => u.username);
            expect(members).toEqual(['ada']);
            expect(told).toEqual(['IPostUserCreated', 'IPostUserLoggedIn']);
        }));

    test.each(['payload', 'header'])('is let in with client credentials and token sent by %s', (way) =>
        withEntry(prefixed({ '-token_sent_via': way, '-identity_token_sent_via': 'default' }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true });
        }),
    );

    test('comes back through a second window as well', () =>
        withEntry(prefixed({ '-login_style': 'popup' }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true });
        }));

    test('waits for approval where new accounts need it', () =>
        withEntry({ Accounts_ManuallyApproveNewUsers: true }, async (workspace) => {
            expect(await login(workspace)).toMatchObject({
                ok: false,
                at: 'login',
                error: 'User is not activated [error-user-is-not-activated]',
            });
            expect(userOf(workspace, 'ada')).toMatchObject({ active: false, inactiveReason: 'pending_approval' });
            expect(workspace.mails).toEqual([{ to: 'admin@example.com', about: 'approval needed' }]);
        }));

    test('is refused where authentication services may not register people, or the domain is not listed', () =>
        withEntry({ Accounts_Registration_AuthenticationServices_Enabled: false }, async (workspace) => {
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: false });
            if (!outcome.ok) expect(outcome.error).toContain('registration-disabled-authentication-services');
        }).then(() =>
            withEntry({ Accounts_AllowedDomainsList: 'example.org' }, async (workspace) => {
                expect(await login(workspace)).toMatchObject({ ok: false, error: '[error-invalid-domain]' });
            }),
        ));

    test('is the administrator of a workspace that has none', () =>
        withEntry({}, async (workspace) => {
            workspace.model.users.delete(workspace.admin._id);
            await login(workspace);
            expect(userOf(workspace, 'ada').roles).toEqual(['user', 'admin']);
        }));

    test('without a username field has no username yet', () =>
        withEntry(prefixed({ '-username_field': '' }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true, username: '' });
        }));
});

describe('an e-mail code', () => {
    const on = { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: true };

    test('is asked of everybody from authentik unless that is switched off (RocketChat/Rocket.Chat#21533)', () =>
        withEntry(on, async (workspace) => {
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: false, at: 'login', error: 'TOTP Required [totp-required]' });
            expect(EmailCodes.of(workspace.model).sent).toMatchObject([{ to: 'ada@example.com' }]);
        }));

    test('lets them in', () =>
        withEntry(on, async (workspace) => {
            const secondFactor = () => EmailCodes.of(workspace.model).sent.at(-1)?.code ?? '';
            const outcome = await loginThroughOAuth(workspace, { username: 'ada', secondFactor });
            expect(outcome).toMatchObject({ ok: true, username: 'ada' });
        }));

    test('is replaced by the code of an authenticator app where there is one', () =>
        withEntry({}, async (workspace) => {
            await login(workspace);
            const secret = 'JBSWY3DPEHPK3PXP';
            userOf(workspace, 'ada').services.totp = { enabled: true, secret };
            expect(await login(workspace)).toMatchObject({ ok: false, error: 'TOTP Required [totp-required]' });
            const outcome = await loginThroughOAuth(workspace, {
                username: 'ada',
                secondFactor: () => totpCode(secret),
            });
            expect(outcome).toMatchObject({ ok: true });
        }));
});

describe('an account that exists', () => {
    const local = (workspace: HttpFixture) =>
        workspace.addUser({ username: 'ada', name: 'Local Ada', email: 'old@example.com', password: 'secret' });
    const merging = (merge: boolean, distinct: boolean) =>
        prefixed({ '-merge_users': merge, '-merge_users_distinct_services': distinct });

    test.each([
        [false, false, 'Username already exists. [403]'],
        [true, false, 'Username already exists. [403]'],
        [false, true, 'User with username ada already exists [CustomOAuth]'],
    ])('of the same name keeps them out with merge=%s, distinct=%s', (merge, distinct, error) =>
        withEntry(merging(merge, distinct), async (workspace) => {
            const user = local(workspace);
            expect(await login(workspace)).toMatchObject({ ok: false, at: 'login', error, shown: error });
            expect(serviceIdOf(user, 'authentik')).toBeUndefined();
        }),
    );

    test('of the same name is taken over with both', () =>
        withEntry(merging(true, true), async (workspace) => {
            const user = local(workspace);
            expect(await login(workspace)).toMatchObject({ ok: true, userId: user._id });
            expect(user).toMatchObject({
                name: 'Ada Lovelace',
                emails: [{ address: 'ada@example.com', verified: true }],
            });
        }));

    test('whose name differs in case is taken over and keeps its username', () =>
        withEntry(merging(true, true), async (workspace) => {
            const user = workspace.addUser({ username: 'grace' });
            expect(await login(workspace, 'Grace')).toMatchObject({ ok: true, userId: user._id, username: 'grace' });
        }));

    test('whose name differs in case lives beside the new one without merging', () =>
        withEntry(merging(false, false), async (workspace) => {
            const user = workspace.addUser({ username: 'grace' });
            const outcome = await login(workspace, 'Grace');
            expect(outcome).toMatchObject({ ok: true, username: 'Grace' });
            expect(outcome.ok && outcome.userId).not.toBe(user._id);
        }));

    test.each([
        ['verified, as written', 'ada@example.com', true, true],
        ['never verified', 'ada@example.com', false, false],
        ['in another case', 'Ada@example.com', true, false],
    ])(
        'with the same address is linked whatever the entry says; password kept where %s: %s',
        (_how, email, emailVerified, keeps) =>
            withEntry(merging(false, false), async (workspace) => {
                const user = workspace.addUser({ username: 'countess', email, emailVerified, password: 'secret' });
                expect(await login(workspace)).toMatchObject({ ok: true, userId: user._id, username: 'countess' });
                expect(user.services.password !== undefined).toBe(keeps);
                expect(user.requirePasswordChange).toBe(keeps ? undefined : true);
            }),
    );

    test('with the same address is linked even where the login is refused then', () =>
        withEntry({}, async (workspace) => {
            const user = workspace.addUser({ username: 'countess', email: 'ada@example.com', active: false });
            expect(await login(workspace)).toMatchObject({ ok: false, refusal: 'not_activated' });
            expect(serviceIdOf(user, 'authentik')).toMatch(/^[0-9a-f]{64}$/);
        }));

    test('that loses its password although its address is linked to somebody already', () =>
        withEntry({}, async (workspace) => {
            await login(workspace);
            const email = 'other@example.com';
            const other = workspace.addUser({ username: 'other', email, emailVerified: false, password: 'secret' });
            authentik.patch({ users: [{ username: 'ada', email }] });
            const outcome = await login(workspace);
            authentik.patch({ users: [{ username: 'ada', email: 'ada@example.com' }] });
            expect(outcome).toMatchObject({ ok: false, refusal: 'duplicate_key' });
            expect(other.services.password).toBeUndefined();
            expect(serviceIdOf(other, 'authentik')).toBeUndefined();
        }));

    test('with the same address is taken over by key email', () =>
        withEntry({ ...merging(true, true), ...prefixed({ '-key_field': 'email' }) }, async (workspace) => {
            const user = workspace.addUser({ username: 'countess', email: 'Ada@example.com' });
            expect(await login(workspace)).toMatchObject({ ok: true, userId: user._id, username: 'countess' });
            expect(user.emails).toEqual([{ address: 'Ada@example.com', verified: true }]);
        }));

    test('that was linked before is found again, and refused once its name changed without merging', () =>
        withEntry(merging(false, false), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true });
            expect(await login(workspace)).toMatchObject({ ok: true });
            userOf(workspace, 'ada').name = 'Someone else';
            const error = 'User with username ada already exists [CustomOAuth]';
            expect(await login(workspace)).toMatchObject({ ok: false, error });
            workspace.settings.set(`${ENTRY}-merge_users`, true, 'test');
            workspace.loginServices.updateNow();
            expect(await login(workspace)).toMatchObject({ ok: true });
            expect(userOf(workspace, 'ada').name).toBe('Ada Lovelace');
        }));

    test('that was renamed here is still theirs', () =>
        withEntry(merging(false, false), async (workspace) => {
            const first = await login(workspace);
            userOf(workspace, 'ada').username = 'countess';
            expect(await login(workspace)).toMatchObject({
                ok: true,
                userId: first.ok && first.userId,
                username: 'countess',
            });
        }));
});

describe('a login that ends early', () => {
    test('at authentik: wrong password, disabled person, redirect URI off by a slash', () =>
        withEntry({}, async (workspace) => {
            const wrong = await login(workspace, 'ada', 'nonsense');
            expect(wrong).toMatchObject({ ok: false, at: 'authorize', shown: undefined });
            expect(await login(workspace, 'gone')).toMatchObject({ ok: false, at: 'authorize' });
            authentik.setWorkspaceUrl(`${workspace.url}/sub`);
            expect(await login(workspace)).toMatchObject({ ok: false, at: 'authorize' });
        }));

    test('at the token, with a wrong secret; people only see that something went wrong', () =>
        withEntry(prefixed({ '-secret': 'nonsense' }), async (workspace) => {
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: false, at: 'token', shown: 'Internal server error [500]' });
            const url = `${authentik.url}/application/o/token/`;
            expect(!outcome.ok && outcome.error).toMatch(
                `Failed to complete OAuth handshake with authentik at ${url}. Bad Request`,
            );
        }));

    test('at the identity, with a path that answers something else', () =>
        withEntry(prefixed({ '-identity_path': '/application/o/nonsense/' }), async (workspace) => {
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: false, at: 'identity' });
            expect(!outcome.ok && outcome.error).toContain('Failed to fetch identity from authentik at ');
        }));

    test('at the identity, with a field that is not among the claims', () =>
        withEntry(prefixed({ '-username_field': 'nonsense' }), async (workspace) => {
            const outcome = await login(workspace);
            expect(!outcome.ok && outcome.error).toContain('CustomOAuth: Failed to extract username');
        }));

    test('without a button: the entry is off, or unlicensed from 9.0 on', () =>
        withEntry({ [ENTRY]: false }, async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: false, at: 'authorize' });
        }).then(() =>
            withEntry(
                {},
                async (workspace) => {
                    workspace.settings.change(ENTRY, {
                        enterprise: true,
                        modules: ['oauth-enterprise'],
                        invalidValue: false,
                    });
                    workspace.loginServices.updateNow();
                    const error = 'The login page has no button for authentik';
                    expect(await login(workspace)).toMatchObject({ ok: false, at: 'authorize', error });
                },
                { version: '8.9.0' },
            ),
        ));

    test('with the third login style, whose redirect URI is another one', () =>
        withEntry(prefixed({ '-login_style': '' }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: false, at: 'authorize' });
        }));
});

test('a callback result is of use only with its secret', () =>
    withEntry({}, async (workspace) => {
        const message = JSON.stringify({
            msg: 'method',
            id: '1',
            method: 'login',
            params: [{ oauth: { credentialToken: 'guessed', credentialSecret: null } }],
        });
        const { body } = await workspace.post('v1/method.callAnon/login', {}, { message });
        expect(body.message).toContain('No matching login attempt found');
    }));
