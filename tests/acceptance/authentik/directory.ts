import { randomBytes } from 'node:crypto';

import type { Administrator, Json } from './administrator';

export interface Person {
    pk: number;
    username: string;
    name: string;
    email: string;
    password: string;
}

export interface Group {
    pk: string;
    name: string;
}

/** Makes and changes people and groups over the API, in the form of the version at hand. Every name begins with the prefix. */
export class Directory {
    constructor(
        private readonly administrator: Administrator,
        private readonly prefix: string,
        /** since 2025.12 a group has several parents */
        private readonly hasParents: boolean,
    ) {}

    async addPerson(name: string, groups: readonly Group[] = []): Promise<Person> {
        const username = `${this.prefix}-${name}`;
        const fields = {
            username,
            name: `${name} of ${this.prefix}`,
            email: `${username.replace('@', '-at-')}@accept.example`,
        };
        const { pk } = await this.administrator.post('/core/users/', {
            ...fields,
            ...{ is_active: true, path: 'users', type: 'internal', attributes: {} },
            groups: groups.map((group) => group.pk),
        });
        const password = `P-${randomBytes(12).toString('hex')}`;
        await this.administrator.post(`/core/users/${String(pk)}/set_password/`, { password });
        return { pk: Number(pk), ...fields, password };
    }

    async changePerson({ pk }: Person, change: Json): Promise<void> {
        await this.administrator.patch(`/core/users/${pk}/`, change);
    }

    async removePerson({ pk }: Person): Promise<void> {
        await this.administrator.delete(`/core/users/${pk}/`);
    }

    async addGroup(name: string, parent?: Group): Promise<Group> {
        const full = `${this.prefix}-${name}`;
        const { pk } = await this.administrator.post('/core/groups/', { name: full, ...this.parentOf(parent) });
        return { pk: String(pk), name: full };
    }

    /** @param name without the prefix */
    async renameGroup(group: Group, name: string): Promise<Group> {
        const full = `${this.prefix}-${name}`;
        await this.administrator.patch(`/core/groups/${group.pk}/`, { name: full });
        return { ...group, name: full };
    }

    async removeGroup({ pk }: Group): Promise<void> {
        await this.administrator.delete(`/core/groups/${pk}/`);
    }

    async join(group: Group, person: Person): Promise<void> {
        await this.administrator.post(`/core/groups/${group.pk}/add_user/`, { pk: person.pk });
    }

    async leave(group: Group, person: Person): Promise<void> {
        await this.administrator.post(`/core/groups/${group.pk}/remove_user/`, { pk: person.pk });
    }

    private parentOf(parent: Group | undefined): Json {
        if (!parent) return {};
        return this.hasParents ? { parents: [parent.pk] } : { parent: parent.pk };
    }
}
