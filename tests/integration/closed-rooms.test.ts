import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

test('archived rooms, and those whose members follow from attributes, are left alone with the reason, and not tried at each run', async () => {
    lab = await Lab.start({
        workspace: {
            ...{ version: '8.8.1', licence: 'premium' },
            users: [{ username: 'ada', name: 'Ada', email: 'ada@company.test' }],
            rooms: [
                { name: 'vault', type: 'p', owners: ['admin'], abac: true },
                { name: 'old', type: 'c', owners: ['admin'], archived: true },
            ],
        },
        directory: { users: [{ username: 'ada', name: 'Ada', email: 'ada@company.test', groups: ['staff'] }] },
        settings: { group_rules: 'staff: { private: [vault], channels: [old] }' },
    });
    const left = [
        'The members of this room cannot be changed, so it is left alone: #old (archived).',
        'The members of this room follow from attributes of people (ABAC), so it is left alone: #vault.',
    ];
    // what the last answer said already stands in full where everything is asked for
    for (const verb of [' plan', '', ' plan all', '', ' plan all']) {
        const answer = await lab.run(`/authentik-sync${verb}`);
        if (verb !== '') for (const line of left) expect(answer).toContain(line);
        expect(answer).not.toMatch(/… joined|Not added|^✗/m);
    }
    expect([...lab.members('vault'), ...lab.members('old')]).toEqual(['admin', 'admin']);
    const person = await lab.run('/authentik-sync user ada');
    expect(person).toMatch(/#old: should be in .* left alone: #old \(archived\)\.$/m);
    expect(person).toMatch(/#vault: should be in .* attributes of people \(ABAC\), so it is left alone: #vault\.$/m);
    expect(person).not.toMatch(/the next run adds|cannot be read/);
});
