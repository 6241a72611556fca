import type { ChangeOf } from '../model/change';
import type { Directory, SelfService } from '../model/directory';
import type {
    AccessBinding,
    Created,
    Endpoints,
    DesiredSso,
    Credentials,
    ObservedSso,
    Permission,
    ProviderField,
    FieldValue,
    ApplicationField,
} from '../model/sso';
import type { DesiredWebhook, ObservedWebhook } from '../model/webhook';

/** authentik, as a run sees it. Every writing method is idempotent: repeated after it was cut off, it changes nothing more. */
export interface DirectoryServer {
    /** whether a token is set: without one only what is public can be read */
    readonly hasToken: boolean;
    discover(): Promise<Endpoints>;
    /** such as `2026.8.3`; needs a token, with whatever permissions */
    readVersion(): Promise<string>;
    /** By what two looks at the directory can be told apart, for a few requests; the same where nothing has changed. */
    quickLook(): Promise<string>;
    /**
     * @param withEveryone also who is in no group at all, to know who is gone
     * @param most of them, where nothing depends on them but what is told; of more nobody is read
     */
    readDirectory(
        isNeeded: (groupName: string) => boolean,
        nested: boolean,
        withEveryone?: boolean,
        most?: number,
    ): Promise<Directory>;
    /** The same of these people alone, with all groups, for few requests; undefined where the token may not see users. */
    readDirectoryOf(usernames: readonly string[]): Promise<Directory | undefined>;

    /**
     * The provider, the application and what a new one needs. A missing permission is no failure here: all of them are collected
     * in `lacking`. Any other failure is thrown.
     * @param credentials of the settings, to compare; they leave this call in no form
     * @param ownBindings ids of the bindings that the app made
     */
    readSso(desired: DesiredSso, credentials: Credentials, ownBindings: readonly string[]): Promise<ObservedSso>;
    /** By what people may choose their username or address; with flows that is five requests more. */
    readSelfService(asksFlows: boolean): Promise<SelfService>;
    /** Everything that is bound to an application. */
    readAccess(applicationId: string): Promise<AccessBinding[]>;
    /** Those of the permissions that the token lacks, found out without changing anything. */
    lackingPermissions(permissions: readonly Permission[], observed: ObservedSso): Promise<Permission[]>;
    /** The secret of a provider as authentik shows it; undefined where it does not. */
    readClientSecret(provider: number): Promise<{ clientId: string; clientSecret: string | undefined }>;

    /** @param secret of the settings, to compare; it leaves this call in no form */
    readWebhook(wanted: DesiredWebhook, secret: string): Promise<Omit<ObservedWebhook, 'hasArrived'>>;
    /** Makes the parts that are missing, and mends those that are not right. */
    writeWebhook(wanted: DesiredWebhook, secret: string): Promise<void>;
    /** @param name of its parts */
    deleteWebhook(name: string): Promise<void>;

    createKey(name: string): Promise<Created>;
    /** Finds the provider of this client id, or creates it. */
    createProvider(
        change: ChangeOf<'create-provider'>,
        signingKey: string,
        credentials: Credentials,
    ): Promise<Created<number>>;
    /** @returns what the field holds afterwards; for `client_secret`, which is not shown, null */
    changeProvider(
        provider: number,
        field: ProviderField,
        to: FieldValue,
        credentials: Credentials,
    ): Promise<FieldValue>;
    readProviderField(provider: number, field: ProviderField): Promise<FieldValue | undefined>;
    /** The number of the provider of this client id; undefined where there is none. */
    findProvider(clientId: string): Promise<number | undefined>;
    /**
     * Every field of a provider but its secret, as text to compare; undefined where it is gone.
     * @param ownApplications slugs under which the app uses it
     */
    providerAsText(provider: number, ownApplications: readonly string[]): Promise<string | undefined>;
    deleteProvider(provider: number): Promise<void>;
    createApplication(change: ChangeOf<'create-application'>, provider: number): Promise<Created>;
    changeApplication(slug: string, field: ApplicationField, to: FieldValue): Promise<FieldValue>;
    readApplicationField(slug: string, field: ApplicationField): Promise<FieldValue | undefined>;
    /**
     * Every field of an application and who else is bound to it, as text to compare; undefined where it is gone.
     * @param ownBindings ids of bindings that the app made: they do not count
     */
    applicationAsText(slug: string, ownBindings: readonly string[]): Promise<string | undefined>;
    deleteApplication(slug: string): Promise<void>;
    /** Finds the group's binding to the application, or creates it. */
    bindGroup(slug: string, groupId: string): Promise<Created>;
    unbindGroup(binding: string): Promise<void>;
    /** ids of the bindings of groups to an application, by group; undefined where there is no such application */
    readGroupBindings(slug: string): Promise<ReadonlyMap<string, string> | undefined>;
}
