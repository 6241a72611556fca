import type { AdoptionBy } from './adoption';
import type { CauseWords } from './cause';
import type { AccountRefusal, LoginRefusal } from './login';
import type { FailureCode } from './failure-values';
import type { Quoted } from './quoted';
import type { GroupWay, Reason } from './reason';

/**
 * The one form of whatever is said, a whole message or a part of one: its code is the key of its message, the rest is what that
 * names, raw as it came, or words in turn. What is stored, hashed or compared is this and never a sentence; `Texts.say` makes one of
 * it where it is shown.
 */
export interface Words<Code extends string = string> {
    readonly code: Code;
    readonly [name: string]: WordsValue<Code>;
}

export type WordsValue<Code extends string = string> =
    string | number | boolean | undefined | Words<Code> | readonly (string | Words<Code>)[];

/** Parts of a sentence that plans, runs and failures are made of. */
export type PartWords =
    | Reason
    | GroupWay
    | Quoted
    | TargetWords
    | SubjectWords
    | StateWords
    | DetailWords
    | AdoptionWords
    | ClaimWords
    | GroundWords
    | UnknownName
    | CauseWords
    | FailureWords;

/** A place where a rule can put a person. */
export type TargetWords =
    | { code: 'target.room' | 'target.owner' | 'target.moderator'; room: string }
    | { code: 'target.team'; team: string }
    | { code: 'target.role'; role: string };

/** A thing that a change, a problem or a drift is about. */
export type SubjectWords =
    | { code: 'subject.discovery' | 'subject.links' | 'subject.credentials' | 'subject.one_binding' }
    | {
          code:
              | 'subject.entry'
              | 'subject.service'
              | 'subject.secret'
              | 'subject.key'
              | 'subject.provider'
              | 'subject.webhook';
          name: string;
      }
    | { code: 'subject.provider_field'; field: string; name: string }
    | { code: 'subject.fields'; name: string; fields: readonly string[] }
    | { code: 'subject.application'; slug: string }
    | { code: 'subject.application_field'; field: string; slug: string }
    | { code: 'subject.binding'; group: string; slug: string }
    | { code: 'subject.account'; username: string }
    | { code: 'subject.row'; label: string; entry: string }
    | { code: 'subject.server_setting'; label: string; page: string }
    | { code: 'subject.setting_id'; id: string };

/** What something holds where that is no value of its own. */
export type StateWords =
    | {
          code:
              | 'state.there'
              | 'state.not_there'
              | 'state.gone'
              | 'state.none'
              | 'state.unknown'
              | 'state.on'
              | 'state.off'
              | 'state.other_secret'
              | 'state.own_secret'
              | 'state.other_key'
              | 'state.new'
              | 'state.new_key'
              | 'state.other_credentials'
              | 'state.not_as_left'
              | 'state.settings_of_others'
              | 'state.role_of_others'
              /** of an account, and of a person */
              | 'state.linked_to_other'
              | 'state.has_other_account';
      }
    | { code: 'state.other_fields'; fields: readonly string[] }
    | { code: 'state.value'; value: string };

/** The value of a field in authentik as it is shown: a text, the parts of a list, or what it is where no value says it. */
export type ShownValue = string | readonly string[] | StateWords;

/** What says that an account is a person's, where it says so of others as well. */
export type ClaimWords =
    | { code: 'claim.by_name'; person: string }
    | { code: 'claim.by_address'; person: string }
    | { code: 'claim.by_both'; person: string };

/** How accounts that were there before get in. */
export type AdoptionWords =
    | { code: 'adoption.by'; by: AdoptionBy }
    | { code: 'adoption.for'; by: AdoptionBy; days: number }
    /** `time`: ISO 8601 */
    | { code: 'adoption.until'; by: AdoptionBy; time: string };

/** What a note says about its subject. */
export type DetailWords =
    | { code: 'detail.enabled' | 'detail.disabled' | 'detail.archived' | 'detail.federated' }
    | { code: 'detail.reserved_name' }
    | { code: 'detail.becomes'; name: string; service: string }
    | { code: 'detail.come_over'; accounts: number; came: number; untold: number; mayLeaveNothing: boolean }
    | { code: 'detail.of_groups'; groups: readonly Quoted[] }
    | { code: 'detail.line'; line: number }
    | { code: 'detail.line_meant'; line: number; meant: string }
    | { code: 'detail.meant'; meant: TargetWords | string }
    | { code: 'detail.members' | 'detail.given'; count: number }
    | { code: 'detail.room_type'; found: string; wanted: string }
    | { code: 'detail.team_name_taken'; team: string }
    | { code: 'detail.username_taken' | 'detail.linked_to_other' | 'detail.linked_to_gone'; username: string }
    /** `more`: how many others there are whom it does not name */
    | { code: 'detail.fits_several'; username: string; claims: readonly ClaimWords[]; more: number }
    | RefusalDetail
    | { code: 'detail.client_ids'; found: string; wanted: string };

/** Why somebody cannot log in, behind their name. */
export type RefusalDetail =
    | { code: `detail.refused.${AccountRefusal}`; account: string }
    | { code: 'detail.refused.field_not_found'; missing: string }
    | { code: `detail.refused.${Exclude<LoginRefusal, AccountRefusal | 'field_not_found'>}` };

/** Why a person is protected, what a set-up lacks. */
export type GroundWords =
    | { code: 'ground.not_a_person' | 'ground.listed' | 'ground.acting' | 'ground.last_administrator' }
    | { code: 'ground.administrators_unknown' | 'ground.last_owner' | 'ground.last_owner_unnamed' }
    | { code: 'ground.last_owner_of'; places: readonly TargetWords[] }
    | { code: 'ground.no_flow'; use: FlowUse; wanted: string }
    | { code: 'ground.other_flows'; use: FlowUse; wanted: string; present: readonly Quoted[] }
    | { code: 'ground.no_mapping'; scope: string }
    | { code: 'ground.other_mappings'; scope: string; present: readonly Quoted[] };

/** A name that is nobody's and nothing's, with what was probably meant. */
export type UnknownName =
    | { code: 'unknown.name'; name: string }
    | { code: 'unknown.did_you_mean'; name: string; meant: string }
    | { code: 'unknown.write_quoted'; name: string; write: string };

export type FlowUse = 'authorization' | 'invalidation';

/** A failure within a sentence. */
export interface FailureWords {
    code: `failure.${FailureCode}`;
    [value: string]: string | number | CauseWords | SubjectWords;
}

/** What the message of a failure names. A value called `code` would be lost where the failure stands in a sentence. */
export type FailureDetails = Readonly<Record<string, string | number | CauseWords | SubjectWords>> & {
    readonly code?: never;
};

export function failureWords({ code, details }: { code: FailureCode; details: FailureDetails }): FailureWords {
    return { ...details, code: `failure.${code}` };
}

/** The same for words that say the same; a name is its own key, so that names keep their order. */
export function wordsKey(words: string | readonly string[] | PartWords | undefined): string {
    return typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words);
}
