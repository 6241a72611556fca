import type { Desired, GroupWishes } from '../model/desired';

/** The settings of the app, validated. URLs have no trailing slash. */
export interface Config {
    authentik: {
        publicUrl: string;
        /** where the workspace reaches authentik; the public URL unless another is set */
        serverUrl: string;
        /** undefined where the administrator gave none */
        token: string | undefined;
        slug: string;
        /** names or uuids of the groups that may log in; empty: everybody, as far as the app is concerned */
        allowedGroups: readonly string[];
        /** slugs of the flows of a new provider; empty: authentik's defaults */
        authorizationFlow: string;
        invalidationFlow: string;
    };
    rocketchat: {
        /** undefined: the value of `Site_Url` */
        url: string | undefined;
        /** undefined unless both the user id and the token are set */
        credentials: { userId: string; token: string } | undefined;
    };
    login: {
        /** as Rocket.Chat spells it, such as `Authentik` */
        entryName: string;
        /** lower case, such as `authentik` */
        service: string;
        clientId: string;
        clientSecret: string;
        /** such as `["openid", "email", "profile"]` */
        scopes: readonly string[];
        /** the entry's rows that do not depend on discovery, by suffix */
        rows: readonly { suffix: string; value: string | boolean }[];
        keyField: Desired['keyField'];
        channelsAdmin: string;
    };
    groups: GroupWishes;
    restrictions: Desired['restrictions'];
    /** how long risky changes wait to be confirmed; 0: they are kept at once */
    confirmMinutes: number;
}

/** What a run needs that has begun already: no value of another setting can keep it from ending, or from being taken back. */
export interface Connection extends Pick<Config, 'authentik' | 'rocketchat'> {
    /** usernames in lower case */
    protectedUsers: readonly string[];
}

/** What is wrong with the value of one setting, in words, with what to do. */
export interface ConfigProblem {
    setting: string;
    message: string;
}

export type ConfigResult = { connection: Connection } & (
    { config: Config; problems: [] } | { config: undefined; problems: ConfigProblem[] }
);
