import fc from 'fast-check';
import { applyFile } from '../../stand-ins/workspace/apply-file';
import { chooseModernVariant, modernVariants } from '../../stand-ins/workspace/login/modern-variant';
import { indexServiceId } from '../../stand-ins/workspace/login/unique-indexes';
import type { UserEntry } from '../../stand-ins/workspace/workspace-file';
import { prefixed } from '../stand-ins/workspace/login/login-fixture';
import { observedEnd, snapshotOf } from '../stand-ins/workspace/login/recorded/observed-end';
import type { RecordedEnd } from '../stand-ins/workspace/login/recorded/recorded-end';
import { HttpFixture } from '../stand-ins/workspace/rest/http-fixture';
import { playLogin } from '../support/play-login';
import { Foreseen } from '../support/predicted-end';

const MINE = 'a'.repeat(64);
const ANOTHER = 'b'.repeat(64);

/** The Kelvin sign and the Turkish capital only look like letters, or are some only elsewhere. */
const usernames = ['ada', 'Ada', 'lovelace', 'countess', '\u212Aim', 'kim', '\u0130da', 'ada@example.com'];
const addresses = [
    ...['ada@example.com', 'Ada@Example.com', 'king@example.com', 'countess@example.org'],
    ...['\u212Aim@example.com', 'kim@example.com'],
];
const names = ['Ada Lovelace', 'Ada King', 'Countess'];

/** Whatever a database with its unique indexes can hold; one account at most is linked to the person. */
const accounts = fc
    .uniqueArray(
        fc.record({
            username: fc.constantFrom(...usernames),
            name: fc.constantFrom(...names),
            email: fc.option(fc.constantFrom(...addresses)),
            emailVerified: fc.boolean(),
            password: fc.boolean(),
            active: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, { arbitrary: fc.constant(false), weight: 1 }),
            type: fc.oneof(
                { arbitrary: fc.constant<UserEntry['type']>('user'), weight: 8 },
                { arbitrary: fc.constantFrom<UserEntry['type']>('bot', 'app'), weight: 1 },
            ),
            linked: fc.constantFrom('no', 'no', 'mine', 'another'),
            /** a second address, as LDAP and people themselves may have added one */
            second: fc.option(fc.constantFrom(...addresses), { freq: 1 }),
            isOfLdap: fc.boolean(),
            federated: fc.oneof(
                { arbitrary: fc.constant(undefined), weight: 8 },
                { arbitrary: fc.constant(true), weight: 1 },
            ),
        }),
        { maxLength: 4, selector: ({ username }) => username },
    )
    .map((all) =>
        all.map(({ linked, email, second, isOfLdap, federated, ...account }, index) => {
            const isFirst = (key: 'linked' | 'email', value: unknown): boolean =>
                all.findIndex((one) => one[key] === value) === index;
            const id = linked === 'mine' ? MINE : ANOTHER;
            const services = {
                ...(isOfLdap && { ldap: { id: account.username } }),
                ...(linked !== 'no' && isFirst('linked', linked) && { authentik: { id } }),
            };
            const entry: UserEntry = {
                ...account,
                email: email !== null && isFirst('email', email) ? email : null,
                services,
                ...(federated === true && { federated }),
            };
            return { entry, second };
        }),
    );

const entry = fc.record({
    '-key_field': fc.constantFrom('username', 'email'),
    '-username_field': fc.constantFrom(
        ...['preferred_username', 'preferred_username', 'preferred_username', ''],
        ...['email', 'sub', '{{email}}', '{{/^([^@]+)/::email}}', '{{/^([^@]+)/::preferred_username}}'],
    ),
    '-email_field': fc.constantFrom('email', 'email', '', 'preferred_username'),
    '-name_field': fc.constantFrom('name', ''),
    '-merge_users': fc.boolean(),
    '-merge_users_distinct_services': fc.boolean(),
});

const rules = fc.record({
    Accounts_ManuallyApproveNewUsers: fc.boolean(),
    Accounts_Registration_AuthenticationServices_Enabled: fc.constantFrom(true, true, false),
    LDAP_Enable: fc.constantFrom(false, false, true),
    Accounts_AllowedDomainsList: fc.constantFrom('', '', 'example.com', 'example.org, lantern.example'),
    Accounts_Verify_Email_For_External_Accounts: fc.boolean(),
    Accounts_twoFactorAuthentication_email_available_for_OAuth_users: fc.constant(false),
});

