import type { Directory } from '../../src/model/directory';
import type { Observed } from '../../src/model/observed';
import { quoted } from '../../src/model/quoted';
import { makePlan } from '../../src/plan/make-plan';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import { survey } from '../../src/plan/survey';
import { membershipReport } from '../../src/report/membership-report';
import { accountsOf, desiredOf, directoryOf, noMemory, observedOf, roomOf, ruleOf } from '../support/sync-world';
import { english, targetName } from '../support/english';
import { mapOf } from '../support/map-of';

const desired = desiredOf([
    { ...ruleOf('engineering', ['channel', 'engineering']), line: 1 },
    { ...ruleOf('staff', ['channel', 'lobby'], ['role', 'auditor']), line: 2 },
    { ...ruleOf('sales', ['channel', 'sales']), line: 3 },
]);

function nested(): Directory {
    const { users, groups } = directoryOf({ engineering: ['ada'], staff: ['bob'], sales: ['bob'] });
    return {
        users,
        groups: groups.map((group) => (group.name === 'engineering' ? { ...group, parents: ['id-staff'] } : group)),
    };
}

const observed: Observed = observedOf({
    directory: nested(),
    accounts: accountsOf('ada', 'bob', 'eve'),
    rooms: [roomOf('engineering', []), roomOf('lobby', ['ada', 'bob']), roomOf('sales', ['ada', 'bob'])],
    roles: [{ id: 'auditor', name: 'Auditors', scope: 'Users', holders: [] }],
    memory: {
        ...noMemory,
        links: mapOf({ 'uid-ada': 'user-ada' }),
        ledger: mapOf({ 'room sales': ['user-ada'], 'room lobby': ['user-ada'] }),
        areRemovalsApproved: false,
    },
});
const plan = makePlan(desired, observed);

const direct = { code: 'group.direct', group: 'engineering' };
const throughEngineering = { code: 'group.through', group: 'staff', through: quoted(['engineering']) };
const inStaff = { code: 'reason.in_groups', groups: [throughEngineering] };

test('a person is told where they are, why, and what happens next', () => {
    const person = explainPerson('@ADA', desired, observed, plan, survey(desired, observed));
    expect(person).toMatchObject({ account: { id: 'user-ada' }, link: 'stands', problem: undefined });
    expect(person?.groups).toEqual([
        { name: 'engineering', through: [] },
        { name: 'staff', through: ['engineering'] },
    ]);
    expect(person?.rules.map(({ line, group }) => [line, group])).toEqual([
        [1, direct],
        [2, throughEngineering],
    ]);
    expect(
        person?.targets.map(({ target, reason, isPresent, isOwned, next, withheld }) => [
            targetName(target),
            reason,
            isPresent,
            isOwned,
            next,
            withheld?.code,
        ]),
    ).toEqual([
        ['#engineering', { code: 'reason.in_groups', groups: [direct] }, false, false, 'add', undefined],
        ['#lobby', inStaff, true, true, 'nothing', undefined],
        ['#sales', undefined, true, true, 'remove', 'first_removal'],
        ['role auditor', inStaff, false, false, 'add', undefined],
    ]);
});

test('a person who never logged in is told that there is no account', () => {
    const without = { ...observed, accounts: accountsOf('bob') };
    const person = explainPerson('ada', desired, without, makePlan(desired, without), survey(desired, without));
    expect(person).toMatchObject({ account: undefined, link: undefined, problem: { code: 'person_without_account' } });
    expect(person?.targets.map(({ next }) => next)).toEqual(['nothing', 'nothing', 'nothing']);
});

test('who cannot log in is told why, and who is deactivated in authentik is not told to wait for an account', () => {
    const without = { ...observed, accounts: accountsOf('bob') };
    const refused = {
        ...makePlan(desired, without),
        people: {
            ...{ flow: 'legacy' as const, unclaimed: [] },
            people: [
                {
                    ...{ uid: 'uid-ada', username: 'ada', standing: 'refused' as const, chance: 'out' as const },
                    ...{ refusal: 'field_not_found' as const, reason: 'email' },
                },
            ],
        },
    };
    const person = explainPerson('ada', desired, without, refused, survey(desired, without));
    expect(person?.problem).toMatchObject({ code: 'person_cannot_log_in' });
    const { directory } = without;
    const users = directory.users.map((one) => ({ ...one, isActive: one.username !== 'ada' }));
    const left = { ...without, directory: { ...directory, users } };
    const gone = explainPerson('ada', desired, left, makePlan(desired, left), survey(desired, left));
    expect(gone).toMatchObject({ user: { isActive: false }, account: undefined, problem: undefined });
});

