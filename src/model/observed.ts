import type { Adoption } from './adoption';
import type { Directory, SelfService } from './directory';
import type { FailureCode, FailureDetails } from './failure';
import type { Memory } from './memory';
import type { AccessBinding, ObservedSso } from './sso';
import type { DesiredWebhook, ObservedWebhook } from './webhook';
import type { ShownValue } from './words';
import type {
    ServerInfo,
    ObservedSetting,
    SecretState,
    ObservedRoom,
    ObservedTeam,
    ObservedRole,
    Account,
    SettingValue,
} from './workspace';

/** Whom a run must know to protect them. */
export interface Guarded {
    /** user ids of active administrators; undefined where they are not known, and then nobody loses the role */
    administrators: readonly string[] | undefined;
    /** the administrator who asked, and the owner of the personal access token */
    acting: readonly string[];
    /** of these the owner of the token, who gives the roles in rooms; absent without a token */
    tokenOwner?: string;
    /** the app's own user; absent where no rule wants a private room */
    appUser?: string;
}

export interface Observed {
    server: ServerInfo;
    entry: {
        exists: boolean;
        settings: readonly ObservedSetting[];
        secret: SecretState;
        /** whether the login service was answered by `settings.oauth`; undefined where it was not asked */
        isLive: boolean | undefined;
    };
    /** who may use the application of the slug, as it is; absent where there is none, or where that may not be read */
    access?: { bindings: readonly AccessBinding[]; policyMode: string };
    /** by what people may choose their username or address in authentik; absent where it did not say */
    selfService?: SelfService;
    /** undefined where it is not set up by the app */
    sso: ObservedSso | undefined;
    /** authentik’s webhook to the app; absent where none is wanted, and without a token */
    webhook?: ObservedWebhook;
    /** one that the app made and that is not wanted any more; absent where there is none */
    formerWebhook?: ObservedWebhook;
    /** what the app left behind last, by setting; empty before its first run */
    expected: Expected;
    leftovers: Leftovers;
    /** the time for accounts that were there before, once one has begun; absent before */
    adoption?: Adoption;
    /** the personal access token of an administrator is set */
    canUseRest: boolean;
    /** why a token that is set cannot be used; absent where it can, or where none is set */
    tokenFailure?: { code: FailureCode; details: FailureDetails };
    restrictions: readonly ObservedSetting[];
    /** settings of the workspace that decide about a login; absent where they were not read */
    loginSettings?: readonly ObservedSetting[];
    directory: Directory;
    rooms: readonly ObservedRoom[];
    /** undefined where they could not be read without a personal access token */
    teams: readonly ObservedTeam[] | undefined;
    /** names of all teams, also of those that no rule names; listed only where a team is missing that a rule names */
    teamNames?: readonly string[] | undefined;
    roles: readonly ObservedRole[] | undefined;
    memory: Memory;
    /** whether people may also come by another login service, so that an account may be made by that */
    hasOtherLogins: boolean;
    /** ids of the roles with permissions by which one may give oneself all others */
    privilegedRoles: readonly string[];
    guarded: Guarded;
    /** by user id: names of the rooms, as far as the app remembers them, that the account still owns alone; absent: none */
    ownedAlone?: ReadonlyMap<string, readonly string[]>;
    /**
     * The accounts that may be meant by the directory's users, every linked one, and every member of an observed room or team and
     * holder of an observed role. A linked account that is missing here counts as gone.
     */
    accounts: readonly Account[];
    /** there are more than are listed where no rule needs them, so that they were looked up by name */
    areAccountsTooMany?: true;
}

/** What the app left behind at its last run: where a setting holds something else now, somebody has changed it. */
export interface Expected {
    /** by id of the server setting; `old` is the value before the app first wrote it */
    settings: ReadonlyMap<string, { old: SettingValue | null; value: SettingValue }>;
    /** by subject of a change in authentik: what was there before the app first changed it */
    olds: ReadonlyMap<string, ShownValue>;
    /** ids of the group bindings that the app made in authentik */
    bindings: readonly string[];
    /** names of the entries and slugs of the applications that the app has set up, all that it has not taken back */
    entries: readonly string[];
    slugs: readonly string[];
    /** the webhook that the app made in authentik; absent where there is none */
    webhook?: DesiredWebhook | undefined;
    /** what was asked of authentik's side when all of it was done last; absent before */
    sso?: { wish: string; clientId: string };
}

/** Before the first run, and where the record is lost. */
export const nothingExpected: Expected = {
    settings: new Map(),
    olds: new Map(),
    bindings: [],
    entries: [],
    slugs: [],
};

/** What was set up under another service name or slug before, and is still there. */
export interface Leftovers {
    /** `adoption`: until when accounts that were there before get in by it, where they do */
    entries: readonly { name: string; isEnabled: boolean; adoption?: Pick<Adoption, 'by' | 'until'> }[];
    slugs: readonly string[];
}
