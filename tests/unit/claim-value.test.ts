import { claimValue } from '../../src/plan/login/claim-value';
import { readIdentity } from '../../src/plan/login/login-identity';
import { usualEntry } from '../support/painted';

const claims = { preferred_username: 'ada@company', name: { first: 'Ada' } };

test('paths and templates are read as Rocket.Chat reads them', () => {
    expect(claimValue('name.first', claims)).toBe('Ada');
    expect(claimValue('{{/^([^@]+)/::preferred_username}} {{name.first}}', claims)).toBe('ada Ada');
});

test.each(['(a+)+$', '^(a|a)*$', '(.*)(.*)(.*)(.*)@', '(a)\\1', `^${'x'.repeat(600)}`])(
    'an expression that may take very long (%s) is not run',
    (expression) => {
        const long = { preferred_username: 'a'.repeat(50_000) };
        expect(claimValue(`{{/${expression}/::preferred_username}}`, long)).toBeUndefined();
    },
);

test('what a field has found is what the next one reads under that name', () => {
    const entry = { ...usualEntry, usernameField: 'email', emailField: '{{username}}.example', nameField: 'name' };
    expect(readIdentity({ sub: 'x', email: 'ada@company' }, entry)).toEqual({
        ...{ username: 'ada@company', email: 'ada@company.example', name: 'ada@company' },
    });
});
