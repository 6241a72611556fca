import { languages, messages, type Language } from '../../src/texts/languages';
import { pageOf } from '../support/page-of';
import { quotedIn } from '../support/quoted-in';

/** What the pages of both servers and of docs/ call something, and values that are typed or shown there: the same in each language. */
const elsewhere = [
    ...[
        '#',
        '?',
        '?close',
        'all',
        'any',
        'authorization_code',
        'moderator_of',
        'oauth-enterprise',
        'openid',
        'owner_of',
    ],
    ...[
        'API Token',
        'Add',
        'Add custom OAuth',
        'Allow users to change email',
        'Allow users to change username',
        'Allowed Domains List',
        'Apply',
        'Authorization Code',
        'Create',
        'Default',
    ],
    ...[
        'Expiring',
        'Import',
        'Internal',
        'Log in with authentik',
        'Make two factor via email available for oAuth users',
    ],
    ...['Manually Approve New Users', 'Map Roles/Groups to channels', 'Mark Email for External Accounts Verified'],
    ...['Merge Roles from SSO', 'Redirect URI Error', 'Refresh OAuth Services', 'Successful', 'User is not activated'],
    ...[
        'Registration with Authentication Services',
        'Site URL',
        'System - OAuth2 Provider - Scopes',
        'authentik Admins',
        'default-user-settings-authorization',
    ],
    'The webhook by hand',
    // the end of the name of a role that `blueprint token` makes
    'set-up',
];

/** What Rocket.Chat says, and what the button to log in says unless somebody chooses otherwise, in one language or another. */
const said = [
    ...['Ignore Two Factor Authentication', '… joined'],
    // a switch, in German
    ...['an', 'aus'],
    ...['Zwei-Faktor-Authentifizierung ignorieren', '… ist beigetreten', 'Anmelden mit authentik'],
    ...['Ignorer l’authentification à deux facteurs', '… a rejoint le canal', 'Se connecter avec authentik'],
    ...['… se ha unido', 'Iniciar sesión con authentik'],
    ...['… entrou', 'Entrar com authentik'],
];

test.each(languages)(
    '%s: whatever a text quotes is a name on the page or a button of the app, or known to be one elsewhere',
    (language) => {
        const texts = Object.entries<string>(messages[language]);
        const page = Object.entries(pageOf(language)).filter(([key]) => /^section_|_label$|_choice_\d+$/.test(key));
        const buttons = texts.filter(([key]) => /^(?:button|console)\./.test(key));
        const known = new Set([...[...page, ...buttons].map(([, name]) => name), ...elsewhere, ...said]);
        const quoted = texts
            .filter(([key]) => !key.startsWith('label.'))
            .flatMap(([key, text]) => quotedIn(text).map((name) => ({ key, name })));
        expect(quoted.length).toBeGreaterThan(100);
        expect(quoted.filter(({ name }) => !name.includes('{') && !known.has(name))).toEqual([]);
    },
);

/** Where somebody makes a personal access token, as Rocket.Chat's own translations call the page. */
const tokenPage: Record<Language, string> = {
    en: 'rofile > Personal Access Tokens',
    de: 'rofil > Persönlicher Zugangsschlüssel',
    es: 'erfil > Tokens de acceso personal',
    fr: 'rofil > Jeton d’accès personnel',
    'pt-BR': 'erfil > Tokens de acesso pessoal',
};

test.each(languages)('%s: who is sent to the page of personal access tokens is told its name there', (language) => {
    const english = Object.entries<string>({ ...messages.en, ...pageOf('en') });
    const sent = english.filter(([, text]) => text.includes(tokenPage.en)).map(([key]) => key);
    expect(sent.length).toBeGreaterThan(5);
    const said: Record<string, string> = { ...messages[language], ...pageOf(language) };
    expect(sent.filter((key) => !said[key]?.includes(tokenPage[language]))).toEqual([]);
});
