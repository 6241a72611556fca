import type { PersonFacts } from '../../src/check/facts/check-facts';
import { known } from '../../src/check/facts/found';
import { predictPerson } from '../../src/check/judge/predict-person';
import type { PersonInPicture } from '../../src/model/people-picture';
import { personReport } from '../../src/report/person-report';
import { anyReader } from '../../src/texts/reader';
import { Texts } from '../../src/texts/texts';
import { english } from '../support/english';
import { account, factsWith, person, type Differences } from '../support/healthy-facts';

const german = new Texts({ ...anyReader, language: 'de' });

function reportOf(texts: Texts, differences: Differences, more: Partial<PersonFacts> = {}): string[] {
    const claims = { preferred_username: 'ada', email: 'ada@example.com', name: 'Ada', groups: ['staff'] };
    const shown = { person: person('ada'), isPreview: true, mayEnter: true, claims, ...more };
    const facts = factsWith({ accounts: [], facts: { person: known(shown) }, ...differences });
    return personReport(texts, 'ada', predictPerson(facts), facts).split('\n');
}

test('somebody new gets an account, in both languages', () => {
    expect(reportOf(english, {})).toEqual([
        '✓ ada can log in:',
        '• If no account is linked to them yet: A new account ada is created.',
        '• If they have logged in before, by another name: They get into that account, which stays as it is.',
        '• If ada has set up an authenticator app or codes by e-mail in Rocket.Chat, which no app can see, it asks for a code before it lets them in.',
        '',
        'Looked at: active in authentik; may use the application; legacy login flow; claims as authentik evaluates them: preferred_username ada · email ada@example.com · name Ada · groups staff.',
    ]);
    expect(reportOf(german, {})[1]).toBe(
        '• Wenn noch kein Konto mit der Person verknüpft ist: Ein neues Konto ada wird angelegt.',
    );
});

test('who gets in as somebody else does, or beside an account of their own, is no simple "can log in"', () => {
    const claims = { preferred_username: 'ada', email: 'ada@example.com', name: 'Ada' };
    const shown = { person: person('ada'), isPreview: true, mayEnter: true, claims };
    const facts = factsWith({ accounts: [], facts: { person: known(shown) } });
    const headOf = (standing: PersonInPicture['standing']): string | undefined => {
        const one: PersonInPicture = {
            uid: 'ada',
            username: 'ada',
            standing,
            chance: 'in',
            account: 'x',
            other: 'bob',
        };
        return personReport(english, 'ada', predictPerson(facts), facts, one).split('\n')[0];
    };
    expect(headOf('new')).toBe('✓ ada can log in:');
    expect(headOf('linked')).toBe('✓ ada can log in:');
    for (const standing of ['same_login', 'second_account', 'near_name', 'takes_other', 'undecided'] as const)
        expect(headOf(standing)).toBe('⚠ ada can log in, but look at how:');
});

test('a refusal says why, what to do, and what the person sees', () => {
    const differences = { settings: { Accounts_Registration_AuthenticationServices_Enabled: false } };
    const [, line] = reportOf(english, differences);
    expect(line).toBe(
        '• If no account is linked to them yet: They are refused: authentication services may not register people. → Switch on "Registration with Authentication Services" (Administration > Workspace > Settings > Accounts > Registration). (They return to the login page.)',
    );
});

test('a claim that is missing is named', () => {
    const claims = { preferred_username: 'ada', name: 'Ada' };
    expect(reportOf(english, {}, { claims })[0]).toBe(
        '✗ ada cannot log in. They are refused: authentik gives no e-mail address for them ("email"). → Fill it in there, or look at the scope mappings and at the field names in the settings of the app. (They return to the login page.)',
    );
});

test('an account that is linked all the same is told', () => {
    const accounts = [account('countess', { emails: [{ address: 'ada@example.com', isVerified: false }] })];
    expect(reportOf(english, { accounts })[1]).toBe(
        '• If no account is linked to them yet: The account countess, which has their e-mail address, is linked to them, whatever the merge settings say. If it has a password, that is removed and a new one must be chosen, because this address is not verified there.',
    );
});
