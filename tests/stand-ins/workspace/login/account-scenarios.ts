import type { LoginScenario } from './login-scenario';
import { ADDRESS, DROPPED, atAccount, atAuthentik, created, found, inAs, stuck } from './scenario-ends';

export const merging = (users: boolean, distinct: boolean): Record<string, unknown> => ({
    '-merge_users': users,
    '-merge_users_distinct_services': distinct,
});
const localAda = { users: [{ username: 'ada', name: 'Local Ada', email: 'old@example.com', password: true }] };

/** The workspace has an account that could be meant. See docs/servers/rocket-chat.md#from-identity-to-account. */
export const existingAccounts: LoginScenario[] = [
    {
        title: 'a local account of that name, merging off',
        workspace: localAda,
        entry: merging(false, false),
        ends: atAccount('username_taken', 'Username already exists. [403]'),
    },
    {
        title: 'a local account of that name, merging on',
        workspace: localAda,
        entry: merging(true, false),
        ends: atAccount('username_taken', 'Username already exists. [403]'),
    },
    {
        title: 'a local account of that name, merging on from distinct services',
        workspace: localAda,
        entry: merging(true, true),
        ends: inAs('linked', ADDRESS, 'old@example.com'),
    },
    {
        title: 'a local account of that name, merging off from distinct services',
        workspace: localAda,
        entry: merging(false, true),
        ends: atAccount('merge_refused', 'User with username ada already exists [CustomOAuth]'),
    },
    {
        title: 'a local account of that name and address, key e-mail, merging on from distinct services',
        workspace: { users: [{ username: 'ada', name: 'Local Ada', email: ADDRESS, password: true }] },
        entry: { ...merging(true, true), '-key_field': 'email' },
        ends: {
            legacy: { ok: true, username: 'ada', account: 'linked', email: ADDRESS },
            modern: stuck('username_taken', 'loading'),
        },
    },
    {
        title: 'a local account of that address alone, key e-mail, merging on from distinct services',
        workspace: { users: [{ username: 'countess', email: ADDRESS, password: true }] },
        entry: { ...merging(true, true), '-key_field': 'email' },
        ends: {
            legacy: { ok: true, username: 'countess', account: 'linked', email: ADDRESS },
            modern: created.modern,
        },
    },
];

/** The person was here before, and something changed. */
export const returning: LoginScenario[] = [
    { title: 'a second time', since: {}, ends: found },
    {
        title: 'another name, merging off',
        since: { directory: { users: [{ username: 'ada', name: 'Ada King' }] } },
        ends: atAccount('merge_refused', 'User with username ada already exists [CustomOAuth]'),
    },
    {
        title: 'another name, merging on',
        entry: merging(true, false),
        since: { directory: { users: [{ username: 'ada', name: 'Ada King' }] } },
        ends: inAs('updated', ADDRESS, DROPPED),
    },
    {
        title: 'another address, merging off',
        since: { directory: { users: [{ username: 'ada', email: 'king@example.com' }] } },
        ends: {
            legacy: stuck('merge_refused', 'login page', 'User with username ada already exists [CustomOAuth]'),
            modern: found.modern,
        },
    },
    {
        title: 'another address, merging on',
        entry: merging(true, false),
        since: { directory: { users: [{ username: 'ada', email: 'king@example.com' }] } },
        ends: {
            legacy: { ok: true, username: 'ada', account: 'updated', email: 'king@example.com' },
            modern: found.modern,
        },
    },
    {
        title: 'another address, key e-mail, merging off',
        entry: { '-key_field': 'email' },
        since: { directory: { users: [{ username: 'ada', email: 'king@example.com' }] } },
        ends: found,
    },
    { title: 'another username, merging off', since: { username: 'lovelace' }, ends: found },
    {
        title: 'another username, merging on',
        entry: merging(true, false),
        since: { username: 'lovelace' },
        ends: found,
    },
    {
        title: 'a username that another account has, merging off from distinct services',
        workspace: { users: [{ username: 'lovelace', email: 'other@example.com' }] },
        entry: merging(false, true),
        since: { username: 'lovelace' },
        ends: atAccount('merge_refused', 'User with username lovelace already exists [CustomOAuth]'),
    },
    {
        title: 'deactivated in authentik',
        since: { directory: { users: [{ username: 'ada', active: false }] } },
        ends: atAuthentik('not_authenticated', 'Invalid password'),
    },
    {
        title: 'deactivated in the workspace',
        since: { workspace: { users: [{ username: 'ada', active: false }] } },
        ends: {
            legacy: stuck('not_activated', 'login page', 'User is not activated [error-user-is-not-activated]'),
            modern: stuck('not_activated', 'login page'),
        },
    },
];
