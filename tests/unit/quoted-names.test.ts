import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages, messages } from '../../src/texts/languages';

/** What the pages of both servers call something, and values that are typed or shown there: the same in each language. */
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
    ...['Registration with Authentication Services', 'Site URL', 'System - OAuth2 Provider - Scopes'],
];

/** What the app itself or Rocket.Chat says, in one language or another. */
const said = [
    ...['Ignore Two Factor Authentication', '… joined'],
    ...['Zwei-Faktor-Authentifizierung ignorieren', '… ist beigetreten', 'Anmelden mit authentik', 'Behalten'],
];

/** As one language or another quotes; straight quotation marks are read in pairs. What is in them may be a value. */
const quotes = /"([^"]*)"|„([^“]*)“|«\s*([^»]*?)\s*»/g;

test.each(languages)(
    '%s: whatever a text quotes is a name on the page of the app, or known to be one elsewhere',
    (language) => {
        const file = resolve(import.meta.dirname, '../../i18n', `${language}.json`);
        const page = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
        const names = page.flatMap(([key, name]) => (/_label$|_choice_\d+$/.test(key) ? [name] : []));
        const known = new Set([...names, ...elsewhere, ...said]);
        const quoted = Object.entries(messages[language])
            .filter(([key]) => !key.startsWith('label.'))
            .flatMap(([key, text]) =>
                [...text.matchAll(quotes)].map((found) => ({ key, name: found.slice(1).join('') })),
            );
        expect(quoted.length).toBeGreaterThan(100);
        expect(quoted.filter(({ name }) => !name.includes('{') && !known.has(name))).toEqual([]);
    },
);
