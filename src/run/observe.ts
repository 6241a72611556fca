import type { Config } from '../config/config';
import { entrySettingId } from '../plan/diff-entry';
import { desiredRooms } from '../plan/desired-rooms';
import { effectiveMembers } from '../plan/effective-members';
import { PeopleMatcher } from '../plan/match-people';
import { matchRule } from '../plan/match-rule';
import type { Account, Desired, Directory, DirectoryUser, Observed, SecretState } from '../plan/types';
import { desiredState } from './desired';
import { equalSecrets } from './equal-secrets';
import type { DirectoryServer, WorkspaceServer } from './servers';

const ROOMS_AT_ONCE = 5;
/** Rows that the app reads beside those it writes, to warn about a second writer of memberships. */
const WATCHED_ROWS = ['map_channels', 'merge_roles', 'groups_channel_map'];

/** Reads both servers once. Nothing in a plan or in its steps asks again for what this holds. */
export async function observe(
    config: Config,
    authentik: DirectoryServer,
    workspace: WorkspaceServer,
): Promise<{ desired: Desired; observed: Observed }> {
    const [endpoints, directory, server] = await Promise.all([
        authentik.discover(),
        readDirectory(config, authentik),
        workspace.info(),
    ]);
    const desired = desiredState(config, endpoints);
    const rows = (desired.entry?.settings ?? []).map(({ suffix }) => suffix);
    const settingId = (suffix: string): string => entrySettingId(config.login.entryName, suffix);

    const [settings, secret, restrictions, service] = await Promise.all([
        workspace.readSettings([...rows, ...WATCHED_ROWS].map(settingId)),
        workspace.readSecret(settingId('secret')),
        workspace.readSettings(desired.restrictions.map(({ id }) => id)),
        workspace.findLoginService(config.login.service),
    ]);
    const { rooms, accounts } = await observePeople(desired, directory, workspace);
    return {
        desired,
        observed: {
            server,
            entry: {
                exists: settings.some(({ id }) => id === settingId('')),
                settings,
                secret: compareSecret(secret, config.login.clientSecret),
                isLive: service !== undefined,
            },
            canUseRest: workspace.canUseRest,
            restrictions,
            directory,
            rooms,
            accounts,
        },
    };
}

async function readDirectory(config: Config, authentik: DirectoryServer): Promise<Directory> {
    const { rules, nested } = config.groups;
    // a token that is set is tried even where no rule needs it: a bad one should not wait for the first rule to be told
    if (rules.length === 0 && !authentik.hasToken) return { users: [], groups: [] };
    return authentik.readDirectory((name) => rules.some((rule) => matchRule(rule, name) !== undefined), nested);
}

/** The rooms of the rules, one by one; then accounts only for those people whom no room has shown yet. */
async function observePeople(
    desired: Desired,
    directory: Directory,
    workspace: WorkspaceServer,
): Promise<Pick<Observed, 'rooms' | 'accounts'>> {
    const names = desiredRooms(desired, directory).rooms.map(({ name }) => name);
    const rooms: Observed['rooms'][number][] = [];
    const accounts = new Map<string, Account>();
    for (let start = 0; start < names.length; start += ROOMS_AT_ONCE) {
        const slice = names.slice(start, start + ROOMS_AT_ONCE);
        for (const found of await Promise.all(slice.map(async (name) => workspace.findRoom(name)))) {
            if (!found) continue;
            rooms.push(found.room);
            for (const account of found.accounts) accounts.set(account.id, account);
        }
    }
    const unknown = peopleWithoutAccount(desired, directory, [...accounts.values()]);
    for (const account of await workspace.findAccounts(unknown, desired.keyField)) accounts.set(account.id, account);
    return { rooms, accounts: [...accounts.values()] };
}

function peopleWithoutAccount(desired: Desired, directory: Directory, accounts: readonly Account[]): DirectoryUser[] {
    const matcher = new PeopleMatcher(accounts, desired.keyField);
    const members = effectiveMembers(directory, desired.nestedGroups);
    const wanted = new Map<string, DirectoryUser>();
    for (const group of directory.groups) {
        if (!desired.rules.some((rule) => matchRule(rule, group.name)?.length)) continue;
        for (const user of members.get(group.id) ?? []) wanted.set(user.uid, user);
    }
    return [...wanted.values()].filter((user) => !('account' in matcher.find(user)));
}

function compareSecret(stored: string | undefined, wanted: string): SecretState {
    if (stored === undefined || stored === '') return 'empty';
    return equalSecrets(stored, wanted) ? 'equal' : 'different';
}
