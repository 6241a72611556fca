import type { Administrator, Json } from './administrator';

/**
 * Removes everything whose name begins with the prefix, and the providers that send people to a service of that name: the app names
 * those itself. Goes on where something cannot be removed.
 * @returns what is left, in words
 */
export async function cleanUp(administrator: Administrator, prefix: string): Promise<string[]> {
    return remove(administrator, prefix, kinds);
}

/** The same for applications and providers alone. @throws Error where one of them cannot be removed */
export async function cleanUpLogin(administrator: Administrator, prefix: string): Promise<void> {
    const left = await remove(administrator, prefix, loginKinds);
    if (left.length > 0) throw new Error(left.join('; '));
}

async function remove(administrator: Administrator, prefix: string, all: readonly Kind[]): Promise<string[]> {
    const left: string[] = [];
    for (const kind of all) {
        const found = await administrator.list(kind.path, kind.query ?? `search=${prefix}`).catch((error: unknown) => {
            left.push(error instanceof Error ? error.message : String(error));
            return [];
        });
        for (const item of found.filter((one) => kind.isOurs(one, prefix))) {
            await administrator.delete(`${kind.path}${String(item[kind.key])}/`).catch((error: unknown) => {
                left.push(error instanceof Error ? error.message : String(error));
            });
        }
    }
    return left;
}

interface Kind {
    path: string;
    /** what the detail path ends with */
    key: string;
    /** read in place of a search for the prefix */
    query?: string;
    isOurs: (item: Json, prefix: string) => boolean;
}

function named(field: string): Kind['isOurs'] {
    return (item, prefix) => String(item[field]).startsWith(prefix);
}

const loginKinds: readonly Kind[] = [
    // the list hides what its reader may not use, unless asked so by a superuser
    {
        ...{ path: '/core/applications/', key: 'slug', isOurs: named('slug') },
        query: 'superuser_full_list=true',
    },
    { path: '/providers/oauth2/', key: 'pk', query: 'ordering=name', isOurs: isOurProvider },
];

/** What refers to something else goes first. */
const kinds: readonly Kind[] = [
    ...loginKinds,
    { path: '/flows/instances/', key: 'slug', isOurs: named('slug') },
    { path: '/core/tokens/', key: 'identifier', isOurs: named('identifier') },
    { path: '/core/users/', key: 'pk', isOurs: named('username') },
    { path: '/core/groups/', key: 'pk', query: 'include_users=false&ordering=name', isOurs: named('name') },
    { path: '/rbac/roles/', key: 'pk', isOurs: named('name') },
];

function isOurProvider({ name, redirect_uris: uris, assigned_application_slug: slug }: Json, prefix: string): boolean {
    const addresses = Array.isArray(uris) ? (uris as { url?: unknown }[]).map(({ url }) => String(url)) : [];
    return (
        [name, slug].some((text) => typeof text === 'string' && text.startsWith(prefix)) ||
        addresses.some((url) => url.includes(`/_oauth/${prefix}`))
    );
}
