import { known } from '../../../src/check/facts/found';
import { ok } from '../../../src/check/judge/check-line';
import { runChecks } from '../../../src/check/judge/checks';
import { say } from '../../../src/check/judge/check-words';
import { predictPerson } from '../../../src/check/judge/predict-person';
import type { Change } from '../../../src/model/change';
import type { LoginEnd, LoginRefusal, LoginState } from '../../../src/model/login';
import type { NoteCode, Plan } from '../../../src/model/plan';
import type { StepProblem } from '../../../src/model/step-problem';
import type { PersonExplanation } from '../../../src/plan/memberships/explain-person';
import type { ConfigProblem } from '../../../src/config/config';
import { parseConfig } from '../../../src/config/parse-config';
import { everyRuleProblem, everySettingProblem } from './every-setting-problem';
import { failureAnswer, settingsAnswer } from '../../../src/report/failure-answer';
import { loginBlueprintAnswer, otherTokenAnswer, tokenBlueprintAnswer } from '../../../src/report/blueprint/answers';
import { loginBlueprint, tokenBlueprint } from '../../../src/report/blueprint/files';
import { checkReport } from '../../../src/report/check-report';
import { failureCodes } from '../../../src/report/failure-text';
import { helpAnswer, helpText, unknownWordAnswer } from '../../../src/report/help';
import { endText } from '../../../src/report/login-texts';
import { membershipReport } from '../../../src/report/membership-report';
import { personReport } from '../../../src/report/person-report';
import { missingAnswer } from '../../../src/report/missing-answer';
import { planAnswer } from '../../../src/report/plan-answer';
import { problemLines } from '../../../src/report/problem-lines';
import { uninstallText } from '../../../src/report/uninstall';
import { login as loginMessages } from '../../../src/texts/en/login';
import { notes as noteMessages } from '../../../src/texts/en/notes';
import { problems as problemMessages } from '../../../src/texts/en/problems';
import type { Texts } from '../../../src/texts/texts';
import { english, told } from '../english';
import { account, factsWith, person } from '../healthy-facts';
import { answersOfRules } from './answers-of-rules';
import { answersOfRuns } from './answers-of-runs';
import { everyGround } from './every-ground';

/** What the app says, by its verb or cause, with a name from outside wherever one may stand. */
export function everyAnswer(name: string, texts: Texts = english): Readonly<Record<string, string>> {
    return {
        plan: planAnswer(texts, planOf(name), '0123456789ab', true).text,
        'withheld and notes': planAnswer(texts, everyCode(name), '0123456789ab', true).text,
        failures: failureCodes.map((code) => failureAnswer(texts, { code, details: detailsOf(name) }).text).join('\n'),
        problems: problemLines(texts, problemsOf(name)).join('\n'),
        settings: settingsAnswer(texts, { problems: problemsOfSettings(name), connection }),
        'first contact': missingAnswer(texts, connection),
        person: membershipReport(texts, name, explanationOf(name)),
        nobody: membershipReport(texts, name, undefined, name),
        logins: loginsOf(texts, name).join('\n'),
        check: checkOf(texts, name),
        'check of a line': checkReport(texts, [ok('settings', say('settings.complete'))], name),
        'check of a person': personCheckOf(texts, name),
        blueprint: blueprintOf(texts, name),
        uninstall: uninstallText(texts, [], name),
        'left by hand': texts.say('left.line', { room: name }),
        help: helpText(texts),
        'no command': helpAnswer(texts, `zz ${name}`),
        'no such word': unknownWordAnswer(texts, 'apply', { word: name, known: ['only'] }),
        ...answersOfRules(texts, name),
        ...answersOfRuns(texts, name, {
            plan: planIn(name, undefined),
            withheld: everyCode(name),
            problems: problemsOf(name),
            details: detailsOf(name),
        }),
        'blueprint of the token': tokenBlueprintOf(texts, name),
        'another token': otherTokenAnswer(texts).text,
    };
}

const { connection } = parseConfig({});

function problemsOfSettings(name: string): ConfigProblem[] {
    return [
        ...everySettingProblem(name).map((problem): ConfigProblem => ({
            setting: problem.code === 'setting.choice' ? 'login_style' : 'group_rules',
            problem,
        })),
        ...everyRuleProblem(name).map((problem): ConfigProblem => ({
            setting: 'group_rules',
            problem: { code: 'setting.rule', line: 1, column: 1, problem },
        })),
    ];
}

/** The room that everybody knows stands beside the names. */
function planOf(name: string): Plan {
    return planIn(name, 'general');
}

/** @param known a room that is made as well */
function planIn(name: string, known: string | undefined): Plan {
    const room = { kind: 'room', room: name } as const;
    const member = { userId: 'u', username: name, reason: told(`in "${name}"`) };
    const changes: Change[] = [
        { kind: 'create-room', room: name, type: 'channel', creator: name, reason: told(name) },
        ...(known === undefined
            ? []
            : [
                  {
                      kind: 'create-room' as const,
                      room: known,
                      type: 'private' as const,
                      creator: name,
                      reason: told(name),
                  },
              ]),
        { kind: 'create-team', team: name, type: 'channel', reason: told(name) },
        { kind: 'add-member', target: room, ...member },
        { kind: 'add-member', target: { kind: 'room', room: 'ops.chat' }, ...member },
        { kind: 'add-member', target: { kind: 'role', role: name }, ...member },
        { kind: 'remove-member', target: { kind: 'room-role', room: name, role: 'owner' }, ...member },
        { kind: 'deactivate', userId: 'u', username: name, reason: told(name) },
        {
            kind: 'set-setting',
            area: 'entry',
            id: 'Accounts_OAuth_Custom-X-url',
            from: name,
            to: name,
            reason: told(name),
        },
        { kind: 'bind-group', group: name, groupId: 'g', slug: name, reason: told(name) },
        { kind: 'create-webhook', name, url: name, reason: told(name) },
    ];
    return { changes, withheld: [], notes: [], drift: [{ subject: name, old: name, expected: name, found: name }] };
}

