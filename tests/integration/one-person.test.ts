import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';

const EMAIL_CODES = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';

const person = (username: string, email = `${username}@example.com`, over: object = {}) => ({
    ...{ username, name: username, email, active: true, type: 'internal' as const, groups: ['staff'] },
    ...over,
});
const account = (username: string, email = `${username}@example.com`, over: object = {}) => ({
    ...{ username, name: username, email },
    ...over,
});

/** One for each way in which a person and an account can be one, or not. */
const people = [
    person('ada'),
    person('bea'),
    person('cy'),
    person('dan', 'other@example.com'),
    person('eve', 'dan@example.com'),
    person('fay', 'shared@example.com'),
    person('gus', 'shared@example.com', { active: false }),
    person('hal', 'hal@example.com', { groups: [] }),
    person('ivy', 'ivy.new@example.com'),
    person('root.ops'),
];

describe.each([
    ['8.8.1', ['dan', 'fay', 'hal', 'ivy']],
    ['9.0.0', ['ada', 'bea', 'cy', 'root.ops']],
])('Rocket.Chat %s: what user and check say of the login of one person is the same', (version, asked) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            directory: { users: people, groups: [{ name: 'staff', parents: [] }] },
            workspace: {
                ...{ version, licence: 'premium' },
                // nobody asks about so many within a minute
                settings: { [EMAIL_CODES]: false, API_Enable_Rate_Limiter: false },
                users: [
                    account('ada'),
                    account('cy', 'stranger@example.com'),
                    account('dan'),
                    account('fay', 'shared@example.com'),
                    account('ivy.old', 'ivy.new@example.com'),
                    account('root.ops', 'boss@example.com', { roles: ['admin', 'user'] }),
                ],
            },
            settings: { group_rules: 'staff: "#staff"', allowed_groups: 'staff', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
        expect(await loginThroughOAuth(lab.workspace, { username: 'bea' })).toMatchObject({ ok: true });
    }, 60_000);
    afterAll(async () => lab.stop());

    const loginOf = (answer: string): string | undefined => /Login: (.*)/.exec(answer)?.[1];

    test.each(asked)('%s', async (username) => {
        const [user, check] = [
            await lab.run(`/authentik-sync user ${username}`),
            await lab.run(`/authentik-sync check ${username}`),
        ];
        expect(loginOf(user)).toBeTruthy();
        expect(loginOf(check)).toBe(loginOf(user));
    });
});
