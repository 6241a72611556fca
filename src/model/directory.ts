/** Users and groups of authentik. Plain data, as all of `model`: it can be stored, sent and compared. */

/** A person with what decides about their access. */
export interface DirectoryPerson extends DirectoryUser {
    /** authentik's own number of the user */
    number: number;
    /** ids of the groups that they are direct members of */
    groups: readonly string[];
}

export interface FoundPeople {
    people: readonly DirectoryPerson[];
    /** how many there are in all */
    total: number;
    /** those who cannot log in, and whose an account may be all the same; undefined where not all of them were read */
    deactivated?: readonly DirectoryPerson[];
}

/** Whose token it is; authentik never says which of their tokens. */
export interface TokenOwner {
    username: string;
    isSuperuser: boolean;
}

export interface ApiToken {
    identifier: string;
    isExpiring: boolean;
    /** as authentik writes it; there is one even where it means nothing */
    expires: string | undefined;
}

/** What of a user decides whose account a login gets into, and may be typed in a flow. */
export const chosenFields = ['username', 'email'] as const;
export type ChosenField = (typeof chosenFields)[number];

/** A flow of authentik in which this field is typed, and then written to a user. */
export interface ChoosingFlow {
    slug: string;
    field: ChosenField;
    /** `change`: whoever is logged in changes their own; `create`: a user is made, by anybody or by whoever is logged in */
    does: 'change' | 'create';
    /** a policy looks at what was typed; that of authentik's own flow for user settings asks the switches */
    isGuarded: boolean;
    /** a user who is made gets into a group */
    joinsGroup: boolean;
}

/** By what people may choose their username or address in authentik; each part is absent where it may not be read. */
export interface SelfService {
    /** the switches of the system settings, which the policy of authentik's own flow for user settings asks */
    switches?: Readonly<Record<ChosenField, boolean>>;
    /** absent as well where nobody asked for them */
    flows?: readonly ChoosingFlow[];
    /** what the token lacks to read the rest */
    lacking: readonly string[];
}

/** A person in authentik. */
export interface DirectoryUser {
    /** 64 hexadecimal digits; the same as the `sub` claim, and the same after a rename */
    uid: string;
    username: string;
    name: string;
    /** may be empty, and is not unique in authentik */
    email: string;
    isActive: boolean;
    /** a service account or an outpost, as far as that can be seen: nobody logs in with it */
    isService?: boolean;
}

export interface DirectoryGroup {
    /** uuid; survives a rename */
    id: string;
    name: string;
    /** ids of the groups that this one's members belong to as well */
    parents: readonly string[];
    /** uids of the direct members */
    members: readonly string[];
}

/** authentik's users and groups, as read at one moment; `users` holds the members of the groups that a rule needs. */
export interface Directory {
    users: readonly DirectoryUser[];
    groups: readonly DirectoryGroup[];
    /** the token sees some groups and may not see others: what is not here may be there all the same */
    isPartial?: boolean;
    /** this version does not tell whether the token sees all groups and users: what is not here any more may be hidden */
    mayBePartial?: boolean;
    /** of all groups together, also of those that no rule needs; undefined where they were not counted */
    memberships?: number;
    /**
     * Everybody in authentik, by uid, and whether they are active: read only where accounts are deactivated. Undefined where it was
     * not read, or where the list cannot be trusted to be whole.
     */
    everyone?: ReadonlyMap<string, boolean>;
    /** the same people with all that is known of them; undefined as `everyone` */
    people?: readonly DirectoryUser[];
    /** by id of a group, any one: uids of its direct members; undefined as `everyone` */
    membersOf?: ReadonlyMap<string, readonly string[]>;
    /** by uid: authentik's own number, by which an application names people who may use it; undefined as `everyone` */
    numbers?: ReadonlyMap<string, number>;
    /** uids of the service accounts and outposts, which are not among `everyone`; read together with it */
    services?: readonly string[];
}
