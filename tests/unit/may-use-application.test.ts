import type { Directory, DirectoryUser } from '../../src/model/directory';
import type { AccessBinding } from '../../src/model/sso';
import { mayUseApplication } from '../../src/plan/people/may-use-application';
import { bareWorld, completeWorld } from '../support/sso-world';
import { mapOf } from '../support/map-of';

const user = (uid: string): DirectoryUser => ({ uid, username: uid, name: uid, email: '', isActive: true });
/** ada is in crew, which is below staff; bob is in neither. */
const directory: Directory = {
    users: [],
    groups: [
        { id: 'staff', name: 'staff', parents: [], members: [] },
        { id: 'crew', name: 'crew', parents: ['staff'], members: ['ada'] },
    ],
    membersOf: mapOf({ staff: [], crew: ['ada'] }),
    numbers: mapOf({ ada: 1, bob: 2 }),
};
const binding = (over: Partial<AccessBinding>): AccessBinding => ({
    ...{ group: null, user: null, policy: null, isEnabled: true, isNegated: false },
    ...over,
});

function may(
    bindings: readonly AccessBinding[],
    over: Partial<Directory> = {},
    policyMode = 'any',
    changes: object[] = [],
) {
    const access = { bindings, policyMode };
    const mayUse = mayUseApplication(
        { changes: changes as never[] },
        { access, directory: { ...directory, ...over }, sso: undefined },
    );
    return [mayUse(user('ada')), mayUse(user('bob'))];
}

test.each([
    ['nothing is bound: everybody', [], [true, true]],
    ['a group: those in it and below it', [binding({ group: 'staff' })], [true, false]],
    ['a person', [binding({ user: 2 })], [false, true]],
    ['a group and a person', [binding({ group: 'crew' }), binding({ user: 2 })], [true, true]],
    ['a group, the other way round', [binding({ group: 'staff', isNegated: true })], [false, true]],
    ['a policy, of which authentik alone knows', [binding({ policy: 'p' })], [undefined, undefined]],
    ['a policy beside a group', [binding({ policy: 'p' }), binding({ group: 'staff' })], [true, undefined]],
    ['one that is switched off', [binding({ group: 'staff', isEnabled: false })], [true, true]],
] as const)('%s', (_, bindings, expected) => {
    expect(may(bindings)).toEqual(expected);
});

test('what the plan binds and unbinds counts, and where all must fit, they all do', () => {
    const staff = binding({ group: 'staff' });
    expect(may([staff], {}, 'any', [{ kind: 'unbind-group', groupId: 'staff' }])).toEqual([true, true]);
    expect(may([binding({ user: 2 })], {}, 'any', [{ kind: 'bind-group', groupId: 'staff' }])).toEqual([true, true]);
    expect(may([staff, binding({ user: 2 })], {}, 'all')).toEqual([false, false]);
});

test('what is bound to an application that the plan makes is what the plan binds', () => {
    const changes = [{ kind: 'bind-group', groupId: 'staff' }] as never[];
    const { numbers, ...withoutNumbers } = directory;
    expect(numbers?.size).toBe(2);
    for (const known of [directory, withoutNumbers]) {
        const mayUse = mayUseApplication({ changes }, { directory: known, sso: bareWorld().sso });
        expect([mayUse(user('ada')), mayUse(user('bob'))]).toEqual([true, false]);
    }
    const there = mayUseApplication({ changes }, { directory, sso: completeWorld().sso });
    expect(there(user('bob'))).toBeUndefined();
});

test('the end of a binding is that of its group alone, and of no person or policy', () => {
    const both = [binding({ group: 'crew' }), binding({ group: 'guests' }), binding({ user: 2 })];
    const unbinds = [{ kind: 'unbind-group', groupId: 'guests' }];
    expect(may(both, {}, 'any', unbinds)).toEqual([true, true]);
    expect(may([binding({ user: 2 })], {}, 'any', unbinds)).toEqual([false, true]);
});

test('nobody is said to be kept out where groups may be hidden, or it is not known what is bound', () => {
    expect(may([binding({ group: 'staff' })], { isPartial: true })).toEqual([true, undefined]);
    const unknown = mayUseApplication({ changes: [] }, { directory, sso: undefined });
    expect([unknown(user('ada')), unknown(user('bob'))]).toEqual([undefined, undefined]);
});
