import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import { askOnce } from '../http/ask-once';
import { asArray, asObject, asText } from '../http/shape';
import { NearNames } from '../model/did-you-mean';
import { Failure } from '../model/failure';
import type { ObservedRole, Person } from '../model/workspace';
import { lookUpUsers } from './look-up-users';
import type { PeopleOfTarget } from './people-of-target';
import type { RestClient } from './rest-client';
import { unlessRefused } from './rest-refusal';
import { userOfEngine } from './workspace-user';

type RoleOfServer = Omit<ObservedRole, 'holders'>;

const guarding: readonly string[] = [
    'access-permissions',
    'assign-admin-role',
    'assign-roles',
    // the password, the address or a token of an administrator is as good
    'edit-other-user-info',
    'edit-other-user-password',
    'edit-privileged-setting',
    'manage-apps',
    'user-generate-access-token',
];

/** Roles in the whole workspace. The engine can tell who has one and gives none, so the rest is REST. */
export class Roles {
    private readonly list = askOnce(async () => this.readList());

    constructor(
        private readonly rest: RestClient,
        private readonly users: IUserRead,
    ) {}

    /** The roles of these ids or names, with who has them; in place of unknown ones those that were probably meant. */
    public async read(names: readonly string[]): Promise<ObservedRole[]> {
        if (names.length === 0) return [];
        const all = await this.list();
        const known = all.flatMap(({ id, name }) => [id, name]);
        // what is near to a name that is none is read as well, so that it can be named
        const nearNames = new NearNames(known);
        const near = names.flatMap((name) => (known.includes(name) ? [] : (nearNames.meant(name) ?? [])));
        const asked = [...names, ...near];
        const wanted = all.filter(({ id, name }) => asked.includes(id) || asked.includes(name));
        return Promise.all(
            wanted.map(async (role) => ({
                ...role,
                holders: role.scope === 'Users' ? await this.holders(role.id) : [],
            })),
        );
    }

    /**
     * Ids of the roles that hold a permission by which one may give oneself all others. Where the server does not say which, it is the
     * one that holds them everywhere: without the permission to read them, no role can be given either.
     */
    public async privileged(): Promise<string[]> {
        const answer = await this.rest.get('permissions.listAll', 'access-permissions').catch((error: unknown) => {
            if (isUntold(error)) return undefined;
            throw error;
        });
        const listed = (asArray(answer?.update) ?? []).flatMap((item) => {
            const permission = asObject(item);
            const isGuarding = guarding.includes(asText(permission?._id) ?? '');
            return isGuarding ? (asArray(permission?.roles) ?? []).flatMap((role) => asText(role) ?? []) : [];
        });
        return [...new Set(['admin', ...listed])];
    }

    /** User ids of everybody who has the role. */
    public async holders(roleId: string): Promise<string[]> {
        const endpoint = `roles.getUsersInRole?role=${encodeURIComponent(roleId)}`;
        const ids: string[] = [];
        for await (const user of this.rest.list(endpoint, 'users', 'access-permissions')) {
            const id = asText(user._id);
            if (id !== undefined) ids.push(id);
        }
        return ids;
    }

    /** Each person is asked about by themselves: a role of thousands would have to be listed anew for every few of them. */
    public people(role: string): PeopleOfTarget {
        const resolve = async (): Promise<RoleOfServer> => {
            const roles = await this.list();
            const known = roles.find(({ id }) => id === role) ?? roles.find(({ name }) => name === role);
            if (!known) throw new Failure('role_unknown', { role });
            return known;
        };
        return {
            tellsAll: false,
            present: async (userIds) => {
                const { id: roleId } = await resolve();
                const found = await lookUpUsers(userIds, async (id) => this.users.getById(id));
                return found.filter(({ roles }) => asArray(roles)?.includes(roleId) === true).map(({ id }) => id);
            },
            add: async (people) => {
                const { id: roleId } = await resolve();
                const renamed: Person[] = [];
                for (const person of people) {
                    const username = await this.nameOf(person);
                    if (username === person.username)
                        await unlessRefused(['error-user-already-in-role'], async () =>
                            this.rest.post('roles.addUserToRole', { username, roleId }, 'access-permissions'),
                        );
                    else if (username !== undefined) renamed.push(person);
                }
                if (renamed.length > 0) throw new Failure('accounts_renamed', { role });
            },
            remove: async (people) => {
                const { id: roleId } = await resolve();
                for (const person of people) {
                    const username = await this.nameOf(person);
                    // who is gone has it no more
                    if (username === undefined) continue;
                    await unlessRefused(['error-user-not-in-role'], async () =>
                        this.rest.post('roles.removeUserFromRole', { username, roleId }, 'access-permissions'),
                    );
                }
            },
        };
    }

    /**
     * REST takes the holder of a role by username, and nothing else: by the time of the request that may be somebody else's, as where
     * two have changed names. Whoever is to get a role under another name than the plan showed waits for the next plan; undefined for
     * an account that is gone.
     */
    private async nameOf({ userId }: Person): Promise<string | undefined> {
        const [found] = await lookUpUsers([userId], async (id) => this.users.getById(id));
        return found && userOfEngine(found).username;
    }

    private async readList(): Promise<RoleOfServer[]> {
        const answer = await this.rest.get('roles.list', 'access-permissions');
        return (asArray(answer.roles) ?? []).flatMap((item) => {
            const role = asObject(item);
            const id = asText(role?._id);
            return id === undefined
                ? []
                : [{ id, name: asText(role?.name) ?? id, scope: asText(role?.scope) ?? 'Users' }];
        });
    }
}

/** The token may not read it, or the server has no such endpoint. One that is busy or away may tell at the next look. */
function isUntold(error: unknown): boolean {
    return error instanceof Failure && (error.code === 'rocketchat_permission_missing' || error.details.status === 404);
}
