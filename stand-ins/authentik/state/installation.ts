import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { EventLog } from '../events/event-log';
import { OidcStore } from '../oidc/store';
import { seconds } from '../oidc/time-spans';
import { RowNumbers } from './row-numbers';
import type { AuthentikVersion } from '../version';
import type {
    ApplicationRecord,
    BindingRecord,
    BlueprintRecord,
    FlowRecord,
    GroupRecord,
    KeyPairRecord,
    NotificationRecord,
    OtherProviderRecord,
    PolicyRecord,
    PromptRecord,
    ProviderRecord,
    RoleRecord,
    RuleRecord,
    ScopeMappingRecord,
    SecretRecord,
    StageRecord,
    TokenRecord,
    TransportRecord,
    UserRecord,
    WebhookMappingRecord,
} from './records';
import { Logins } from './logins';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** As authentik makes keys and secrets: letters and digits. */
export function generateKey(length: number): string {
    return [...randomBytes(length)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? 'A').join('');
}

/** One authentik's database. */
export class Installation {
    readonly id = randomUUID();
    /** pk of the stage that asks for passwords */
    readonly passwordStage = randomUUID();
    readonly users = new Map<number, UserRecord>();
    readonly groups = new Map<string, GroupRecord>();
    readonly roles = new Map<string, RoleRecord>();
    readonly tokens = new Map<string, TokenRecord>();
    readonly flows = new Map<string, FlowRecord>();
    readonly prompts = new Map<string, PromptRecord>();
    readonly stages = new Map<string, StageRecord>();
    readonly keyPairs = new Map<string, KeyPairRecord>();
    readonly scopeMappings = new Map<string, ScopeMappingRecord>();
    readonly providers = new Map<number, ProviderRecord>();
    readonly otherProviders = new Map<number, OtherProviderRecord>();
    readonly applications = new Map<string, ApplicationRecord>();
    readonly bindings = new Map<string, BindingRecord>();
    readonly policies = new Map<string, PolicyRecord>();
    readonly blueprints = new Map<string, BlueprintRecord>();
    readonly secrets = new Map<string, SecretRecord>();
    readonly events = new EventLog();
    readonly transports = new Map<string, TransportRecord>();
    readonly rules = new Map<string, RuleRecord>();
    readonly webhookMappings = new Map<string, WebhookMappingRecord>();
    readonly notifications = new Map<string, NotificationRecord>();
    readonly logins = new Logins();
    /** `<user pk>/<application pk>` → the scopes that the person has permitted it */
    readonly consents = new Map<string, Set<string>>();
    /** does a task of authentik's worker, which takes a moment where one runs */
    background: (task: () => void) => void = (task) => task();
    /** answers hold a reference to a managed secret in place of `client_secret` */
    managesSecrets = false;
    /** the tenant setting `default_token_duration`: what an expiring API token gets, whatever was asked for */
    defaultTokenDuration = 'minutes=30';
    /** what an administrator has changed of the settings, by the names of the API */
    readonly settings: Record<string, unknown> = {};
    /** it runs from its source, not from an official image */
    isFromSource = false;
    /** codes and tokens that clients were given */
    readonly issued = new OidcStore();
    readonly rows = new RowNumbers();
    /** when it was installed */
    readonly made = new Date().toISOString();
    /** `<user pk>/<page>` → the cached list of applications, see `GET /core/applications/` */
    readonly applicationLists = new Map<string, ApplicationRecord[]>();
    private lastUserPk = 0;
    private lastProviderPk = 0;

    constructor(public version: AuthentikVersion) {}

    addUser(fields: Pick<UserRecord, 'username'> & Partial<UserRecord>): UserRecord {
        const pk = ++this.lastUserPk;
        const now = new Date().toISOString();
        const user: UserRecord = {
            uuid: randomUUID(),
            name: fields.username,
            email: '',
            isActive: true,
            type: 'internal',
            path: 'users',
            attributes: {},
            password: fields.username,
            lastLogin: null,
            dateJoined: now,
            lastUpdated: now,
            passwordChangeDate: now,
            roles: new Set(),
            ...fields,
            pk,
            uid: createHash('sha256').update(`${pk}-${this.id}`).digest('hex'),
        };
        this.users.set(pk, user);
        return user;
    }

    addGroup(fields: Pick<GroupRecord, 'name'> & Partial<GroupRecord>): GroupRecord {
        const pk = randomUUID();
        const group: GroupRecord = {
            isSuperuser: false,
            parents: new Set(),
            users: new Set(),
            roles: new Set(),
            attributes: {},
            ...fields,
            pk,
            // authentik derives it from the uuid too, to have a number for systems that want one
            numPk: Number.parseInt(pk.slice(0, 4), 16) + 2000,
        };
        this.groups.set(pk, group);
        return group;
    }

    addRole(name: string, permissions: Iterable<string> = []): RoleRecord {
        const role = { pk: randomUUID(), name, permissions: new Set(permissions), objectPermissions: new Map() };
        this.roles.set(role.pk, role);
        return role;
    }

    /** The role that holds what authentik itself lets a user do with single objects (since 2025.12). */
    manageRoleOf(user: UserRecord): { role: RoleRecord; isNew: boolean } {
        const name = `ak-managed-role--user-${user.pk}`;
        const present = [...this.roles.values()].find((one) => one.name === name);
        const role = present ?? this.addRole(name);
        user.roles.add(role.pk);
        return { role, isNew: !present };
    }

    addToken(fields: Pick<TokenRecord, 'user'> & Partial<TokenRecord>): TokenRecord {
        const token: TokenRecord = {
            pk: randomUUID(),
            identifier: `token-${generateKey(12)}`,
            key: generateKey(60),
            intent: 'api',
            description: '',
            expires: null,
            expiring: false,
            managed: null,
            isMadeByOwner: false,
            ...fields,
        };
        this.tokens.set(token.pk, token);
        return token;
    }

