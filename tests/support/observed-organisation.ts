import type { Directory } from '../../src/model/directory';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected, type Observed } from '../../src/model/observed';
import type { Desired } from '../../src/model/desired';
import { targetKey } from '../../src/model/target';
import type { Account, ObservedRoom } from '../../src/model/workspace';
import { observe } from '../../src/run/observe/observe';
import { configOf, MemoryDirectory, MemoryWorkspace } from './memory-servers';
import { organisation, type Size } from '../bench/scale/organisation';

/** What stands in the rooms: nothing yet, all that the rules ask for, or the half of it. */
export type Filling = 'empty' | 'full' | 'half';

/** An organisation as a look at both servers finds it: everybody has an account and, but for the first look, a link. */
export async function observedOrganisation(
    size: Size,
    filling: Filling,
): Promise<{ desired: Desired; observed: Observed }> {
    const { directory: file } = organisation(size);
    const config = configOf({ group_rules: '"team-*": "#team-*"' });
    const workspace = new MemoryWorkspace();
    await workspace.createEntry(config.login.entryName);
    const { desired, observed } = await observe({
        config,
        authentik: new MemoryDirectory(),
        workspace,
        expected: nothingExpected,
        memory: emptyMemory,
    });
    const people = file.users ?? [];
    const users = people.map(({ username, name = '', email = '' }) => ({
        uid: uidOf(username),
        username,
        name,
        email,
        isActive: true,
    }));
    const members = new Map((file.groups ?? []).map(({ name }) => [name, [] as string[]]));
    for (const { username, groups = [] } of people)
        for (const group of groups) members.get(group)?.push(uidOf(username));
    const groups = [...members].map(([name, uids]) => ({ id: `id of ${name}`, name, parents: [], members: uids }));
    const directory: Directory = {
        ...{ users, groups, people: users, services: [], memberships: 0 },
        everyone: new Map(users.map(({ uid }) => [uid, true])),
        membersOf: new Map(groups.map(({ id, members: uids }) => [id, uids])),
        numbers: new Map(users.map(({ uid }, number) => [uid, number])),
    };
    const accounts = users.map(({ username, email }) => accountOf(username, email));
    const share = { empty: 0, half: 0.5, full: 1 }[filling];
    const rooms = filling === 'empty' ? [] : groups.map(({ name, members: uids }) => roomOf(name, uids, share));
    const memory =
        filling === 'empty'
            ? emptyMemory
            : {
                  ...emptyMemory,
                  links: new Map(users.map(({ uid, username }) => [uid, idOf(username)])),
                  grounds: new Map(users.map(({ uid }) => [uid, 'address' as const])),
                  roomIds: new Map(rooms.map(({ name, id }) => [name, id])),
                  ledger: new Map(
                      rooms.map(({ name, members: ids }) => [targetKey({ kind: 'room', room: name }), ids]),
                  ),
                  ...{ groupsBefore: groups.length, peopleBefore: users.length },
                  knownGroups: new Map(groups.map(({ id, name }) => [id, name])),
              };
    return { desired, observed: { ...observed, directory, accounts, rooms, memory } };
}

function uidOf(username: string): string {
    return `uid of ${username}`;
}

function idOf(username: string): string {
    return `id of ${username}`;
}

function accountOf(username: string, address: string): Account {
    const emails = [{ address, isVerified: true }];
    return { id: idOf(username), username, emails, type: 'user', isActive: true };
}

function roomOf(name: string, uids: readonly string[], share: number): ObservedRoom {
    const members = uids.slice(0, Math.ceil(uids.length * share)).map((uid) => uid.replace(/^uid/, 'id'));
    return { id: `id of #${name}`, name, type: 'channel', members, owners: [], moderators: [] };
}
