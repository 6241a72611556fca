import { type Target } from '../../src/model/target';
import { directoryOfRecipe, recipes, typedOf, wantedPlaces } from '../support/cookbook';
import { origin, memoryRunner, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { targetName } from '../support/english';

const administrator = 'administrator';

/** A workspace in which everybody has an account, and nothing is set up but what the recipe expects to be there. */
function openingDay(recipe: string): MemoryRun {
    const directory = directoryOfRecipe(recipe);
    const workspace = new MemoryWorkspace();
    const usernames = directory.users.map(({ username }) => username);
    for (const username of [...usernames, administrator]) {
        const id = username === administrator ? workspace.tokenOwner : `user-${username}`;
        workspace.accounts.push({
            id,
            username,
            emails: [{ address: `${username}@company.example`, isVerified: true }],
            type: 'user',
            isActive: true,
        });
    }
    const config = configOf(typedOf(recipe));
    for (const place of Object.keys(wantedPlaces(recipe))) {
        const [, role] = /^role (.+)$/.exec(place) ?? [];
        if (role !== undefined) workspace.roles.push({ id: role, name: role, scope: 'Users', holders: [] });
        const [, room] = /^private #(.+)$/.exec(place) ?? [];
        if (room !== undefined && !config.groups.createRooms) void workspace.createRoom(room, 'private');
    }
    return memoryRunner(config, new MemoryDirectory(directory), workspace);
}

/** Who is where, in the words of the tables; the administrator aside. */
function placesIn({ rooms, teams, roles, accounts }: MemoryWorkspace): Record<string, string[]> {
    const places: [string, readonly string[]][] = [...rooms.values()].flatMap(({ name: room, type, ...people }) => {
        const ofRole = (role: 'owner' | 'moderator'): Target => ({ kind: 'room-role', room, role });
        return [
            [`${type === 'private' ? 'private ' : ''}#${room}`, people.members],
            [targetName(ofRole('owner')), people.owners],
            [targetName(ofRole('moderator')), people.moderators],
        ];
    });
    for (const { name, members } of teams) places.push([`team ${name}`, members]);
    for (const { name, holders } of roles) places.push([`role ${name}`, holders]);
    const nameOf = (id: string): string => accounts.find((account) => account.id === id)?.username ?? '';
    const named = places.map(([place, ids]): [string, string[]] => [
        place,
        ids
            .map(nameOf)
            .filter((name) => name !== administrator)
            .sort(),
    ]);
    return Object.fromEntries(named.filter(([, people]) => people.length > 0));
}

describe.each(recipes)('recipe %s', (_, recipe) => {
    test('is done by one run, which leaves nothing to do', async () => {
        const { runner, workspace } = openingDay(recipe);
        const run = await runner.start(await runner.plan(), origin, true);
        expect([run.outcome, ...run.problems]).toEqual(['done']);
        expect(placesIn(workspace)).toEqual(wantedPlaces(recipe));
        const { plan } = await runner.plan();
        expect([...plan.changes, ...plan.withheld, ...plan.drift]).toEqual([]);
    });

    test('puts the administrator only into private rooms with roles', async () => {
        const { runner, workspace } = openingDay(recipe);
        await runner.start(await runner.plan(), origin, true);
        const rooms = [...workspace.rooms.values()];
        const withRoles = rooms.filter(
            ({ type, owners, moderators }) => type === 'private' && owners.length + moderators.length > 0,
        );
        const joined = rooms.filter(({ members }) => members.includes(workspace.tokenOwner));
        expect(joined.map(({ name }) => name)).toEqual(withRoles.map(({ name }) => name));
    });

    test('follows somebody who leaves all groups, as far as it takes anybody out', async () => {
        const { runner, workspace, authentik, config } = openingDay(recipe);
        await runner.start(await runner.plan(), origin, true);
        const before = placesIn(workspace);
        const [leaver = ''] = Object.values(before).sort((a, b) => b.length - a.length)[0] ?? [];
        const { users, groups } = authentik.directory;
        const without = (members: readonly string[]): string[] => members.filter((uid) => uid !== `uid of ${leaver}`);
        authentik.directory = { users, groups: groups.map((group) => ({ ...group, members: without(group.members) })) };
        await runner.start(await runner.plan(), { ...origin, id: 'run-2' }, true);
        const stays = Object.entries(placesIn(workspace)).flatMap(([place, people]) =>
            people.includes(leaver) ? [place] : [],
        );
        const had = Object.keys(before).filter((place) => before[place]?.includes(leaver));
        expect(stays).toEqual(config.groups.removals.policy === 'never' ? had : []);
        expect((await runner.plan()).plan.changes).toEqual([]);
    });
});
