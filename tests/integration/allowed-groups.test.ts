import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const directory = {
    users: [
        {
            username: 'insider',
            name: 'In',
            email: 'insider@company.test',
            groups: ['Staff', 'CN=Sales,OU=Groups,DC=x'],
        },
        { username: 'outsider', name: 'Out', email: 'outsider@company.test' },
    ],
};

test('a slip in "Groups allowed to log in" sets up nothing and is said at the top, with what was meant', async () => {
    lab = await Lab.start({ directory, isBare: true, settings: { allowed_groups: 'staff' } });
    for (const verb of [' plan', '', ' plan']) {
        const answer = await lab.run(`/authentik-sync${verb}`);
        expect(answer).toMatch(/^✗ "Groups allowed to log in" names no group .*: staff \(did you mean "Staff"\?\)\./m);
        expect(answer).not.toMatch(/✓|is live/);
    }
    expect(lab.authentik.dump()).toMatchObject({ providers: [], applications: [] });
    expect(lab.workspace.dump().loginServices).toEqual([]);
    const check = await lab.run('/authentik-sync check');
    expect(check).toMatch(/⚠ \*Who can log in\*: .* staff \(did you mean "Staff"\?\)/);

    await lab.settings.save({ allowed_groups: 'Staff; nobody-here' });
    const partly = await lab.run('/authentik-sync');
    expect(partly).toMatch(/^✗ authentik shows no group of this name or id.*: nobody-here\./m);
    expect(partly).toMatch(/^⚠ Done: /m);
    expect(lab.authentik.dump().bindings).toMatchObject([{ group: 'Staff' }]);
});

test('a name with commas stands in quotation marks, and its pieces are told so', async () => {
    lab = await Lab.start({ directory, isBare: true, settings: { allowed_groups: 'CN=Sales,OU=Groups,DC=x' } });
    expect(await lab.run('/authentik-sync plan')).toMatch(
        /^✗ .*: CN=Sales, DC=x, OU=Groups \(if a part of one name is meant, write `"CN=Sales,OU=Groups,DC=x"`\)/m,
    );
    await lab.settings.save({ allowed_groups: '"CN=Sales,OU=Groups,DC=x"' });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    expect(lab.authentik.dump().bindings).toMatchObject([{ group: 'CN=Sales,OU=Groups,DC=x' }]);
});

test('taking the last group off the list opens the login to everybody only with approval', async () => {
    lab = await Lab.start({ directory, isBare: true, settings: { allowed_groups: 'Staff' } });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    await lab.settings.save({ allowed_groups: '' });
    for (const verb of ['', '']) {
        const answer = await lab.run(`/authentik-sync${verb}`);
        expect(answer).toMatch(/^⚠ .*\n[^]*everybody in authentik could log in.*Approve if it is meant so/);
        expect(lab.authentik.dump().bindings).toHaveLength(1);
    }
    const plan = await lab.run('/authentik-sync plan');
    const fingerprint = /fingerprint `(\w+)`/.exec(plan)?.[1] ?? '';
    expect(await lab.run(`/authentik-sync apply ${fingerprint}`)).toMatch(
        /^✓ Done: the login with authentik was changed/,
    );
    expect(lab.authentik.dump().bindings).toEqual([]);
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Nothing to do/);
});

test('a list whose group is deleted in authentik keeps nobody out any more, and that is said before all else', async () => {
    lab = await Lab.start({ directory, isBare: true, settings: { allowed_groups: 'Staff' } });
    await lab.run('/authentik-sync');
    lab.authentik.patch({ remove: { groups: ['Staff'] } });
    const answer = await lab.run('/authentik-sync plan');
    expect(answer).toMatch(/^✗ .* keeps nobody out: everybody in authentik may use the application.*: Staff/);
});
