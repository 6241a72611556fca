import { fromTemplate } from '../../../../stand-ins/workspace/login/field-template';
import { normaliseIdentity } from '../../../../stand-ins/workspace/login/identity';

describe('a field setting', () => {
    const claims = { email: 'ada@example.com', user: { first: 'Ada', last: 'Lovelace' }, groups: ['a', 'b'] };

    test.each([
        ['user.first', 'Ada'],
        ['user.middle.name', undefined],
        ['groups.1', 'b'],
        ['{{user.first}} {{user.last}}', 'Ada Lovelace'],
        ['{{/^(.+)@/::email}}', 'ada'],
        ['{{/^(.+)#/::email}}', 'undefined'],
        ['{{nothing}}@example.com', 'undefined@example.com'],
    ])('%s reads %s', (template, value) => expect(fromTemplate(template, claims)).toBe(value));
});

describe('an identity', () => {
    const none = { usernameField: '', emailField: '', nameField: '', avatarField: '' };

    test.each([
        [{ sub: 's', user_id: 'u' }, 'u'],
        [{ sub: 's' }, 's'],
        [{ id: 'i', sub: 's' }, 'i'],
        [{ sub: 's', ID: 'big' }, 'big'],
    ])('%j has the id %s', (claims, id) => expect(normaliseIdentity(claims, none).id).toBe(id));

    test('has no username unless a field says where it is', () => {
        expect(normaliseIdentity({ sub: 's', preferred_username: 'ada' }, none)).toEqual({
            sub: 's',
            id: 's',
            preferred_username: 'ada',
            name: 'ada',
        });
    });

    test('takes an empty name field for the usual ones', () => {
        const fields = { ...none, nameField: 'display' };
        expect(normaliseIdentity({ sub: 's', nickname: 'Countess' }, fields).name).toBe('Countess');
    });

    test('is refused without the username or address that a field asks for', () => {
        const claims = { sub: 's', email: '' };
        expect(() => normaliseIdentity(claims, { ...none, emailField: 'email' })).toThrow('Failed to extract email');
        expect(() => normaliseIdentity(claims, { ...none, usernameField: 'login' })).toThrow(
            'Failed to extract username',
        );
    });

    test('has no dots in the names of its claims, at any depth', () => {
        expect(normaliseIdentity({ sub: 's', 'a.b': { 'c.d': [{ 'e.f': 1 }] } }, none)).toMatchObject({
            a_b: { c_d: [{ e_f: 1 }] },
        });
    });
});
