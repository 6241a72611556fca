import { parseRules } from '../../src/config/parse-rules';
import { matchRule } from '../../src/plan/match-rule';
import { roomName } from '../../src/plan/room-name';

/** What the rules of a text give to a group, such as `channel engineering`. */
function targets(text: string, group: string): string[] {
    const { rules, problems } = parseRules(text);
    expect(problems).toEqual([]);
    return rules.flatMap((rule) => matchRule(rule, group) ?? []).map(({ kind, room }) => `${kind} ${room}`);
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

test.each([
    ['engineering #engineering', 1, 'map'],
    ['a: "#a"\nb: #b', 2, 'has no room'],
    ['a: "#a"\na: "#b"', 2, 'unique'],
    ['a: { chanels: [x] }', 1, '"chanels" is unknown'],
    ['a: { roles: [moderator] }', 1, '"roles" is not supported'],
    ['"team": "#team-$1"', 1, 'refers to part 1'],
    ['"/(/": "#x"', 1, 'not a regular expression'],
    ['a: "#"', 1, 'no room name'],
    ['a: [[{}]]', 1, 'name of a room'],
    ['a: "unclosed', 1, 'quote'],
])('%j is refused in line %i: %s', (text, line, message) => {
    const { rules, problems } = parseRules(text);
    expect(rules).toEqual([]);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
});

test('every problem of a text is reported at once', () => {
    const { problems } = parseRules('a: { x: y }\nb: "#ok"\n"/(/": "#x"\nc:');
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4]);
});

test.each([
    ['engineering', 'engineering'],
    ['#engineering', 'engineering'],
    ['Müller & Söhne', 'Muller-Sohne'],
    ['a b', 'a-b'],
    ['版', undefined],
])('the room name %j becomes %j', (typed, name) => {
    expect(roomName(typed)).toBe(name);
});