test('of somebody in no group of the rules no link is promised to the next run', () => {
    const verified = accountsOf('eve').map((one) => ({ ...one, emails: [{ address: 'eve@x', isVerified: true }] }));
    const eve = { uid: 'uid-eve', username: 'eve', name: 'Eve', email: 'eve@x', isActive: true };
    const linkOf = (users: Directory['users']) => {
        const directory = { ...nested(), users, people: [eve] };
        const seen = { ...observed, directory, accounts: verified };
        const made = makePlan(desired, seen);
        const found = explainPerson('eve', desired, seen, made, survey(desired, seen));
        expect(made.changes.some(({ kind }) => kind === 'link-person')).toBe(found?.link === 'made');
        return membershipReport(english, 'eve', found).split('\n')[2];
    };
    expect(linkOf([eve])).toBe('• Rocket.Chat: eve, linked by the next run');
    expect(linkOf([])).toBe('• Rocket.Chat: eve, theirs for certain; linked once a rule names a group of theirs');
});

test('an account without a person in authentik is explained as well', () => {
    expect(explainPerson('eve', desired, observed, plan, survey(desired, observed))).toMatchObject({
        user: undefined,
        account: { username: 'eve' },
        groups: [],
        rules: [],
        targets: [],
    });
});

test('the report does not claim to list all groups of a person', () => {
    const fewer = { ...observed, directory: { ...observed.directory, groups: observed.directory.groups.slice(0, 1) } };
    const found = explainPerson('ada', desired, fewer, plan, survey(desired, fewer));
    const report = membershipReport(english, 'ada', found);
    expect(report).toContain('• Groups that the rules use: engineering\n');
});

test('of two accounts whose names differ in case alone the one that was typed is explained', () => {
    const two = { ...observed, accounts: [...observed.accounts, ...accountsOf('guest', 'GUEST')] };
    const explained = (name: string) => explainPerson(name, desired, two, makePlan(desired, two), survey(desired, two));
    expect(explained('GUEST')?.account?.username).toBe('GUEST');
    expect(explained('@guest')?.account?.username).toBe('guest');
    expect(explained('Guest')?.account?.username).toBe('guest');
});

test('a name that neither side knows is not explained', () => {
    expect(explainPerson('nobody', desired, observed, plan, survey(desired, observed))).toBeUndefined();
});

test('of a name that nobody has the one that was probably meant is said', () => {
    expect(membershipReport(english, 'adda', undefined, 'ada')).toMatch(
        /^✗ Nobody is called "adda".* Did you mean "ada"\?$/,
    );
    expect(membershipReport(english, 'adda', undefined)).not.toContain('Did you mean');
});

test('what waits for approval is said to be approved, once', () => {
    const found = explainPerson('ada', desired, observed, plan, survey(desired, observed));
    const lines = membershipReport(english, 'ada', found).split('\n');
    expect(lines).toContain(
        '• #sales: should not be in; is in, put there by the app; the removal waits for approval (an administrator looks at the first plan that removes anybody)',
    );
    expect(lines.filter((line) => line.startsWith('→'))).toEqual([lines.at(-1)]);
});

test('of an account whose person is gone it is said that nobody in authentik has it, where everybody there is known', () => {
    const says = (directory: Partial<Directory>): string => {
        const seen = { ...observed, directory: { ...nested(), ...directory } };
        const found = explainPerson('eve', desired, seen, plan, survey(desired, seen));
        return membershipReport(english, 'eve', found);
    };
    const people = nested().users;
    expect(says({ people })).toContain('• authentik: nobody there has this account');
    for (const known of [{}, { people, mayBePartial: true as const }])
        expect(says(known)).toContain('• authentik: in no group that a rule names');
});
