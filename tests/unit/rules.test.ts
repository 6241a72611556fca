import { parseRules } from '../../src/config/rules/parse-rules';
import { isReservedName, roomName } from '../../src/model/room-name';
import { ruleMatch } from '../../src/plan/memberships/match-rule';

/** What the rules of a text give to a group, such as `channel engineering`. */
function targets(text: string, group: string): string[] {
    const { rules, problems } = parseRules(text);
    expect(problems).toEqual([]);
    return rules.flatMap((rule) => ruleMatch(rule)(group) ?? []).map(({ kind, name }) => `${kind} ${name}`);
}

test('a name, a list, and a map with channels and private rooms', () => {
    expect(targets('engineering: "#engineering"', 'engineering')).toEqual(['channel engineering']);
    expect(targets('engineering: "#engineering"', 'Engineering')).toEqual([]);
    expect(targets('staff: ["#all", help]', 'staff')).toEqual(['channel all', 'channel help']);
    expect(targets('support: { private: [support-desk], channels: "#help" }', 'support')).toEqual([
        'private support-desk',
        'channel help',
    ]);
});

test('stars match anything and are taken over in the target, in their order', () => {
    expect(targets('"team-*": ["#team-*", "#all-teams"]', 'team-red')).toEqual([
        'channel team-red',
        'channel all-teams',
    ]);
    expect(targets('"*-of-*": "#$2-$1"', 'head-of-sales')).toEqual(['channel sales-head']);
    expect(targets('"team-*": "#team-*"', 'my-team-red')).toEqual([]);
});

test('only the star is special in a pattern: brackets and dots are common in group names', () => {
    expect(targets('"[x] a.b*": "#ab"', '[x] a.b c')).toEqual(['channel ab']);
    expect(targets('"[x] a.b*": "#ab"', '[x] aXb c')).toEqual([]);
});

test('a regular expression fills $1', () => {
    expect(targets('"/^dept (.+)$/": { channels: ["dept-$1"] }', 'dept law')).toEqual(['channel dept-law']);
});

test("the JSON of Rocket.Chat's own map is valid as it stands, with its tabs", () => {
    const map = '{\n\t"rocket-admin": "admin",\n\t"tech-support": ["support", "help"]\n}';
    expect(targets(map, 'rocket-admin')).toEqual(['channel admin']);
    expect(targets(map, 'tech-support')).toEqual(['channel support', 'channel help']);
});

test('an empty text means no rules, and an empty list means nobody by this rule', () => {
    expect(parseRules(' \n')).toEqual({ rules: [], problems: [] });
    expect(targets('staff: []', 'staff')).toEqual([]);
});

test('a group whose name is a number is found by that name', () => {
    expect(targets('2024: "#class-of-2024"', '2024')).toEqual(['channel class-of-2024']);
});

test('everything that a group may have', () => {
    const text = `
leads:
  channels: ["#all-hands"]
  private: [leads]
  teams: [management]
  roles: [livechat-manager]
  owner_of: all-hands
  moderator_of:
    - help
    - "#random"
`;
    expect(targets(text, 'leads')).toEqual([
        'channel all-hands',
        'private leads',
        'team management',
        'role livechat-manager',
        'owner all-hands',
        'moderator help',
        'moderator random',
    ]);
});

test('what a star matched goes into teams and room roles too', () => {
    expect(targets("'*-lead': { teams: '*', roles: lead, owner_of: '#$1' }", 'web-lead')).toEqual([
        'team web',
        'role lead',
        'owner web',
    ]);
});

test('several rules for one group add up', () => {
    expect(targets('team-red: red\n"team-*": "#$1-news"\n"/^team/": all-teams', 'team-red')).toEqual([
        'channel red',
        'channel red-news',
        'channel all-teams',
    ]);
});

test('a name in a list twice is one target', () => {
    expect(targets('a: ["#x", x, "#x"]', 'a')).toEqual(['channel x']);
});

test.each(['2024', '2024-01-01', 'yes', 'null', '~', '1e3', '0x1F', '007', 'true', '.5', '12:30'])(
    'a group called %s is found by that name, with or without quotes',
    (name) => {
        expect(targets(`${name}: "#x"`, name)).toEqual(['channel x']);
        expect(targets(`"${name}": "#x"`, name)).toEqual(['channel x']);
    },
);

test('numbers and dates are names of rooms as typed', () => {
    expect(targets('a: [2024, 007, 2024-01-01, 1.50]', 'a')).toEqual([
        'channel 2024',
        'channel 007',
        'channel 2024-01-01',
        'channel 1.50',
    ]);
});

test('a quoted name is a name, whatever it looks like', () => {
    const text = '"private": "#x"\n"[x] y": "#true"\n"*": "null"\n"# hash": "#livechat-agent"\n"a: b": c';
    expect(targets(text, 'private')).toEqual(['channel x', 'channel null']);
    expect(targets(text, '[x] y')).toEqual(['channel true', 'channel null']);
    expect(targets(text, '# hash')).toEqual(['channel null', 'channel livechat-agent']);
    expect(targets(text, 'a: b')).toEqual(['channel null', 'channel c']);
});

test('comments, a marker at the beginning, and line ends of Windows do no harm', () => {
    const text = '# rules\r\n---\r\na: "#x" # the first\r\n\r\nb:\r\n  # two\r\n  - y\r\n  - z\r\n';
    expect(targets(text, 'a')).toEqual(['channel x']);
    expect(targets(text, 'b')).toEqual(['channel y', 'channel z']);
    expect(parseRules(text).rules.map(({ line }) => line)).toEqual([3, 5]);
});

describe("Rocket.Chat's own map", () => {
    test('counts the last of equal keys, as JSON.parse does', () => {
        expect(targets('{"a": "one", "a": ["two", "three"]}', 'a')).toEqual(['channel two', 'channel three']);
    });

    test('may hold slashes and the names of roles, which mean nothing there', () => {
        const map = '{"/staff": "livechat-agent", "/": "x", "admins ": "admin"}';
        expect(targets(map, '/staff')).toEqual(['channel livechat-agent']);
        expect(targets(map, '/')).toEqual(['channel x']);
        expect(targets(map, 'admins ')).toEqual(['channel admin']);
    });

    test.each(['{}', ' {} \n', 'null', '\ufeff{ "a" : [ ] }'])('%j means no rules or no rooms', (text) => {
        const { rules, problems } = parseRules(text);
        expect(problems).toEqual([]);
        expect(rules.flatMap((rule) => rule.targets)).toEqual([]);
    });

    test('may have a comma at the end, which people leave there', () => {
        expect(targets('{\n\t"a": "x",\n}', 'a')).toEqual(['channel x']);
    });
});

test.each([
    ['engineering', 'engineering'],
    ['#engineering', 'engineering'],
    ['Müller & Söhne', 'Muller-Sohne'],
    ['Großstraße', 'Grossstrasse'],
    ['Smørrebrød Łódź', 'Smorrebrod-Lodz'],
    ['a b', 'a-b'],
    ['版', undefined],
])('the room name %j becomes %j', (typed, name) => {
    expect(roomName(typed)).toBe(name);
});

test.each([
    ['admin', 'room', true],
    ['System', 'room', true],
    ['administrators', 'room', false],
    ['all', 'room', false],
    ['all', 'team', true],
    ['Here', 'team', true],
    ['user', 'team', true],
    ['everyone', 'team', false],
] as const)('%s cannot be the name of a new %s: %s', (name, kind, isRefused) => {
    expect(isReservedName(name, kind)).toBe(isRefused);
});
