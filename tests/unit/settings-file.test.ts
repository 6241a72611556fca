import { isSecret, readSettings, settable } from '../../scripts/settings-file/read-settings';
import { writeSettings } from '../../scripts/settings-file/write-settings';

const environment = { TOKEN: 'the-secret' };

function problemsOf(text: string, stored?: Record<string, unknown>): string {
    try {
        readSettings('settings.yaml', text, environment, stored);
    } catch (error) {
        expect(error).toMatchObject({ name: 'FileProblem' });
        return String(error);
    }
    throw new Error('nothing was refused');
}

test('a file is read as the settings page would hold it; secrets come from the environment', () => {
    const text = [
        'authentik_url: https://authentik.company',
        'authentik_token: { env: TOKEN }',
        'create_rooms: false',
        'sync_interval: 30',
        'allow_name_change: off',
        'group_rules: |',
        '    # of the repository',
        '    staff: "#staff"',
    ].join('\n');
    expect(readSettings('settings.yaml', text, environment)).toEqual({
        authentik_url: 'https://authentik.company',
        authentik_token: 'the-secret',
        create_rooms: false,
        sync_interval: 30,
        allow_name_change: 'off',
        group_rules: '# of the repository\nstaff: "#staff"\n',
    });
});

test.each([
    ['create_room: true', /no setting "create_room".*Is create_rooms meant\?/],
    ['xyzzy: true', /no setting "xyzzy".*export the settings/],
    ['__proto__: true', /no setting "__proto__"/],
    ['replaced_client_secrets: "{}"', /no setting "replaced_client_secrets"/],
    ['create_rooms: "yes"', /create_rooms is "yes", but it is true or false/],
    ['create_rooms:', /create_rooms has no value/],
    ['sync_interval: often', /sync_interval is "often", but it is a number/],
    ['sync_interval: -1', /sync_interval: .*from 0 to 10,080/],
    ['sync_interval: 1.5', /sync_interval: /],
    ['allow_name_change: false', /allow_name_change is false\. Write one of leave, off, on/],
    ['allow_name_change: maybe', /allow_name_change: .*not one of its values/],
    ['protected_users: [ada]', /protected_users is a list, but it is a text/],
    ['group_rules: { staff: "#staff" }', /group_rules is a text of several lines\. Put \|/],
    ['group_rules: "staff: { chanels: [a] }"', /group_rules: .*line 1/],
    ['authentik_token: abc', /authentik_token is a secret.*\{ env: AUTHENTIK_TOKEN \}/],
    ['authentik_token: { env: MISSING }', /the environment variable MISSING is not set/],
    ['authentik_token: { env: TOKEN, file: x }', /authentik_token is not written as/],
    ['authentik_url: authentik', /authentik_url: .*not a URL/],
    ['scope: profile', /scope: .*openid/],
    ['a: b: c', /was not taken/],
    ['create_rooms: true\ncreate_rooms: false', /unique/i],
    ['create_rooms: true\n---\ncreate_rooms: false', /more than one document\. Leave out/],
    ['create_rooms: &on true\nnested_groups: *on', /the alias \*on\. Write/],
    ['\ufffd\ufffdc\0r\0e\0', /not in UTF-8/],
    ['- create_rooms', /not a list of settings/],
    ['', /not a list of settings/],
])('%s has an error of its own', (text, expected) => {
    const told = problemsOf(text);
    expect(told).toMatch(expected);
    expect(told).toContain('nothing was saved');
    expect(told).not.toContain('abc');
});

test('everything that is wrong is told at once, and what works beside what the server has is taken', () => {
    expect(problemsOf('create_room: true\nsync_interval: often\nscope: profile').split('\n')).toHaveLength(4);
    expect(problemsOf('key_field: email', { email_field: '', key_field: 'username' })).toContain('email_field: ');
    const broken = { scope: 'profile', authentik_url: '' };
    expect(readSettings('settings.yaml', 'create_rooms: false', environment, broken)).toEqual({ create_rooms: false });
});

test('an export holds every setting but secrets, and is read as it was written', () => {
    const stored = Object.fromEntries(settable.map(({ id, packageValue }) => [id, packageValue as unknown]));
    const rules = '# teams\n"team-*": ["#team-*"]\n';
    const secrets = Object.fromEntries(settable.filter(isSecret).map(({ id }, index) => [id, `secret-${index}`]));
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(['authentik_token', 'client_secret']));
    const own = { authentik_url: 'https://authentik.company', group_rules: rules, allow_name_change: 'off' };
    const text = writeSettings({ ...stored, ...own, ...secrets, replaced_client_secrets: 'secret-99' });
    expect(text).not.toMatch(/secret-\d/);
    expect(text).toContain('authentik_token: { env: AUTHENTIK_TOKEN }');
    const read = readSettings('settings.yaml', text, environment);
    expect(read).toMatchObject(own);
    const left = settable.filter(({ id }) => !(id in read)).map(({ id }) => id);
    expect(left.sort()).toEqual(Object.keys(secrets).sort());
});
