import type { Desired } from '../../model/desired';
import type { DirectoryPerson, FoundPeople, ApiToken, TokenOwner, Directory, SelfService } from '../../model/directory';
import type { Memory } from '../../model/memory';
import type { AuthorizeProbe, Claims } from '../../model/login';
import type { Endpoints, AccessBinding, ObservedSso, Permission } from '../../model/sso';
import type { ObservedWebhook } from '../../model/webhook';
import type {
    ObservedSetting,
    SecretState,
    ServerInfo,
    SettingValue,
    LiveService,
    FoundAccounts,
    WorkspaceTokenOwner,
} from '../../model/workspace';
import type { Found } from './found';

/** What the settings of the app ask for, without secrets. */
export interface WantedFacts {
    publicUrl: string;
    serverUrl: string;
    slug: string;
    hasToken: boolean;
    /** user id and personal access token of an administrator */
    hasWorkspaceToken: boolean;
    clientId: string;
    hasClientSecret: boolean;
    entryName: string;
    service: string;
    keyField: 'username' | 'email';
    /** names of the entries that the app has set up */
    ownEntries: readonly string[];
    /** what the entry is to be, by suffix; Enable is the empty one */
    rows: readonly { suffix: string; value: SettingValue }[];
    /** the whole of it, as a plan has it */
    desired: Desired;
}

export interface AuthentikFacts {
    /** whether what answers is an authentik */
    isAuthentik: Found<boolean>;
    version: Found<string>;
    owner: Found<TokenOwner>;
    tokens: Found<readonly ApiToken[]>;
    endpoints: Found<Endpoints>;
    sso: Found<ObservedSso>;
    /** all groups, without their members */
    groups: Found<Directory>;
    /** by id: names of those that a run saw before, as the app remembers them; absent: none */
    knownGroups?: Memory['knownGroups'];
    /** who is who, as the app remembers it; absent: nobody */
    links?: Pick<Memory, 'links' | 'grounds' | 'apart' | 'missedOnce' | 'births' | 'ties' | 'emailForm'>;
    /** whom names on the list of protected users meant, as the app remembers it; absent: nobody */
    protectedIds?: Memory['protectedIds'];
    bindings: Found<readonly AccessBinding[]>;
    /** what people may change of themselves */
    selfService: Found<SelfService>;
    /** of what the next run would need */
    lacking: Found<readonly Permission[]>;
    /** absent: it is switched off */
    webhook?: WebhookFacts;
}

/** The webhook by which authentik tells the app of changes. */
export interface WebhookFacts {
    /** where it goes */
    url: string;
    observed: Found<Omit<ObservedWebhook, 'hasArrived'>>;
    /** when one came last, milliseconds since 1970; undefined: none has */
    arrivedAt: number | undefined;
    /** when one came last with another secret, where none with the right one has come since */
    refusedAt?: number | undefined;
}

/** What authentik's OIDC endpoints answered to the entry's client id, secret and redirect URI. */
export interface ClientFacts {
    revocation: Found<boolean | undefined>;
    /** asked only where id or secret are not accepted */
    isIdKnown: Found<boolean | undefined>;
    /** asked only where the provider cannot be read */
    isPublic: Found<boolean | undefined>;
    /** error of the token endpoint */
    code: Found<string | undefined>;
    /** asked only where the provider cannot be read */
    allowsCodes: Found<boolean | undefined>;
    authorize: Found<AuthorizeProbe>;
}

export interface WorkspaceFacts {
    /** root as people type it, without trailing slash */
    siteUrl: string;
    /** where the REST API is reached */
    restUrl: string;
    server: ServerInfo;
    /** what there is of the entry; empty: there is no entry */
    rows: readonly ObservedSetting[];
    secret: SecretState;
    service: Found<LiveService | undefined>;
    /** those of `serverSettingIds` that exist */
    settings: readonly ObservedSetting[];
    owner: Found<WorkspaceTokenOwner>;
    ignoresTwoFactor: Found<boolean | undefined>;
    accounts: Found<FoundAccounts>;
    /** whether people may also come by another login service; asked only where something depends on it */
    hasOtherLogins: Found<boolean>;
}

/** One person with what authentik would tell about them. */
export interface PersonFacts {
    person: DirectoryPerson;
    claims: Claims;
    /** evaluated by authentik, or put together as its own mappings would */
    isPreview: boolean;
    /** what authentik says about their access; undefined where only bindings could tell */
    mayEnter: boolean | undefined;
}

/** Everything that a check looks at, as a value: read once, from both servers. */
export interface CheckFacts {
    /** username of the administrator who asks */
    asker: string;
    /** milliseconds since 1970 */
    now: number;
    wanted: WantedFacts;
    authentik: AuthentikFacts;
    client: ClientFacts;
    workspace: WorkspaceFacts;
    people: Found<FoundPeople>;
    /** whose the address of the person asked about is as well; asked only where not everybody was read */
    rivals?: Found<readonly DirectoryPerson[]>;
    /** the administrator who asks, or the person asked about; undefined where authentik has no such user */
    person: Found<PersonFacts | undefined>;
}
