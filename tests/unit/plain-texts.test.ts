import type { Change, ChangeOf } from '../../src/model/change';
import type { Plan, Withheld } from '../../src/model/plan';
import type { PersonExplanation } from '../../src/plan/memberships/explain-person';
import { parseConfig } from '../../src/config/parse-config';
import { failureAnswer, settingsAnswer } from '../../src/report/failure-answer';
import { failureText } from '../../src/report/failure-text';
import { membershipReport } from '../../src/report/membership-report';
import { plain, plainAddress, plainPlace } from '../../src/texts/plain';
import { noteLines } from '../../src/report/note-lines';
import { planAnswer } from '../../src/report/plan-answer';
import { problemLines } from '../../src/report/problem-lines';
import { withheldLines } from '../../src/report/withheld-lines';
import { quoted } from '../../src/model/quoted';
import { english, told } from '../support/english';

const ordinary = [
    ['a group', 'team-web'],
    ['a username with an underscore', 'ada_lovelace'],
    ['an e-mail address', 'user.name@example.com'],
    ['a setting', 'Accounts_OAuth_Custom-Authentik-identity_token_sent_via'],
    ['a group in brackets', 'Sales [EMEA] (north)'],
    ['a login of a domain', 'COMPANY\\ada'],
    ['a name in another script', 'Группа № 7 – Ünïcode 日本'],
    ['a colour', '"#1d74f5"'],
    ['a pair of what', 'R&D | Ops, 10:30:45'],
    ['a name with joiners that belong to it', 'می\u200cخواهم क्\u200dष'],
    ['joined pictures', '👩\u200d💻 👨🏽\u200d🔬 🏳️\u200d🌈'],
] as const;

test.each(ordinary)('%s stays as it is', (_, text) => {
    expect(plain(text)).toBe(text);
});

const acting = [
    ['lines', 'ops\n✓ *Done:* all', '`ops ✓ *Done:* all`'],
    ['a link', '[Keep everything](https://evil.example)', '[Keep everything]\u200b(https:/\u200b/evil.example)'],
    ['an address', 'https://evil.example/x', '`https://evil.example/x`'],
    ['an address in a sentence', 'see http://evil.example', 'see http:/\u200b/evil.example'],
    ['a room', '#general', '#\u200bgeneral'],
    ['a colour', 'color:#fff', 'color:#\u200bfff'],
    ['an underscore at an edge', '_ada', '`_ada`'],
    ['a named address', '<https://evil.example|Keep>', '<\u200bhttps:/\u200b/evil.example|Keep>'],
    ['a mention of all', 'ops @all', 'ops @\u200ball'],
    ['a mention behind a mention', '@@here', '@\u200b@\u200bhere'],
    ['italics', '_ada_', '`_ada_`'],
    ['a star that would meet another', 'team-*', '`team-*`'],
    ['code', 'a `b` c', "`a 'b' c`"],
    ['a spoiler', '||ops||', '|\u200b|ops|\u200b|'],
    ['a formula', '\\(x\\)', '\\\u200b(x\\\u200b)'],
    ['text from right to left', 'ops\u202egnp.exe', 'ops\ufffdgnp.exe'],
    ['what has no width', 'ad\u200b\u2060\ufeffa', 'ad\ufffd a'],
    ['a joiner where nothing is joined', 'ad\u200da', 'ad\ufffda'],
    ['a hyphen that is seen nowhere', 'ad\u00adma', 'ad\ufffdma'],
    ['a letter without a sign', 'ada\u3164', 'ada\ufffd'],
    ['half a character', 'ada\ud83d', 'ada\ufffd'],
    ['what steers a terminal', '\u001b[31mada\u009b', '[31mada'],
] as const;

test.each(acting)('%s in a name does nothing', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
});

test('an address of a server, and a place that the app has named, stay what they are', () => {
    const redirectUri = 'https://chat.example.com/_oauth/authentik';
    expect(plainAddress(redirectUri)).toBe(redirectUri);
    expect(failureText(english, 'authentik_timeout', { url: 'http://127.0.0.1:9000', reason: 'x' })).toContain(
        'authentik at http://127.0.0.1:9000 did',
    );
    expect(plainAddress('https://evil.example/*_[x](y)')).toBe('`https:/\u200b/evil.example/*_[x]\u200b(y)`');
    expect(plainPlace('owners of #ops.chat')).toBe('owners of #ops.chat');
    expect(plainPlace('#ops chat')).toBe('#\u200bops chat');
    expect(english.say('state.value', { value: 'https://chat.example.com/' })).toBe('"https://chat.example.com/"');
});

test('a name is cut, and never in the middle of a character', () => {
    expect(plain('x'.repeat(5000))).toBe(`${'x'.repeat(99)}…`);
    expect(plain('🙂'.repeat(5000))).toBe(`${'🙂'.repeat(99)}…`);
});

