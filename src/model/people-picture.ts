import type { ChosenField } from './directory';
import type { LoginFlow, LoginRefusal } from './login';

/** What a person of authentik is to the workspace; each is one of these. In the order in which they are told. */
export const standings = [
    /** would get an account of which nothing proves that it is theirs */
    'takes_other',
    /** cannot log in; `refusal` says why */
    'refused',
    /** the evidence contradicts itself */
    'undecided',
    /** their login and somebody else's end on one account */
    'same_login',
    /** gets in beside an account that is theirs by all that is known, into a second one */
    'second_account',
    /** gets a new account, and one of nearly their name may be theirs: nothing else says so, and a person decides */
    'near_name',
    /** the account that is theirs is opened only where an earlier login has tied it, which no server tells */
    'if_tied',
    'waits_for_approval',
    /** what their login makes of them cannot be known */
    'not_known',
    /** gets into their account; the link waits for a person */
    'link_waits',
    'new',
    'to_link',
    'linked',
] as const;

export type Standing = (typeof standings)[number];

/** Whether their next login gets in; `perhaps`: that depends on what no server tells. */
export type Chance = 'in' | 'perhaps' | 'waits' | 'out';

/** By which setting of the entry a login that is refused would find the person's own account. */
export type WayOut = 'email' | 'username';

/** By what people choose themselves whose account a login gets into: settings and flows of authentik, and settings of Rocket.Chat. */
export type ChoiceId =
    | `authentik_${ChosenField}`
    | `authentik_flow_${ChosenField}`
    | `authentik_enrolment_${ChosenField}`
    | 'username'
    | 'email'
    | 'registration';
export interface Choice {
    id: ChoiceId;
    /** slugs of the flows that it is about */
    flows?: readonly string[];
}

/** That it is not known who may choose their username or address in authentik, where that decides whose account they get. */
export interface UnseenChoices {
    /** what the token lacks; empty: authentik did not say for another reason */
    lacking: readonly string[];
}

export const dangers = ['administrator', 'administrator_loses_password', 'loses_password'] as const;
export type Danger = (typeof dangers)[number];

export interface PersonStanding {
    standing: Standing;
    chance: Chance;
    /** why they cannot log in */
    refusal?: LoginRefusal;
    /** what of several things the refusal is */
    reason?: string;
    /** username of the account that it is about */
    account?: string;
    /** username in authentik of somebody else whose login ends the same */
    other?: string;
    /** an address or a field that it is about */
    detail?: string;
    wayOut?: WayOut;
    /** of an account that their first login would do something to that nobody may expect */
    danger?: Danger;
}

export interface PersonInPicture extends PersonStanding {
    uid: string;
    username: string;
    /** gets a new account, as far as accounts were looked up: one in another spelling or of their address may be there */
    isByName?: true;
    /** usernames of two accounts that both are theirs by what shows; absent: none */
    two?: { first: string; second: string; wasSeen: boolean };
    /** what they are where the release drops e-mail addresses on their way; absent where that makes no difference */
    ifDropped?: PersonStanding;
}

/** What everybody in authentik is to the workspace. Plain data. */
export interface PeoplePicture {
    flow: LoginFlow;
    /** people, no service accounts, who are active in authentik; in the order of their usernames */
    people: readonly PersonInPicture[];
    /** usernames of the accounts of people that nobody in authentik has */
    unclaimed: readonly string[];
    /** which settings let people choose whose account they get; absent: none */
    choices?: readonly Choice[];
    /** absent: what there is to know of it is known, or decides nothing */
    unseenChoices?: UnseenChoices;
    /** accounts were looked up by the names that logins make, and those of other names were not seen; absent: all were listed */
    isByName?: true;
    /** and that because there are too many of them; absent: for want of a token */
    areTooMany?: true;
    /** how many more accounts the licence lets be active; absent: as many as one likes, or it is not known */
    freeSeats?: number;
    /** how many people there are where not all of them were looked at */
    outOf?: number;
}
