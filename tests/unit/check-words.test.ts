import { IntlMessageFormat } from 'intl-messageformat';
import { known } from '../../src/check/facts/found';
import { runChecks } from '../../src/check/judge/checks';
import { lineAction, lineText } from '../../src/report/check-line-text';
import { checkReport } from '../../src/report/check-report';
import { en } from '../../src/texts/en';
import { english } from '../support/english';
import { placeholders } from '../../src/texts/placeholders';
import { Texts } from '../../src/texts/texts';
import { inWords, lineOf } from '../support/check-lines';
import { declaredMessages } from '../support/declared-messages';
import { account, CALLBACK, factsWith, person, type Differences } from '../support/healthy-facts';

const declared = declaredMessages('check/judge/check-messages.ts', 'CheckMessages');
const german = new Texts({ language: 'de', utcOffset: 1 });

/** Said by the report itself, around the lines. */
const ofReport = /^check\.(?:head|end|part|counts|not_checked|changes)\b/;

function takenBy(text: string): string[] {
    return placeholders(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

test('each code of a check has a message, and no message is of no code', () => {
    const said = Object.keys(en).filter((key) => key.startsWith('check.') && !ofReport.test(key));
    const codes = said.filter((key) => !key.endsWith('.action')).map((key) => key.replace('check.', ''));
    expect(codes.sort()).toEqual([...declared.keys()].sort());
    const actions = said.filter((key) => key.endsWith('.action')).map((key) => key.slice(6, -'.action'.length));
    expect(actions.filter((code) => !declared.has(code))).toEqual([]);
});

test('each message takes only values that its code carries', () => {
    const messages = Object.entries(en).filter(([key]) => key.startsWith('check.') && !ofReport.test(key));
    const without = messages.flatMap(([key, text]) => {
        const values = declared.get(key.replace(/^check\.|\.action$/g, '')) ?? [];
        const missing = takenBy(text).filter((name) => !values.includes(name));
        return missing.map((name) => `${key}: ${name}`);
    });
    expect(without).toEqual([]);
});

test('what a check says about a slash too many', () => {
    const redirectUris = [{ mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' }];
    const { text, action } = inWords(lineOf({ provider: { redirectUris } }, 'redirect_uri'));
    expect(text).toBe(
        'https://chat.company/_oauth/authentik is not registered, so authentik shows an error page instead of its login. Registered is https://chat.company/_oauth/authentik/: a slash at the end makes the difference.',
    );
    expect(action).toBe(
        'Run `/authentik-sync`, or add https://chat.company/_oauth/authentik to the provider in authentik (Strict, Authorization). If the address is wrong, correct "Site URL" (Administration > Workspace > Settings > General).',
    );
});

test('one person is told as one, several as several', () => {
    const emails = [{ address: 'other@example.com', isVerified: true }];
    const refused = (...names: string[]): string =>
        inWords(
            lineOf(
                {
                    people: names.map((name) => person(name)),
                    accounts: names.map((name) => account(name, { hasLoggedIn: false, emails })),
                },
                'collisions',
            ),
        ).text;
    expect(refused('ada')).toBe('1 person is refused because of an account that exists: ada.');
    expect(refused('ada', 'bob')).toBe('2 people are refused because of accounts that exist: ada and bob.');
});

test('a template of the app stays as it is to be copied', () => {
    const { action } = inWords(lineOf({ people: [person('eve@company')] }, 'accepted_usernames'));
    expect(action).toContain('(the template `{{/^([^@]+)/::preferred_username}}` cuts at the @)');
});

const broken: Differences = {
    provider: { redirectUris: [{ mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' }] },
    rows: { scope: 'openid', button_label_text: 'Sign in' },
    authentik: { tokens: known([{ identifier: 'mine', isExpiring: true, expires: '2026-11-25T10:00:00Z' }]) },
    workspace: { service: known(undefined) },
};

test('a German administrator reads the whole of it in German', () => {
    const lines = runChecks(factsWith(broken));
    const [head, ...rest] = checkReport(german, lines, 'authentik').split('\n');
    expect(head).toBe('✗ „Anmelden mit authentik“ funktioniert nicht: 2 ✗ · 3 ⚠ · 30 ✓. Es wurde nichts geändert.');
    expect(rest).toContain('*Konten*');
    expect(rest.find((line) => line.startsWith('⚠ *Ablauf des API-Tokens*'))).toContain(
        'Das API-Token „mine“ läuft am 25.11.26, 11:00 UTC+1 ab.',
    );
    expect(rest.at(-1)).toMatch(
        /^„Anmelden mit authentik“ funktioniert nicht\. Die Ursache: Redirect-URI\. → Rufen Sie /,
    );
});

test('in both languages each line of a check is whole sentences, and what is broken says what to do', () => {
    for (const texts of [english, german]) {
        for (const line of runChecks(factsWith(broken))) {
            expect(lineText(texts, line)).toMatch(/[.!]$/);
            if (line.mark !== 'ok') expect(lineAction(texts, line)).toMatch(/[.!]$/);
        }
    }
});