    /** When an expiring API token made now runs out. */
    nextTokenExpiry(): string {
        return new Date(Date.now() + seconds(this.defaultTokenDuration) * 1000).toISOString();
    }

    /** Provider pks are counted over all kinds of providers. */
    nextProviderPk(): number {
        return ++this.lastProviderPk;
    }

    /** who asks where nobody is logged in */
    get anonymous(): UserRecord {
        const user = this.userNamed('AnonymousUser');
        if (!user) {
            throw new Error('an installation has an anonymous user');
        }
        return user;
    }

    userNamed(username: string): UserRecord | undefined {
        for (const user of this.users.values()) if (user.username === username) return user;
        return undefined;
    }

    groupNamed(name: string): GroupRecord | undefined {
        for (const group of this.groups.values()) if (group.name === name) return group;
        return undefined;
    }

    directGroups(user: UserRecord): GroupRecord[] {
        return [...this.groups.values()].filter((group) => group.users.has(user.pk));
    }

    /** Direct groups and all their ancestors; loops among parents are survived. */
    allGroups(user: UserRecord): GroupRecord[] {
        const found = new Map<string, GroupRecord>();
        const queue = this.directGroups(user);
        for (let group = queue.shift(); group; group = queue.shift()) {
            if (!found.has(group.pk)) {
                found.set(group.pk, group);
                for (const parent of group.parents) {
                    const record = this.groups.get(parent);
                    if (record) {
                        queue.push(record);
                    }
                }
            }
        }
        return [...found.values()];
    }

    childrenOf(group: GroupRecord): GroupRecord[] {
        return [...this.groups.values()].filter((other) => other.parents.has(group.pk));
    }

    isSuperuser(user: UserRecord): boolean {
        return this.allGroups(user).some((group) => group.isSuperuser);
    }

    rolesOf(user: UserRecord): RoleRecord[] {
        const pks = new Set([...user.roles, ...this.allGroups(user).flatMap((group) => [...group.roles])]);
        return [...pks].map((pk) => this.roles.get(pk)).filter((role) => role !== undefined);
    }

    applicationOf(provider: Pick<ProviderRecord, 'pk'>): ApplicationRecord | undefined {
        return [...this.applications.values()].find((application) => application.provider === provider.pk);
    }

    /** Names of providers are unique over all kinds. */
    allProviders(): (ProviderRecord | OtherProviderRecord)[] {
        return [...this.providers.values(), ...this.otherProviders.values()];
    }

    providerWithClientId(clientId: string): ProviderRecord | undefined {
        return [...this.providers.values()].find((provider) => provider.clientId === clientId);
    }

    mappingsOf(provider: ProviderRecord): ScopeMappingRecord[] {
        return provider.propertyMappings
            .map((pk) => this.scopeMappings.get(pk))
            .filter((mapping) => mapping !== undefined)
            .sort((a, b) => (a.scopeName < b.scopeName ? -1 : Number(a.scopeName > b.scopeName)));
    }

    /** Whether the application's bindings let this user in; an application without bindings lets everybody in. */
    hasAccess(user: UserRecord, application: ApplicationRecord): boolean {
        const bindings = [...this.bindings.values()].filter(
            ({ target, enabled }) => target === application.pk && enabled,
        );
        const results = bindings.map((binding) => {
            const passing =
                binding.user === user.pk ||
                (binding.policy !== null && (this.policies.get(binding.policy)?.isPassing ?? false)) ||
                (binding.group !== null && this.allGroups(user).some((group) => group.pk === binding.group));
            return passing !== binding.negate;
        });
        if (results.length === 0) {
            return true;
        }
        return application.policyEngineMode === 'all' ? results.every(Boolean) : results.some(Boolean);
    }

    addSecret(fields: Pick<SecretRecord, 'name'> & Partial<SecretRecord>): SecretRecord {
        const now = new Date().toISOString();
        const secret: SecretRecord = {
            type: 'text',
            value: generateKey(128),
            created: now,
            lastUpdated: now,
            ...fields,
            pk: randomUUID(),
        };
        this.secrets.set(secret.pk, secret);
        return secret;
    }

    /** Moves a provider's client secret into a managed secret of its own, unless it refers to one. */
    manageSecretOf(provider: ProviderRecord): void {
        if (provider.secret === null) {
            const name = `${provider.name} client secret`;
            const isTaken = [...this.secrets.values()].some((secret) => secret.name === name);
            const value = provider.clientSecret;
            provider.secret = this.addSecret({ name: isTaken ? `${name} (${provider.pk})` : name, value }).pk;
        }
    }

    removeUser(user: UserRecord): void {
        this.logins.endAllOf(user.pk);
        this.users.delete(user.pk);
        for (const group of this.groups.values()) {
            group.users.delete(user.pk);
        }
        for (const token of [...this.tokens.values()].filter((one) => one.user === user.pk)) {
            this.tokens.delete(token.pk);
        }
        for (const binding of [...this.bindings.values()].filter((one) => one.user === user.pk)) {
            this.bindings.delete(binding.pk);
        }
    }

    removeGroup(group: GroupRecord): void {
        this.groups.delete(group.pk);
        for (const other of this.groups.values()) {
            other.parents.delete(group.pk);
        }
        for (const rule of this.rules.values()) {
            rule.group = rule.group === group.pk ? null : rule.group;
        }
        for (const binding of [...this.bindings.values()].filter((one) => one.group === group.pk)) {
            this.bindings.delete(binding.pk);
        }
    }
}
