import type { Administrator, Json } from './administrator';

export interface MadeToken {
    identifier: string;
    key: string;
    /** of the one whose token it is */
    user: number;
    /** undefined where the owner has no role of their own */
    role: string | undefined;
}

export interface TokenWish {
    permissions?: readonly string[];
    intent?: 'api' | 'app_password';
    isExpiring?: boolean;
}

/** Makes tokens as docs/permissions.md tells an administrator to: a role, a service account in it, a token of that. */
export class Tokens {
    private made = 0;

    constructor(
        private readonly administrator: Administrator,
        private readonly prefix: string,
        /** since 2025.12 people are in roles; before, a group has the role and the person is in the group */
        private readonly hasRolesOfPeople: boolean,
    ) {}

    async make({ permissions, intent = 'api', isExpiring = false }: TokenWish): Promise<MadeToken> {
        this.made++;
        const name = `${this.prefix}-token-${this.made}`;
        const account = await this.administrator.post('/core/users/service_account/', {
            ...{ name, create_group: false, expiring: false },
        });
        const user = Number(account.user_pk);
        const role = permissions && (await this.giveRole(name, user));
        if (role !== undefined && permissions) await this.grant(role, permissions);
        const token: Json = { identifier: name, intent, user, expiring: isExpiring, description: '' };
        await this.administrator.post('/core/tokens/', token);
        const { key } = await this.administrator.get(`/core/tokens/${name}/view_key/`);
        return { identifier: name, key: String(key), user, role };
    }

    async grant(role: string, permissions: readonly string[]): Promise<void> {
        if (permissions.length === 0) return;
        await this.administrator.post(`/rbac/permissions/assigned_by_roles/${role}/assign/`, { permissions });
    }

    /** What the clock does to an expiring token: its key is another one. */
    async rotate({ identifier }: MadeToken): Promise<void> {
        const key = `rotated-${this.prefix}-${this.made}-${'x'.repeat(40)}`;
        await this.administrator.post(`/core/tokens/${identifier}/set_key/`, { key });
    }

    private async giveRole(name: string, user: number): Promise<string> {
        const role = String((await this.administrator.post('/rbac/roles/', { name })).pk);
        if (this.hasRolesOfPeople) {
            await this.administrator.post(`/rbac/roles/${role}/add_user/`, { pk: user });
        } else {
            await this.administrator.post('/core/groups/', { name, roles: [role], users: [user] });
        }
        return role;
    }
}
