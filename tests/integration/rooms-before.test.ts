import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const person = (username: string) => ({ username, name: username, email: `${username}@company.test` });

async function start(backend: 'deno' | 'node'): Promise<Lab> {
    lab = await Lab.start({
        backend,
        workspace: {
            version: '8.8.1',
            users: ['ann', 'ben', 'mallory'].map(person),
            rooms: [
                { name: 'board', type: 'p', owners: ['mallory'] },
                { name: 'leads', type: 'c', members: ['mallory'] },
                { name: 'desk', type: 'p', owners: ['admin'] },
            ],
        },
        directory: {
            users: ['ann', 'ben'].map((name) => ({ ...person(name), groups: ['staff'] })),
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: { group_rules: 'staff: { private: [board, leads, desk, fresh] }' },
    });
    return lab;
}

test.each(['deno', 'node'] as const)(
    '%s: nobody is put into a room that somebody has made in time, until a person says so; the app’s own are filled at once',
    async (backend) => {
        const app = await start(backend);
        const { servers } = app;
        for (let run = 0; run < 2; run++) {
            const answer = await app.run('/authentik-sync');
            expect(answer).toMatch(/#board: this private room was there before.*mallory/);
            expect(answer).toMatch(/#leads: .*is public/);
            expect([app.members('board'), app.members('leads')]).toEqual([['mallory'], ['mallory']]);
            expect(app.members('desk')).toEqual(['admin', 'ann', 'ben']);
            expect(app.members('fresh')).toEqual(expect.arrayContaining(['ann', 'ben']));
        }
        expect(await app.run('/authentik-sync user ann')).toMatch(/#board: .*was there before/);

        // whose it is has changed since the plan was shown: that is another plan
        const shown = fingerprintOf(await app.run('/authentik-sync plan'));
        servers.workspace.patch({ rooms: [{ name: 'board', owners: ['mallory', 'ben'] }] });
        await app.run(`/authentik-sync apply ${shown}`);
        expect(app.members('board')).not.toContain('ann');

        await app.run(`/authentik-sync apply ${fingerprintOf(await app.run('/authentik-sync plan'))}`);
        expect(app.members('board')).toEqual(['ann', 'ben', 'mallory']);
        expect(app.members('leads')).toEqual(['ann', 'ben', 'mallory']);

        // approved by its id: the name may change
        servers.workspace.patch({ rename: { rooms: { board: 'council' } } });
        app.authentik.patch({ users: [{ ...person('cleo'), groups: ['staff'] }] });
        servers.workspace.patch({ users: [person('cleo')] });
        expect(await app.run('/authentik-sync')).not.toMatch(/was there before/);
        expect(app.members('council')).toContain('cleo');
    },
);

function fingerprintOf(answer: string): string {
    return /apply ([0-9a-f]{12})/.exec(answer)?.[1] ?? 'none';
}
