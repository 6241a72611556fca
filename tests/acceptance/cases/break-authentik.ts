import type { Fault } from '../../../stand-ins/authentik';
import { Skipped } from '../acceptance-case';
import type { Json } from '../authentik/administrator';
import type { TokenWish } from '../authentik/tokens';
import type { World } from '../world';
import { serverSetting, type Damage, type Settings } from './damage';

/** Fields of the provider, and back to what they were. @param change of what is there */
export function provider(change: (now: Json, world: World) => Json | Promise<Json>): Damage['make'] {
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

export function redirectTo(change: (url: string) => string): Damage['make'] {
    return provider(({ redirect_uris: uris }) => ({
        redirect_uris: (uris as { url: string }[]).map((one) => ({ ...one, url: change(one.url) })),
    }));
}

export function withoutMapping(scope: string): Damage['make'] {
    return provider(async ({ property_mappings: mappings }, { administrator }) => {
        const all = await administrator.list('/propertymappings/provider/scope/');
        const gone = all.filter(({ scope_name: name }) => name === scope).map(({ pk }) => pk);
        return { property_mappings: (mappings as unknown[]).filter((pk) => !gone.includes(pk)) };
    });
}

export const noGrants = provider(({ grant_types: types }) => {
    if (types === undefined) throw new Skipped('this authentik knows no grant types of a provider');
    return { grant_types: [] };
});

export const boundToNobody: Damage['make'] = async (world) => {
    const group = await world.directory.addGroup('nobody');
    const target = (await world.application())?.pk;
    const { pk } = await world.administrator.post('/policies/bindings/', {
        ...{ target, group: group.pk, order: 0, enabled: true, negate: false, timeout: 30 },
    });
    return () => world.administrator.delete(`/policies/bindings/${String(pk)}/`);
};

export const withoutApplication: Damage['make'] = async (world) => {
    const { pk } = await world.provider();
    const path = `/core/applications/${world.slug}/`;
    await world.administrator.patch(path, { provider: null });
    return async () => {
        await world.administrator.patch(path, { provider: pk });
    };
};

export const elsewhere: Damage['make'] = async (world) => {
    const right = { authentik_url: world.administrator.url, authentik_token: world.administrator.token };
    // the token is for authentik alone
    await world.configure({ authentik_url: world.chat.server.url, authentik_token: '' });
    return () => world.configure(right);
};

export const closedPort: Damage['make'] = async (world) => {
    await world.configure({ authentik_url: 'http://127.0.0.1:9' });
    return () => world.configure({ authentik_url: world.administrator.url });
};

export const unknownSlug: Damage['make'] = async (world) => {
    await world.configure({ authentik_token: '', application_slug: `${world.slug}-none` });
    return () => world.configure({ authentik_token: world.administrator.token, application_slug: world.slug });
};

export const strangeName: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('eve@company');
    return () => world.directory.removePerson(person);
};

/** An account of that name which nobody has ever used, with another address. */
export const collision: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('twin');
    const email = `${person.username}-other@accept.example`;
    await world.chat.addAccount(person.username, { name: person.name, email });
    return async () => {
        await world.directory.removePerson(person);
        await world.chat.removeAccounts(person.username);
    };
};

export const wrongToken: Damage['make'] = async (world) => {
    await world.configure({ authentik_token: `wrong-${world.prefix}` });
    return () => world.configure({ authentik_token: world.administrator.token });
};

/** @param wish of the token that the app gets in place of the administrator's */
export function anotherToken(wish: TokenWish, settings: { broken: Settings; right: Settings }): Damage['make'] {
    return async (world) => {
        const { key } = await world.tokens.make(wish);
        await world.configure({ ...settings.broken, authentik_token: key });
        return () => world.configure({ ...settings.right, authentik_token: world.administrator.token });
    };
}

export const viewsNoGroups = anotherToken(
    { permissions: [] },
    { broken: { group_rules: '"staff": "#staff"' }, right: { group_rules: '' } },
);

/** No application and no provider for the app to see, so that it would have to make both. */
export const mayNotSetUp: Damage['make'] = (world) =>
    anotherToken(
        { permissions: ['authentik_core.view_group'] },
        { broken: { application_slug: `${world.slug}-none` }, right: { application_slug: world.slug } },
    )(world);

/** What only the stand-in answers when it is told to. @param answers what it says in place of its version */
export function versionSaid(answers: Fault): Damage['make'] {
    return ({ site }) => {
        const { standInAuthentik } = site.parts;
        if (!standInAuthentik) throw new Skipped('a real authentik says the version that it has');
        const fault = standInAuthentik.fail('GET /admin/version/', answers);
        return Promise.resolve(() => {
            fault.clear();
            return Promise.resolve();
        });
    };
}

/** Without a token only answers tell what the provider takes. */
export const unseenRedirect: Damage['make'] = async (world) => {
    const mend = await redirectTo((url) => `${url}/`)(world);
    await world.configure({ authentik_token: '' });
    return async () => {
        await world.configure({ authentik_token: world.administrator.token });
        await mend();
    };
};

/** A username that authentik takes and Rocket.Chat blocks. */
export const blockedName: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('blocked');
    const mend = await serverSetting('Accounts_BlockedUsernameList', person.username)(world);
    return async () => {
        await mend();
        await world.directory.removePerson(person);
    };
};

export const noAddress: Damage['make'] = async (world) => {
    const person = await world.directory.addPerson('post');
    await world.directory.changePerson(person, { email: '' });
    return () => world.directory.removePerson(person);
};