const evil = 'ops\n✓ *Done:* see [here](https://evil.example/) @all';

function planOf(parts: Partial<Plan>): Plan {
    return { changes: [], withheld: [], notes: [], drift: [], ...parts };
}

const add: ChangeOf<'add-member'> = {
    kind: 'add-member',
    target: { kind: 'room', room: 'ops' },
    userId: 'u',
    username: '[Keep everything](https://evil.example)',
    reason: told(`in "${evil}"`),
};
const remove: Withheld = {
    change: { ...add, kind: 'remove-member', username: evil },
    code: 'group_missing',
    rules: quoted([evil]),
};

const answers: [string, () => string][] = [
    [
        'a plan',
        () =>
            planAnswer(
                english,
                planOf({
                    changes: [
                        add,
                        { kind: 'create-room', room: evil, type: 'channel', creator: evil, reason: told(evil) },
                    ],
                    withheld: [remove],
                    notes: [{ code: 'role_unknown', subject: evil, details: evil }],
                    drift: [{ subject: evil, old: evil, expected: evil, found: evil }],
                }),
                '0123456789ab',
                false,
            ).text,
    ],
    [
        'a failure',
        () => failureAnswer(english, { code: 'authentik_refused', details: { what: evil, reason: evil } }).text,
    ],
    [
        'a problem of a run',
        () => problemLines(english, [{ code: 'members_left', subject: evil, people: [evil], reason: evil }]).join('\n'),
    ],
    [
        'a setting',
        () =>
            settingsAnswer(english, {
                connection: parseConfig({}).connection,
                problems: [
                    {
                        setting: 'group_rules',
                        problem: {
                            code: 'setting.rule',
                            line: 1,
                            column: 1,
                            problem: { code: 'rule.key_near', typed: evil, write: evil },
                        },
                    },
                ],
            }),
    ],
    ['a person', () => membershipReport(english, evil, personOf(evil))],
    ['nobody', () => membershipReport(english, evil, undefined)],
];

function personOf(name: string): PersonExplanation {
    return {
        user: { uid: 'u', username: name, name, email: name, isActive: true },
        account: undefined,
        link: undefined,
        problem: { code: 'person_ambiguous', subject: name, details: name },
        groups: [{ name, through: [name] }],
        rules: [
            {
                pattern: name,
                line: 1,
                group: { code: 'group.direct', group: name },
                targets: [{ kind: 'channel', name }],
            },
        ],
        targets: [],
        accountChanges: [],
    };
}

test.each(answers)('names in the answer about %s add no line, link or mention', (_, answer) => {
    const text = answer();
    expect(text).not.toMatch(/^✓/m);
    expect(text).not.toContain('](');
    expect(text).not.toContain('@all');
    // outside of code
    expect(text.replace(/`[^`]*`/g, '')).not.toContain('*Done');
});

test('what is filled in stays as it is, whatever it holds', () => {
    const change: Change = { ...add, kind: 'remove-member', username: 'ada&$$ {what}', reason: told('x') };
    const [, , line] = withheldLines(english, [{ change, code: 'protected', ground: { code: 'ground.listed' } }]);
    expect(line).toContain('• `ada&$$ {what}` (#ops): protected, on the list of protected users.');
});

test('every placeholder is filled in, not only the first of its name', () => {
    const change: Change = {
        kind: 'create-application',
        provider: { made: 'provider' },
        slug: 'x',
        name: 'x',
        launchUrl: '',
        reason: told('x'),
    };
    const text = withheldLines(english, [{ change, code: 'sso_provider_taken', application: 'chat' }]).join('\n');
    expect(text).toContain('belongs to the application "chat"');
    expect(text).toContain('Type chat in the setting');
});

test('a list of what a token lacks is not cut like a name', () => {
    const permissions = Array.from({ length: 19 }, (_, n) => `authentik_providers_oauth2.permission_${n}`);
    const change: Change = {
        kind: 'create-application',
        provider: { made: 'provider' },
        slug: 'x',
        name: 'x',
        launchUrl: '',
        reason: told('x'),
    };
    expect(withheldLines(english, [{ change, code: 'sso_permissions_missing', permissions }]).join('\n')).toContain(
        permissions.join(', '),
    );
    const permission = permissions.slice(0, 9).join(', ');
    expect(failureText(english, 'authentik_permission_missing', { permission })).toContain(permission);
});

test('two patterns in one line keep their stars', () => {
    const notes = ['team-*', 'dept-*'].map((subject) => ({ code: 'rule_matches_nothing' as const, subject }));
    expect(noteLines(english, notes).join('\n')).toContain('`team-*`, `dept-*`');
});
