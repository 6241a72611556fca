import type { IPersistence } from '@rocket.chat/apps-engine/definition/accessors';
import { MemoryPersistence, memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf, roomOf } from '../support/sync-world';

/** A first sync that puts so many people, of whom it is known who they are, into one room. @returns the length of each record that it writes, as JSON */
async function recordsOfFirstSync(people: number): Promise<number[]> {
    const names = Array.from({ length: people }, (_, n) => `person${n}`);
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf(...names));
    workspace.rooms.set('lobby', roomOf('lobby', []));
    const persistence = new MemoryPersistence();
    const directory = new MemoryDirectory(directoryOf({ staff: names }));
    const config = configOf({ group_rules: 'staff: "#lobby"', additions_per_second: 0 });
    const run = memoryRunner(config, directory, workspace, persistence);
    const links = names.map((name) => ({ uid: `uid-${name}`, userId: `user-${name}`, ground: 'address' as const }));
    await run.memory.links.make(links);
    const written: number[] = [];
    const update = persistence.writer.updateByAssociations;
    const counted: IPersistence['updateByAssociations'] = async (associations, data, upsert) => {
        written.push(JSON.stringify(data).length);
        return update(associations, data, upsert);
    };
    persistence.writer.updateByAssociations = counted;
    const { outcome, counts } = await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    expect([outcome, counts.members]).toEqual(['done', people]);
    return written;
}

function sum(lengths: readonly number[]): number {
    return lengths.reduce((all, length) => all + length, 0);
}

test('what a first sync writes grows with its people, and not with their square, and no record is large', async () => {
    const [small, large] = [await recordsOfFirstSync(600), await recordsOfFirstSync(2_400)];
    expect(sum(large) / sum(small)).toBeLessThan(4.4);
    expect(sum(large) / 2_400).toBeLessThan(400);
    expect(Math.max(...large)).toBeLessThan(256_000);
});