const claims = fc.record({
    preferred_username: fc.constantFrom(...usernames),
    name: fc.option(fc.constantFrom(...names, ' Ada King ')),
    email: fc.option(fc.constantFrom(...addresses, ' ada@example.com'), { freq: 6 }),
});

const server = fc.oneof(
    fc.record({ flow: fc.constant('legacy' as const), version: fc.constantFrom('6.13.0', '7.7.1', '8.6.0', '8.9.0') }),
    fc.record({
        flow: fc.constant('modern' as const),
        version: fc.constantFrom('8.7.0', '8.9.0', '9.0.0', '9.1.0'),
        variant: fc.constantFrom(...modernVariants),
        isIndexed: fc.boolean(),
        /** the entry as it was before, without a restart since */
        earlier: fc.option(entry),
    }),
);

const login = fc.record({ accounts, entry, rules, claims, server });
type Login = typeof login extends fc.Arbitrary<infer Value> ? Value : never;

function workspaceOf({ accounts: users, entry: fields, rules: settings, server: one }: Login): HttpFixture {
    const workspace = new HttpFixture({ version: one.version, licence: 'premium' });
    const isModern = one.flow === 'modern';
    const complete = { '': true, '-id': 'id', '-secret': 'secret', '-url': 'https://authentik.example' };
    const hasSwitch = isModern && one.version.startsWith('8.');
    applyFile(workspace, {
        users: users.map(({ entry }) => entry),
        settings: { ...settings, ...(hasSwitch && { Accounts_OAuth_Use_Modern_Flow: true }) },
    });
    for (const { entry, second } of users) addAddress(workspace, entry.username, second);
    const apply = (row: Record<string, unknown>): void => {
        applyFile(workspace, { settings: prefixed({ ...complete, ...row }) });
        workspace.loginServices.updateNow();
    };
    if (isModern && one.earlier) apply(one.earlier);
    apply(fields);
    if (isModern) chooseModernVariant(workspace.model, one.variant);
    if (!isModern || one.isIndexed) indexServiceId(workspace.model, 'authentik');
    return workspace;
}

/** Unless somebody has it already, which the index of the database does not allow. */
function addAddress({ model }: HttpFixture, username: string, address: string | null): void {
    const all = [...model.users.values()];
    const user = all.find((one) => one.username === username);
    const isTaken = all.some(({ emails = [] }) => emails.some((one) => one.address === address));
    if (user && address !== null && !isTaken) user.emails = [...(user.emails ?? []), { address, verified: true }];
}

async function foreseeAndPlay(one: Login): Promise<{ end: RecordedEnd; difference: unknown }> {
    const workspace = workspaceOf(one);
    try {
        const service = workspace.loginServices.get('authentik');
        if (!service) throw new Error('There is no login service');
        const claimed = Object.fromEntries(
            Object.entries({ sub: MINE, ...one.claims }).filter(([, value]) => value !== null),
        );
        const foreseen = new Foreseen(workspace, service, claimed, one.server.flow);
        const before = snapshotOf(workspace.model);
        const outcome = await playLogin(workspace, service, claimed, one.server.flow);
        const end = observedEnd(workspace.model, before, 'authentik', outcome);
        return { end, difference: foreseen.difference(end) };
    } finally {
        workspace.loginServices.stop();
    }
}

test('of whatever accounts, entry, rules and server: what is predicted is what a login then does', async () => {
    const ends = new Set<string>();
    await fc.assert(
        fc.asyncProperty(login, async (one) => {
            const { end, difference } = await foreseeAndPlay(one);
            ends.add(end.isIn ? end.became : end.message.replace(/with username \S+|\{.*\}/g, '…'));
            if (difference) throw new Error(JSON.stringify(difference, null, 1));
        }),
        { numRuns: 1_000 },
    );
    // else the draw would show little
    expect(ends.size).toBeGreaterThan(10);
});
