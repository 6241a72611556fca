import type { Desired } from '../../model/desired';
import type { Directory, DirectoryUser } from '../../model/directory';
import { given } from '../../model/given';
import type { Memory } from '../../model/memory';
import type { Guarded, Observed } from '../../model/observed';
import { idsOfName, protectedNames } from '../../model/protected-names';
import type { Account } from '../../model/workspace';
import { targetsLeftOver } from '../../plan/leftovers/leftover-targets';
import { emptyTargets } from '../../plan/memberships/desired-targets';
import { effectiveMembers } from '../../plan/memberships/effective-members';
import { ruleMatch } from '../../plan/memberships/match-rule';
import { lookedUpToTell } from '../../plan/people/looked-up';
import { loginUsername } from '../../plan/people/identity';
import { Pairs } from '../../plan/people/pairs';
import type { WorkspaceServer } from '../../ports/workspace-server';
import { observeOwnedAlone } from './observe-owned-alone';
import { readRoomsOfRules } from './rooms-of-rules';

/** Where no rule puts anybody anywhere, accounts are read to say who can log in: that is not worth minutes. */
const MOST_WITHOUT_RULES = 3_000;

type ObservedPeople = Pick<
    Observed,
    | 'rooms'
    | 'teams'
    | 'teamNames'
    | 'roles'
    | 'privilegedRoles'
    | 'hasOtherLogins'
    | 'accounts'
    | 'areAccountsTooMany'
    | 'guarded'
    | 'ownedAlone'
    | 'memory'
>;

/**
 * The rooms, teams and roles of the rules, each asked for once, and all accounts: who is who can only be told where all are known.
 * Without a token they are looked up for those people whom nothing has shown yet. Teams and roles cost requests only where a rule
 * names one.
 * @param actorId who asked for the run; undefined where nobody did
 */
export async function observePeople(
    desired: Desired,
    directory: Directory,
    remembered: Memory,
    workspace: WorkspaceServer,
    actorId: string | undefined,
): Promise<ObservedPeople> {
    const wanted = emptyTargets(desired, directory);
    const targets = wanted.map(({ target }) => target);
    const leftOver = targetsLeftOver(remembered, targets);
    const looked = [...targets, ...leftOver];
    const roomNames = new Set(looked.flatMap((target) => ('room' in target ? [target.room] : [])));
    const teamNames = looked.flatMap((target) => (target.kind === 'team' ? [target.team] : []));
    const roleNames = looked.flatMap((target) => (target.kind === 'role' ? [target.role] : []));
    // a team's name is taken where a room has it
    for (const name of teamNames) roomNames.add(name);

    const accounts = new Map<string, Account>();
    const byRules = new Set(targets.flatMap((target) => ('room' in target ? [target.room] : [])));
    const { rooms, memory } = await readRoomsOfRules(roomNames, byRules, remembered, workspace, accounts);
    const { isUsable } = await workspace.token();
    const [teams, roles, privilegedRoles] = await Promise.all([
        isUsable ? workspace.readTeams(teamNames) : undefined,
        isUsable ? workspace.readRoles(roleNames) : undefined,
        isUsable && roleNames.length > 0 ? workspace.privilegedRoles() : [],
    ]);
    const isTeamMissing = teams !== undefined && teamNames.some((name) => teams.every((team) => team.name !== name));
    const known = [
        ...(teams ?? []).flatMap(({ members }) => members),
        ...(roles ?? []).flatMap(({ holders }) => holders),
        ...linkedIds(desired, directory, memory),
        ...((leftOver.length > 0 || targets.some(({ kind }) => kind === 'room-role')) && isUsable
            ? ownerOf(workspace)
            : []),
    ];
    const { people = [] } = directory;
    const most = desired.rules.length > 0 ? undefined : MOST_WITHOUT_RULES;
    const isAnybodyThere = directory.users.length + people.length > 0;
    const listed = isUsable && isAnybodyThere ? await workspace.listAccounts(most) : [];
    for (const account of listed ?? []) accounts.set(account.id, account);
    // what was noted of an account ends with it
    const births = [...(memory.births?.keys() ?? [])];
    await addById([...known, ...births, ...protectedBefore(desired, memory)], workspace, accounts);
    await addNamed([...protectedNames(desired.removals.protectedUsers)], workspace, accounts);
    if (!isUsable || !listed) {
        const known = [...accounts.values()];
        const toPlace = usernamesToLookUp(desired, directory, memory, known);
        const names = new Set([
            ...toPlace,
            ...lookedUpToTell(directory).flatMap((user) => loginUsername(user, desired.identity) ?? []),
        ]);
        for (const account of await workspace.lookUpAccounts([...names])) accounts.set(account.id, account);
    }
    return {
        rooms,
        memory,
        teams,
        ...(isTeamMissing && { teamNames: await workspace.teamNames() }),
        roles,
        privilegedRoles,
        // asked only where something depends on it
        hasOtherLogins: memory.births?.size ? await workspace.hasOtherLogins(desired.entry?.service ?? '') : true,
        accounts: [...accounts.values()],
        ...(!listed && { areAccountsTooMany: true as const }),
        ...(await observeOwnedAlone(memory, workspace)),
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

/** Whom the list of protected users meant when they were seen first, whatever they are called now. */
function protectedBefore({ removals }: Desired, { protectedIds }: Memory): string[] {
    const names = protectedNames(removals.protectedUsers);
    return [...(protectedIds ?? [])].flatMap(([name, meant]) => (names.has(name) ? idsOfName(meant) : []));
}

/** Whoever is not among the known ones is asked for by name. */
async function addNamed(
    names: readonly string[],
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<void> {
    const known = new Set([...accounts.values()].map(({ username }) => username.toLowerCase()));
    const open = names.filter((name) => !known.has(name));
    if (open.length === 0) return;
    for (const account of await workspace.lookUpAccounts(open)) accounts.set(account.id, account);
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

/** Usernames that logins of those people make who belong somewhere by the rules, and to whom no account was found yet. */
function usernamesToLookUp(
    desired: Desired,
    directory: Directory,
    memory: Memory,
    accounts: readonly Account[],
): string[] {
    const pairs = Pairs.among(accounts, { directory, memory, fields: desired.identity, hasOtherLogins: true });
    const members = effectiveMembers(directory, desired.nestedGroups);
    const wanted = new Map<string, DirectoryUser>();
    const matches = desired.rules.map(ruleMatch);
    for (const group of directory.groups) {
        if (!matches.some((match) => match(group.name)?.length)) continue;
        for (const user of members.get(group.id) ?? []) wanted.set(user.uid, user);
    }
    const open = [...wanted.values()].filter((user) => pairs.of(user).state === 'none');
    return open.flatMap((user) => loginUsername(user, desired.identity) ?? []);
}
