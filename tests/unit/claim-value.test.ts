import { claimValue } from '../../src/plan/login/claim-value';

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
