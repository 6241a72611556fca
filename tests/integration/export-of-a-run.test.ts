import { Lab } from './lab';

const person = (username: string) => ({
    username,
    name: username,
    email: `${username}@example.com`,
    active: true,
    type: 'internal',
    groups: ['größe'],
});

describe.each([
    ['deno', '6.13.1'],
    ['node', '9.0.0'],
] as const)('the changes of a run, on %s in Rocket.Chat %s', (backend, version) => {
    let lab: Lab;
    let run = '';

    const files = () => lab.workspace.dump().messages.filter(({ file }) => file !== undefined);

    beforeAll(async () => {
        lab = await Lab.start({
            directory: { version: '2026.8.3', users: [person('jane')], groups: [{ name: 'größe', parents: [] }] },
            workspace: { version, licence: 'premium', users: [{ username: 'jane', roles: ['user'] }], rooms: [] },
            backend,
            settings: { group_rules: 'größe: "#sizes"', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
        run = /`([0-9a-f]{8})`/.exec(await lab.run('/authentik-sync history'))?.[1] ?? '';
    }, 60_000);

    afterAll(async () => {
        expect(lab.authentik.violations).toEqual([]);
        await lab.stop();
    });

    test.each(['csv', 'json'] as const)(
        'come as a file to whoever asks, as %s',
        async (form) => {
            const answer = await lab.run(`/authentik-sync history ${run} ${form.toUpperCase()}`);
            expect(answer).toMatch(new RegExp(`of run \`${run}\` are in a file, in your direct messages with @`));
            const sent = files().at(-1);
            expect(sent).toMatchObject({ to: null, file: { name: `authentik-sync-${run}.${form}` } });
            expect(sent?.room.split(', ')).toContain('admin');
            expect(sent?.file?.content).toContain('create-room');
            expect(sent?.file?.content).toContain('größe');
            // by it a sheet reads other letters as what they are; JSON must not have it
            expect(sent?.file?.content.startsWith('\ufeff')).toBe(form === 'csv');
        },
        60_000,
    );

    test.each([
        ['file uploads are off', { FileUpload_Enabled: false }],
        ['files are off in direct messages', { FileUpload_Enabled_Direct: false }],
        ['larger than the server takes', { FileUpload_MaxFileSize: 10 }],
        ['does not accept files of this type', { FileUpload_MediaTypeBlackList: 'text/csv' }],
    ])(
        'come as text where %s',
        async (why, settings) => {
            const before = files().length;
            const usual = Object.fromEntries(Object.keys(settings).map((id) => [id, lab.setting(id)]));
            lab.workspace.patch({ settings });
            const answer = await lab.run(`/authentik-sync history ${run} csv`);
            lab.workspace.patch({ settings: usual });
            // the oldest engine keeps to itself why
            expect(answer.split('\n')[0]).toContain(backend === 'deno' ? 'the server took no file' : why);
            expect(answer.split('\n')[0]).toContain('Settings > File Upload');
            expect(answer).toContain('create-room');
            expect(files()).toHaveLength(before);
        },
        60_000,
    );

    test('go to nobody who is no administrator', async () => {
        const before = files().length;
        expect(await lab.run(`/authentik-sync history ${run} csv`, 'jane')).not.toContain('create-room');
        expect(files()).toHaveLength(before);
    }, 60_000);
});
