import fc from 'fast-check';
import type { LoginAccount } from '../../src/model/login';
import type { PersonStanding } from '../../src/model/people-picture';
import type { Account } from '../../src/model/workspace';
import { usualClaims } from '../../src/plan/login/granted-claims';
import { predictLogin } from '../../src/plan/login/predict-login';
import { countPeople } from '../../src/plan/people/count-people';
import { ofForm } from '../../src/plan/people/paint-people';
import { accountOf, loginOf, paint, personOf, type Sides } from '../support/painted';

const usernames = ['ada', 'Ada', 'lovelace', 'countess', 'ada@x', '\u212Aim', 'kim'];
const addresses = ['', 'ada@x', 'Ada@x', 'king@x', 'countess@y'];

const accounts = fc.uniqueArray(
    fc
        .record({
            username: fc.constantFrom(...usernames),
            address: fc.constantFrom(...addresses),
            isVerified: fc.boolean(),
            isActive: fc.constantFrom(true, true, true, false),
            type: fc.constantFrom('user', 'user', 'user', 'user', 'user', 'bot', 'app', 'federated'),
            /** beside the first one */
            second: fc.constantFrom('', '', '', 'ada@x', 'king@x'),
            isAdministrator: fc.boolean(),
            hasLoggedIn: fc.boolean(),
        })
        .map(({ username, address, isVerified, second, ...over }) => {
            const account = accountOf(username, address === '' ? '' : `${address}${isVerified ? '' : '?'}`, over);
            const more = second === '' ? [] : [{ address: second, isVerified: true }];
            return { ...account, emails: [...account.emails, ...more] };
        }),
    { maxLength: 5, selector: ({ username }) => username },
);

const people = fc.uniqueArray(
    fc
        .record({ username: fc.constantFrom(...usernames), address: fc.constantFrom(...addresses) })
        .map(({ username, address }) => personOf(username, address)),
    { minLength: 1, maxLength: 4, selector: ({ username }) => username },
);

const sides: fc.Arbitrary<Sides> = fc.record({
    people,
    accounts,
    flow: fc.constantFrom('legacy', 'modern'),
    entry: fc.record({
        isLive: fc.constantFrom(true, true, true, true, false),
        keyField: fc.constantFrom('username', 'email'),
        usernameField: fc.constantFrom('preferred_username', 'preferred_username', '{{email}}', 'email', ''),
        emailField: fc.constantFrom('email', 'email', ''),
        mergesUsers: fc.boolean(),
        mergesDistinctServices: fc.boolean(),
    }),
    rules: fc.record({
        approvesByHand: fc.constantFrom(false, false, true),
        registersPeople: fc.constantFrom(true, true, false),
        allowedDomains: fc.constantFrom([], [], ['x']),
        verifiesEmails: fc.boolean(),
    }),
    memory: fc.subarray(usernames).map((linked) => ({
        links: new Map(linked.map((username) => [`uid-${username}`, `id-${username}`])),
    })),
    mayBeTied: fc.boolean(),
});

test('what the picture says of each person is what their login ends as, with all accounts and not only those near to them', () => {
    fc.assert(
        fc.property(sides, (world) => {
            const login = loginOf(world);
            for (const person of paint(world).people) {
                const user = world.people.find(({ uid }) => uid === person.uid);
                if (!user) throw new Error(person.uid);
                const claims = usualClaims({ ...user, groups: [] }, login.entry.scopes);
                const predicted = predictLogin({
                    ...login,
                    person: { username: user.username, isActive: true, mayEnter: undefined, claims },
                    accounts: (world.accounts ?? []).map(asLoginAccount),
                });
                for (const [standing, dropsEmail] of formsOf(person, login.flow)) {
                    if (standing.standing === 'same_login' || standing.standing === 'not_known') continue;
                    const ofThis = ofForm(predicted, dropsEmail);
                    const first = ofThis.find(({ when }) => when !== 'linked' && when !== 'linked-elsewhere');
                    const chance =
                        first?.end === 'refused' ? 'out' : first?.end === 'pending-approval' ? 'waits' : 'in';
                    if (standing.chance === 'perhaps') {
                        expect(chance).toBe('out');
                        expect(world.mayBeTied).toBe(true);
                        expect(ofThis.some(({ when, end }) => when.startsWith('linked') && end !== 'refused')).toBe(
                            true,
                        );
                    } else {
                        expect(standing.chance).toBe(chance);
                        expect(standing.refusal).toBe(first?.refusal);
                    }
                }
            }
        }),
        { numRuns: 1_000 },
    );
});

test('everybody is counted once, and nobody is told to be both in and out', () => {
    fc.assert(
        fc.property(sides, (world) => {
            const picture = paint(world);
            const { total, can, out, why } = countPeople(picture);
            expect(total).toBe(world.people.length);
            expect(can + out).toBeLessThanOrEqual(total);
            const isRefused = why.filter(({ code }) => code.startsWith('people.refused.'));
            expect(isRefused.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(out);
            // whoever is paired with an account by name or address leaves it nobody's
            for (const { account } of picture.people) expect(picture.unclaimed).not.toContain(account);
        }),
        { numRuns: 200 },
    );
});

function formsOf(
    { ifDropped, ...arrives }: ReturnType<typeof paint>['people'][number],
    flow: Sides['flow'],
): [PersonStanding, boolean][] {
    return flow === 'legacy'
        ? [[arrives, false]]
        : [
              [arrives, false],
              [ifDropped ?? arrives, true],
          ];
}

function asLoginAccount(account: Account): LoginAccount {
    const { id, username, name, emails, isActive, type } = account;
    return { id, username, name, emails, isActive, isApp: type === 'app', isNew: false };
}
