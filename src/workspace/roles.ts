import { Failure } from '../failure';
import { asArray, asObject, asText } from '../http/shape';
import type { ObservedRole } from '../plan/types';
import type { PeopleOfTarget } from './people-of-target';
import type { RestClient } from './rest-client';
import { unlessRefused } from './rest-refusal';

/** Roles in the whole workspace. The engine can read one and give none, so all of it is REST. */
export class Roles {
    constructor(private readonly rest: RestClient) {}

    /** The roles of these ids or names, with who has them; unknown ones are left out. */
    public async read(names: readonly string[]): Promise<ObservedRole[]> {
        if (names.length === 0) return [];
        const answer = await this.rest.get('roles.list', 'access-permissions');
        const roles = (asArray(answer.roles) ?? []).flatMap((item) => {
            const role = asObject(item);
            const id = asText(role?._id);
            return id === undefined
                ? []
                : [{ id, name: asText(role?.name) ?? id, scope: asText(role?.scope) ?? 'Users' }];
        });
        const wanted = roles.filter(({ id, name }) => names.includes(id) || names.includes(name));
        return Promise.all(
            wanted.map(async (role) => ({
                ...role,
                holders: role.scope === 'Users' ? await this.holders(role.id) : [],
            })),
        );
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

    public people(role: string): PeopleOfTarget {
        let found: Promise<ObservedRole | undefined> | undefined;
        const resolve = async (): Promise<ObservedRole> => {
            found ??= this.read([role]).then(
                (roles) => roles.find(({ id }) => id === role) ?? roles.find(({ name }) => name === role),
            );
            const known = await found;
            if (!known) throw new Failure('role_unknown', { role });
            return known;
        };
        return {
            present: async () => this.holders((await resolve()).id),
            add: async (people) => {
                const { id: roleId } = await resolve();
                for (const { username } of people)
                    await unlessRefused(['error-user-already-in-role'], async () =>
                        this.rest.post('roles.addUserToRole', { username, roleId }, 'access-permissions'),
                    );
            },
            remove: async (people) => {
                const { id: roleId } = await resolve();
                for (const { username } of people)
                    await unlessRefused(['error-user-not-in-role'], async () =>
                        this.rest.post('roles.removeUserFromRole', { username, roleId }, 'access-permissions'),
                    );
            },
        };
    }
}