function everyCode(name: string): Plan {
    const change: Change = {
        kind: 'remove-member',
        target: { kind: 'room', room: name },
        ...{ userId: 'u', username: name, reason: told(name) },
    };
    const withheld = everyGround(name).map((ground) => ({ ...ground, change }));
    const notes = codesOf(noteMessages, 'note').map((code) => {
        return { code: code as NoteCode, subject: name, details: name };
    });
    return { changes: [], withheld, notes, drift: [] };
}

function problemsOf(name: string): StepProblem[] {
    return codesOf(problemMessages, 'problem').map((code) => {
        return { code: code as StepProblem['code'], subject: name, people: [name], reason: name };
    });
}

/** The codes that a topic has messages for. */
function codesOf(messages: object, topic: string): string[] {
    const names = Object.keys(messages).flatMap((key) => new RegExp(`^${topic}\\.(\\w+)$`).exec(key)?.[1] ?? []);
    return names.filter((name) => !['subject', 'title', 'steps_failed'].includes(name));
}

/** Numbers stay numbers, and servers have addresses. */
function detailsOf(name: string): Record<string, string | number> {
    const numbers = Object.fromEntries(['status', 'seconds', 'read', 'count'].map((key) => [key, 8]));
    const names = [
        'reason',
        'what',
        'permission',
        'slug',
        'key',
        'username',
        'endpoint',
        'error',
        'setting',
        'creator',
    ];
    const more = ['room', 'role', 'team', 'name', 'run', 'fingerprint', 'path', 'found', 'expected'];
    return {
        ...Object.fromEntries([...names, ...more].map((key) => [key, name])),
        ...numbers,
        url: 'https://authentik.company',
    };
}

function explanationOf(name: string): PersonExplanation {
    return {
        user: { uid: 'u', username: name, name, email: name, isActive: false },
        account: { id: 'u', username: name, emails: [], type: 'user', isActive: true },
        link: 'stands',
        problem: { code: 'person_ambiguous', subject: name, details: name },
        groups: [{ name, through: [name] }],
        rules: [
            {
                pattern: name,
                line: 8,
                group: { code: 'group.direct', group: name },
                targets: [{ kind: 'channel', name }],
            },
        ],
        targets: [
            {
                ...{
                    target: { kind: 'room', room: name },
                    reason: told(`in "${name}"`),
                    isPresent: true,
                    isOwned: true,
                },
                ...{ next: 'nothing', withheld: undefined },
            },
        ],
        accountChanges: [],
    };
}

const refusals = Object.keys(loginMessages).flatMap((key) => /^login\.refused\.(\w+)$/.exec(key)?.[1] ?? []);

function loginsOf(texts: Texts, name: string): string[] {
    const ends: LoginEnd[] = ['created', 'linked', 'in', 'updated', 'taken-over', 'pending-approval', 'second-factor'];
    const when: LoginState = 'any';
    return [
        ...ends.map((end) => ({ when, end, account: name, maySecondFactor: false })),
        ...(refusals as LoginRefusal[]).map((refusal) => ({
            ...{ when, end: 'refused' as const, refusal, detail: name, account: name },
            maySecondFactor: false,
        })),
    ].map((one) => `• ${endText(texts, one, 'modern')}`);
}

function checkOf(texts: Texts, name: string): string {
    const facts = factsWith({
        people: [person(name, { email: '' }), person('ada')],
        accounts: [account('ada', { emails: [] }), account(name)],
        facts: { asker: name, person: seenOf(name) },
    });
    return checkReport(texts, runChecks(facts), 'authentik');
}

function personCheckOf(texts: Texts, name: string): string {
    const facts = factsWith({ people: [person(name)], accounts: [account(name)], facts: { person: seenOf(name) } });
    return personReport(texts, name, predictPerson(facts), facts);
}

function seenOf(name: string) {
    const claims = { preferred_username: name, email: name, name, groups: [name, 'staff'] };
    return known({ person: person(name), mayEnter: true, claims, isPreview: true });
}

function blueprintOf(texts: Texts, name: string): string {
    const sso = {
        ...{ slug: 'rocketchat', name: 'Rocket.Chat', clientId: '', authorizationFlow: '', invalidationFlow: '' },
        ...{ redirectUri: 'https://chat.company/_oauth/authentik', launchUrl: 'https://chat.company/' },
        ...{ scopes: ['openid', name], allowedGroups: [name] },
    };
    const webhook = { wanted: { name, url: 'https://chat.company/api/apps' }, secret: 'secret' };
    const file = loginBlueprint(sso, { clientId: 'id', clientSecret: 'secret' }, webhook);
    const paste = { file, publicUrl: 'https://authentik.company', version: undefined };
    return loginBlueprintAnswer(texts, paste, { isNew: true, hasWebhook: true });
}

function tokenBlueprintOf(texts: Texts, name: string): string {
    const siteUrl = `https://${name}`;
    const file = tokenBlueprint(siteUrl, { bindsGroups: true, hasWebhook: true }, 'key');
    const paste = { file, publicUrl: 'https://authentik.company', version: undefined };
    return tokenBlueprintAnswer(texts, paste, { isNew: true });
}
