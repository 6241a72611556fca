import type { Desired } from '../../model/desired';
import type { Directory, DirectoryUser } from '../../model/directory';
import { given } from '../../model/given';
import type { Memory } from '../../model/memory';
import type { Guarded, Observed } from '../../model/observed';
import type { Account } from '../../model/workspace';
import { desiredTargets } from '../../plan/memberships/desired-targets';
import { effectiveMembers } from '../../plan/memberships/effective-members';
import { ruleMatch } from '../../plan/memberships/match-rule';
import { PeopleMatcher } from '../../plan/people/match-people';
import type { WorkspaceServer } from '../../ports/workspace-server';

const ROOMS_AT_ONCE = 5;

type ObservedPeople = Pick<Observed, 'rooms' | 'teams' | 'roles' | 'accounts' | 'guarded'>;

/**
 * The rooms, teams and roles of the rules, each asked for once; then accounts only for those people whom none of them has shown
 * yet. Teams and roles cost requests only where a rule names one.
 * @param actorId who asked for the run; undefined where nobody did
 */
export async function observePeople(
    desired: Desired,
    directory: Directory,
    memory: Memory,
    workspace: WorkspaceServer,
    actorId: string | undefined,
): Promise<ObservedPeople> {
    const wanted = desiredTargets(desired, directory).targets;
    const targets = wanted.map(({ target }) => target);
    const roomNames = new Set(targets.flatMap((target) => ('room' in target ? [target.room] : [])));
    const teamNames = targets.flatMap((target) => (target.kind === 'team' ? [target.team] : []));
    const roleNames = targets.flatMap((target) => (target.kind === 'role' ? [target.role] : []));
    // a team's name is taken where a room has it
    for (const name of teamNames) roomNames.add(name);

    const accounts = new Map<string, Account>();
    const rooms = await readRooms([...roomNames], workspace, accounts);
    const { isUsable } = await workspace.token();
    const [teams, roles] = await Promise.all([
        isUsable ? workspace.readTeams(teamNames) : undefined,
        isUsable ? workspace.readRoles(roleNames) : undefined,
    ]);
    const known = [
        ...(teams ?? []).flatMap(({ members }) => members),
        ...(roles ?? []).flatMap(({ holders }) => holders),
        ...linkedIds(desired, directory, memory),
        ...(targets.some(({ kind }) => kind === 'room-role') && isUsable ? ownerOf(workspace) : []),
    ];
    await addById(known, workspace, accounts);
    const unknown = peopleWithoutAccount(desired, directory, memory, [...accounts.values()]);
    for (const account of await workspace.findAccounts(unknown, desired.keyField)) accounts.set(account.id, account);
    return {
        rooms,
        teams,
        roles,
        accounts: [...accounts.values()],
        guarded: {
            ...(await readGuarded(desired, roleNames, workspace, actorId)),
            ...(wanted.some(({ type }) => type === 'private') ? await appUserOf(workspace) : {}),
        },
    };
}

/** Linked accounts that a rule, or the look for who is gone, may be about: the others need not be asked for. */
function linkedIds(desired: Desired, directory: Directory, memory: Memory): string[] {
    if (desired.removals.deactivates) return [...memory.links.values()];
    return directory.users.flatMap(({ uid }) => memory.links.get(uid) ?? []);
}

async function readRooms(
    names: readonly string[],
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<Observed['rooms']> {
    const rooms: Observed['rooms'][number][] = [];
    for (let start = 0; start < names.length; start += ROOMS_AT_ONCE) {
        const slice = names.slice(start, start + ROOMS_AT_ONCE);
        for (const found of await Promise.all(slice.map(async (name) => workspace.findRoom(name)))) {
            if (!found) continue;
            rooms.push(found.room);
            for (const account of found.accounts) accounts.set(account.id, account);
        }
    }
    return rooms;
}

async function addById(
    ids: readonly string[],
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<void> {
    const open = [...new Set(ids)].filter((id) => !accounts.has(id));
    for (const account of await workspace.findAccountsById(open)) accounts.set(account.id, account);
}

/** Administrators matter only where a rule gives the role, or accounts are deactivated. */
async function readGuarded(
    desired: Desired,
    roleNames: readonly string[],
    workspace: WorkspaceServer,
    actorId: string | undefined,
): Promise<Guarded> {
    const isNeeded = desired.removals.deactivates || roleNames.includes('admin');
    const acting = [...(actorId === undefined ? [] : [actorId]), ...ownerOf(workspace)];
    const [tokenOwner] = ownerOf(workspace);
    return {
        administrators: isNeeded ? await workspace.administrators() : undefined,
        acting: [...new Set(acting)],
        ...given({ tokenOwner }),
    };
}

/** Whom nobody has to explain as the owner of a private room. */
async function appUserOf(workspace: WorkspaceServer): Promise<Pick<Guarded, 'appUser'>> {
    const appUser = await workspace.appUser();
    return appUser === undefined ? {} : { appUser };
}

/** The owner of the personal access token, who gives the roles in rooms; nobody without one. */
function ownerOf({ tokenOwner }: WorkspaceServer): string[] {
    return tokenOwner === undefined ? [] : [tokenOwner];
}

function peopleWithoutAccount(
    desired: Desired,
    directory: Directory,
    memory: Memory,
    accounts: readonly Account[],
): DirectoryUser[] {
    const matcher = new PeopleMatcher(accounts, desired.keyField, { directory, links: memory.links });
    const members = effectiveMembers(directory, desired.nestedGroups);
    const wanted = new Map<string, DirectoryUser>();
    const matches = desired.rules.map(ruleMatch);
    for (const group of directory.groups) {
        if (!matches.some((match) => match(group.name)?.length)) continue;
        for (const user of members.get(group.id) ?? []) wanted.set(user.uid, user);
    }
    return [...wanted.values()].filter((user) => !('account' in matcher.find(user)));
}
