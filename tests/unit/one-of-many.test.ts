import { completeAccountsOfOne } from '../../src/check/ask/accounts-of-one';
import { known, type Found } from '../../src/check/facts/found';
import { personAsSeen } from '../../src/check/judge/people-as-seen';
import { predictPerson } from '../../src/check/judge/predict-person';
import { findPeopleOfAddress } from '../../src/directory/people/people';
import type { FoundAccounts } from '../../src/model/workspace';
import { personReport } from '../../src/report/person-report';
import { english } from '../support/english';
import { account, factsWith, person, type Differences } from '../support/healthy-facts';
import { mapOf } from '../support/map-of';

/** A server of ten thousand accounts, of which a check lists the first. */
const listed = known({ accounts: [account('aaron')], total: 10_000 });
const ofRest = {
    ...{ _id: 'id-of-z.old', username: 'z.old', name: 'Zoe', active: true, roles: ['user'], type: 'user' },
    emails: [{ address: 'Zoe@example.com', verified: true }],
};

async function lookUp(over: { version?: string; hasToken?: boolean; address?: string; linked?: string }) {
    const asked: string[] = [];
    const ofEngine = (username: string) => ({
        ...{ id: `id-of-${username}`, username, name: '', emails: [], isEnabled: true, roles: [], type: 'user' },
    });
    const rest = {
        hasToken: over.hasToken ?? true,
        get: async (endpoint: string) => {
            asked.push(endpoint);
            return Promise.resolve({ users: [ofRest, { ...ofRest, _id: 'other', emails: [] }] });
        },
    };
    const users = {
        getByUsername: async (name: string) => Promise.resolve(name === 'zoe' ? ofEngine('zoe') : undefined),
        getById: async (id: string) => Promise.resolve(ofEngine(id.replace('id-of-', ''))),
    };
    const ask = async <T>(request: () => Promise<T>): Promise<Found<T>> => known(await request());
    const where = { rest, users, ask } as unknown as Parameters<typeof completeAccountsOfOne>[0];
    const found = await completeAccountsOfOne(where, listed, {
        ...{ usernames: ['zoe'], address: 'zoe@example.com', linked: undefined, version: '8.8' },
        ...over,
    });
    if (found.state !== 'known') throw new Error('known');
    return { asked, ...found.value, names: found.value.accounts.map(({ username }) => username) };
}

test('of accounts too many to be listed, those of one person are looked up by name, address and link', async () => {
    const found = await lookUp({ linked: 'id-of-long.ago' });
    expect(found.names).toEqual(['aaron', 'zoe', 'long.ago', 'z.old']);
    expect(found).toMatchObject({ total: 10_000, lookedUpBy: 'name_and_address' });
});

test.each([
    ['before 8.4', { version: '8.3' }],
    ['where the version is not known', { version: undefined }],
    ['without a token', { hasToken: false }],
])('%s no address is asked for', async (_, over) => {
    expect(await lookUp(over)).toMatchObject({ asked: [], names: ['aaron', 'zoe'], lookedUpBy: 'name' });
});

test('authentik is asked for an address as it is written and in lower case, and for none where there is none', async () => {
    const asked: string[] = [];
    const client = {
        get: async (path: string) => {
            asked.push(new URLSearchParams(path.split('?')[1]).get('email') ?? '');
            const [pk, uid] = [1, 'u'];
            const results = [{ pk, uid, username: 'zoe', name: '', email: 'Zoe@x', is_active: true, groups: [] }];
            return Promise.resolve({ results, pagination: { count: 1 } });
        },
    };
    expect(await findPeopleOfAddress(client, 'Zoe@x')).toMatchObject([{ username: 'zoe' }]);
    expect(asked).toEqual(['Zoe@x', 'zoe@x']);
    expect(await findPeopleOfAddress(client, '')).toEqual([]);
    expect(asked).toHaveLength(2);
});

describe('what is told of one of many:', () => {
    const zoe = person('zoe');
    const claims = { preferred_username: 'zoe', email: zoe.email, name: 'Zoe' };
    const seen = known({ person: zoe, isPreview: true, mayEnter: true, claims });
    const people = known({ people: [person('ada')], total: 5_000, deactivated: [] });
    const accounts = (...some: FoundAccounts['accounts']): Found<FoundAccounts> =>
        known({ accounts: [account('aaron'), ...some], total: 10_000, lookedUpBy: 'name_and_address' });

    function reportOf(workspace: Differences['workspace'], more: Differences['facts'] = {}): string[] {
        const facts = factsWith({ workspace, facts: { people, rivals: known([zoe]), person: seen, ...more } });
        return personReport(english, 'zoe', predictPerson(facts), facts, personAsSeen(facts)).split('\n');
    }

    test('their login, and what was not looked at', () => {
        const lines = reportOf({ accounts: accounts(account('zoe')) });
        expect(lines).toContainEqual(expect.stringMatching(/^Login: gets into @zoe, which is theirs by [^\n]*$/));
        expect(lines.at(-1)).toContain('those of this username and this address were looked up');
        expect(lines.at(-1)).toContain('whoever has this address as well was looked up');
        const unasked = reportOf({ accounts: accounts() }, { rivals: { state: 'not-asked' } });
        expect(unasked.at(-1)).toContain('whether somebody else has this address is not known');
        expect(unasked).toContainEqual('Login: gets a new account at the first login');
    });

    test('of an address alone nobody is certain, and of two who have it neither', () => {
        const ofOther = account('z.old', { emails: [{ address: zoe.email, isVerified: true }] });
        const loginOf = (lines: string[]) => lines.find((line) => line.startsWith('Login: '));
        expect(loginOf(reportOf({ accounts: accounts(ofOther) }))).toMatch(/the link waits for approval/);
        const twin = person('twin', { email: zoe.email });
        const both = reportOf({ accounts: accounts(ofOther) }, { rivals: known([zoe, twin]) });
        expect(loginOf(both)).toMatch(/not certain|ends as that of twin/);
    });

    test('an account that they are linked to is theirs, whatever it is called', () => {
        const workspace = { accounts: accounts(account('long.ago', { emails: [] })) };
        const authentik = { links: { links: mapOf({ [zoe.uid]: 'id-of-long.ago' }) } };
        const facts = factsWith({ workspace, authentik, facts: { people, rivals: known([zoe]), person: seen } });
        expect(personAsSeen(facts)).toMatchObject({ account: 'long.ago' });
    });
});
