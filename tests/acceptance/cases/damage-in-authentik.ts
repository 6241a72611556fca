import { Skipped } from '../acceptance-case';
import type { Json } from '../authentik/administrator';
import type { World } from '../world';
import { appSetting, entrySetting, type Damage } from './damage';

/** Fields of the provider, and back to what they were. @param change of what is there */
function provider(change: (now: Json, world: World) => Json | Promise<Json>): Damage['make'] {
    return async (world) => {
        const now = await world.provider();
        const path = `/providers/oauth2/${String(now.pk)}/`;
        const changed = await change(now, world);
        await world.administrator.patch(path, changed);
        const before = Object.fromEntries(Object.keys(changed).map((field) => [field, now[field]]));
        return async () => {
            await world.administrator.patch(path, before);
        };
    };
}

function redirectTo(change: (url: string) => string): Damage['make'] {
    return provider(({ redirect_uris: uris }) => ({
        redirect_uris: (uris as { url: string }[]).map((one) => ({ ...one, url: change(one.url) })),
    }));
}

function withoutMapping(scope: string): Damage['make'] {
    return provider(async ({ property_mappings: mappings }, { administrator }) => {
        const all = await administrator.list('/propertymappings/provider/scope/');
        const gone = all.filter(({ scope_name: name }) => name === scope).map(({ pk }) => pk);
        return { property_mappings: (mappings as unknown[]).filter((pk) => !gone.includes(pk)) };
    });
}

const noGrants = provider(({ grant_types: types }) => {
    if (types === undefined) throw new Skipped('this authentik knows no grant types of a provider');
    return { grant_types: [] };
});

const boundToNobody: Damage['make'] = async (world) => {
    const group = await world.directory.addGroup('nobody');
    const target = (await world.application())?.pk;
    const { pk } = await world.administrator.post('/policies/bindings/', {
        ...{ target, group: group.pk, order: 0, enabled: true, negate: false, timeout: 30 },
    });
    return () => world.administrator.delete(`/policies/bindings/${String(pk)}/`);
};

const withoutApplication: Damage['make'] = async (world) => {
    const { pk } = await world.provider();
    const path = `/core/applications/${world.slug}/`;
    await world.administrator.patch(path, { provider: null });
    return async () => {
        await world.administrator.patch(path, { provider: pk });
    };
};

const elsewhere: Damage['make'] = async (world) => {
    const right = { authentik_url: world.administrator.url, authentik_token: world.administrator.token };
    // the token is for authentik alone
    await world.configure({ authentik_url: world.chat.server.url, authentik_token: '' });
    return () => world.configure(right);
};

const closedPort: Damage['make'] = async (world) => {
    await world.configure({ authentik_url: 'http://127.0.0.1:9' });
    return () => world.configure({ authentik_url: world.administrator.url });
};

const unknownSlug: Damage['make'] = async (world) => {
    await world.configure({ authentik_token: '', application_slug: `${world.slug}-none` });
    return () => world.configure({ authentik_token: world.administrator.token, application_slug: world.slug });
};

const strangeName: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('eve@company');
    return () => world.directory.removePerson(person);
};

/** An account of that name which nobody has ever used, with another address. */
const collision: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('twin');
    const email = `${person.username}-other@accept.example`;
    await world.chat.addAccount(person.username, { name: person.name, email });
    return async () => {
        await world.directory.removePerson(person);
        await world.chat.removeAccounts(person.username);
    };
};

export const damagesInAuthentik: readonly Damage[] = [
    { id: 'authentik_reachable', what: 'closed port', make: closedPort, sign: '✗', says: /cannot reach authentik/ },
    { id: 'authentik_reachable', what: 'another program', make: elsewhere, sign: '✗', says: /not an authentik/ },
    { id: 'discovery', what: 'unknown slug', make: unknownSlug, sign: '✗', says: /no application/ },
    {
        ...({ id: 'redirect_uri', what: 'slash too many', sign: '✗', says: /slash at the end/ } as const),
        make: redirectTo((url) => `${url}/`),
    },
    {
        ...({ id: 'redirect_uri', what: 'another case', sign: '✗', says: /upper and lower case/ } as const),
        make: redirectTo((url) => url.replace('_oauth', '_OAuth')),
    },
    {
        ...({ id: 'redirect_uri', what: 'another host', sign: '✗', says: /host makes the difference/ } as const),
        make: redirectTo((url) => url.replace(new URL(url).hostname, 'talk.accept.example')),
    },
    {
        ...({ id: 'redirect_uri', what: 'https for http', sign: '✗', says: /http and https/ } as const),
        make: redirectTo((url) => url.replace(/^https?/, url.startsWith('https') ? 'http' : 'https')),
    },
    {
        ...({ id: 'redirect_uri', what: 'none', sign: '✗', says: /would take the first one/ } as const),
        make: provider(() => ({ redirect_uris: [] })),
    },
    { id: 'provider', what: 'no grant types', make: noGrants, sign: '✗', says: /authorization_code/ },
    { id: 'provider', what: 'no application', make: withoutApplication, sign: '✗', says: /no application/ },
    { id: 'provider', what: 'no openid', make: withoutMapping('openid'), sign: '✗', says: /"openid"/ },
    { id: 'provider', what: 'no profile', make: withoutMapping('profile'), sign: '⚠', says: /profile|mappings/ },
    {
        ...({ id: 'provider', what: 'no signing key', sign: '⚠', says: /key/ } as const),
        make: provider(() => ({ signing_key: null })),
    },
    { id: 'access', what: 'a group without people', make: boundToNobody, sign: '✗', says: /Nobody may log in/ },
    {
        ...({ id: 'client', what: 'wrong secret', sign: '✗', says: /does not accept the client secret/ } as const),
        make: entrySetting('secret', 'a wrong secret'),
    },
    {
        ...({ id: 'client', what: 'unknown client id', sign: '✗', says: /knows no client id/ } as const),
        make: entrySetting('id', 'unknown-client'),
    },
    {
        ...({ id: 'authorize', what: 'wrong path', sign: '✗', says: /no authentik|error page/ } as const),
        make: entrySetting('authorize_path', '/nowhere/'),
    },
    {
        ...({ id: 'claims', what: 'no such claim', sign: '✗', says: /hold no "no_such_claim"/ } as const),
        make: entrySetting('email_field', 'no_such_claim'),
    },
    { id: 'usernames', what: 'a name with an @', make: strangeName, sign: '⚠', says: /eve@company/ },
    { id: 'collisions', what: 'an account nobody uses', make: collision, sign: '⚠', says: /refused/ },
    {
        ...({ id: 'settings', what: 'an address that is none', sign: '✗', says: /authentik_url/ } as const),
        make: async (world) =>
            appSetting({ authentik_url: 'authentik' }, { authentik_url: world.administrator.url })(world),
    },
];
