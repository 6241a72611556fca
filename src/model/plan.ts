import type { AdoptionBy } from './adoption';
import type { Change } from './change';
import type { PeoplePicture } from './people-picture';
import type { Quoted } from './quoted';
import type { Permission, SsoWithheldCode, SsoNoteCode } from './sso';
import type { Target } from './target';
import type {
    DetailWords,
    GroundWords,
    PartWords,
    ShownValue,
    StateWords,
    SubjectWords,
    TargetWords,
    UnknownName,
} from './words';
import type { SettingValue } from './workspace';

export type WithheldCode =
    | 'entry_needs_token'
    | 'entry_not_created'
    | 'entry_premium_only'
    | 'entry_in_use'
    | 'entry_of_other'
    | 'entry_without_credentials'
    | 'entry_without_application'
    | 'rooms_not_created_by_setting'
    /** whom the settings have own new rooms is nobody */
    | 'room_owner_missing'
    | 'setting_not_known'
    /** nobody has asked for the run, and it would have to be confirmed, or sets the login up */
    | 'waits_for_person'
    | 'drift_reported'
    | 'login_not_live'
    | 'changed_since'
    | 'needs_token'
    | 'directory_empty'
    | 'directory_partial'
    | 'groups_unseen'
    | 'people_unseen'
    | 'group_missing'
    | 'groups_gone'
    | 'missing_once'
    | 'room_public'
    | 'room_of_others'
    | 'protected'
    | 'threshold_target'
    | 'threshold_run'
    | 'first_removal'
    | 'names_fall_together'
    | 'link_weak'
    | 'link_first'
    | 'privilege_first'
    | 'adoption_over'
    | 'adoption_of_before'
    | 'webhook_permissions_missing'
    /** no group in authentik has a direct member */
    | 'webhook_without_receiver'
    | SsoWithheldCode;

/** Why a change is withheld: the key of its message, and what that names. */
export type Ground =
    | { code: Exclude<WithheldCode, DetailedGround['code']> }
    | DetailedGround
    /** of a record that a version before 0.2 has written: its own words */
    | { code: 'told'; told: string };

type DetailedGround =
    | { code: 'sso_permissions_missing' | 'webhook_permissions_missing'; permissions: readonly Permission[] }
    | { code: 'sso_groups_unknown'; groups: readonly UnknownName[] }
    | { code: 'sso_flow_missing' | 'sso_mappings_missing'; lacking: readonly GroundWords[] }
    | { code: 'sso_slug_taken' | 'sso_provider_taken'; application: string }
    | { code: 'changed_since'; now: StateWords }
    /** a username */
    | { code: 'room_owner_missing'; owner: string }
    | { code: 'directory_partial'; permission: Permission }
    | { code: 'directory_empty'; shown: 'groups' | 'people'; before: number }
    | { code: 'groups_unseen' | 'groups_gone' | 'names_fall_together'; groups: readonly Quoted[] }
    | { code: 'group_missing'; rules: readonly Quoted[] }
    | { code: 'protected'; ground: GroundWords }
    | RoomGround
    | { code: 'threshold_target'; number: number; of: number; percent: number; limit: number }
    | { code: 'threshold_run'; number: number; limit: number }
    /** somebody else has set the entry of this name up */
    | { code: 'entry_in_use'; entry: string }
    /** and for another provider */
    | { code: 'entry_of_other'; entry: string; leadsTo: string }
    /** how many days it would be again */
    | { code: 'adoption_over'; days: number }
    /** by an entry of another service name; `time`: when the app ends it, ISO 8601 */
    | { code: 'adoption_of_before'; entry: string; by: AdoptionBy; time: string }
    /** `role`: its id */
    | { code: 'privilege_first'; role: string };

/** The room was there before a rule wanted a private one of its name. An approval covers this room alone, with these owners. */
export type RoomGround =
    { code: 'room_public'; roomId: string } | { code: 'room_of_others'; roomId: string; owners: readonly string[] };

/** A change that was not planned to happen, and why. */
export type Withheld = Ground & { change: Change };

export type NoteCode =
    | 'person_without_account'
    | 'person_not_looked_up'
    /** nor listed, though a token is there: there are too many accounts */
    | 'person_not_listed'
    | 'person_cannot_log_in'
    | 'person_shares_login'
    | 'token_unusable'
    | 'person_ambiguous'
    | 'person_is_bot'
    | 'person_deactivated'
    /** from the room, by somebody there */
    | 'person_banned'
    | 'person_is_service'
    | 'room_of_other_type'
    | 'room_type_differs'
    | 'room_name_changed'
    /** where no rule puts anybody any more, and something is there that the app gave */
    | 'left_over'
    /** an entry of the list of protected users */
    | 'protects_nobody'
    /** of what the group's name puts into it nothing is left */
    | 'room_name_empty'
    | 'names_fall_together'
    | 'room_renamed'
    /** renamed, and another room has its name now */
    | 'room_name_of_other'
    /** not there, and one of nearly this name is */
    | 'room_near'
    | 'room_closed'
    | 'room_read_only'
    | 'room_of_team'
    /** who is in it follows from attributes of people (ABAC) */
    | 'room_of_attributes'
    | 'team_name_taken'
    | 'name_refused'
    | 'role_unknown'
    | 'role_of_rooms'
    | 'same_target'
    | 'memberships_kept'
    | 'removals_off'
    | 'account_back_by_hand'
    | 'everyone_unknown'
    | 'rule_matches_nothing'
    | 'group_name_too_long'
    | 'two_writers'
    | 'premium_from_nine'
    | 'version_unknown'
    | 'old_entry'
    /** Rocket.Chat makes another name of the one that was typed */
    | 'service_name_changed'
    /** accounts that were there before get in for a time: from now on, or since a while */
    | 'adoption_begins'
    | 'adoption_open'
    /** the same without an end, by a setting of its own */
    | 'adoption_endless'
    /** by address: this login flow lets them in by itself */
    | 'adoption_anyway'
    /** this login flow takes a switch over at a restart only */
    | 'adoption_restart'
    | 'old_application'
    | StaysCode
    | SsoNoteCode;

/** Something an administrator should know that is no change. `subject` is a username, a room, a rule or a setting. */
export interface Note {
    code: NoteCode;
    subject: string | PartWords;
    details?: string | readonly string[] | DetailWords | TargetWords;
    /** in a record, in place of a subject: how many more notes of the kind there are */
    more?: number;
}

/** A difference that the app did not cause. `old` is what was there before the app first changed it. */
export type Drift =
    | {
          kind?: undefined;
          subject: string;
          old: SettingValue | null;
          expected: SettingValue;
          found: SettingValue | null;
      }
    /** somebody took a person out whom the app had put in */
    | { kind: 'membership'; username: string; target: Target }
    | {
          kind: 'directory';
          subject: string | SubjectWords;
          old: ShownValue | null;
          expected: ShownValue;
          found: ShownValue;
      }
    /** a membership, in a record that a version before 0.2 has written: its own words */
    | { kind: 'told'; told: string };

export interface PlanPart {
    changes: readonly Change[];
    withheld: readonly Withheld[];
    notes: readonly Note[];
}

/** The list of changes from observed to desired. A value: stable in order, safe to store, without secrets. */
export interface Plan extends PlanPart {
    drift: readonly Drift[];
    /** what everybody is to the workspace once it is done; absent where not everybody is known */
    people?: PeoplePicture;
    /** how many lines "… joined" Rocket.Chat writes for those who are added, and into how many rooms; absent where none */
    joined?: { lines: number; rooms: number } | undefined;
}

/** A policy takes changes out of a plan, and says why. */
export type Policy = (plan: Plan) => Plan;

/** Why a change stays though the run is taken back. */
export type StaysCode =
    'adoption_stays_over' | 'room_stays' | 'team_stays' | 'secret_not_kept' | 'key_stays' | 'webhook_stays';

/**
 * What was shown to be approved: a whole plan, of one the links alone that a short answer or a whole one shows, what is left over,
 * another time for accounts that were there before, or taking a run back.
 */
export type ShownPart = 'plan' | 'links' | 'all-links' | 'leftovers' | 'another-time' | 'undo';

/** A plan as somebody has seen it. */
export interface ShownPlan {
    /** absent: all of it */
    part?: ShownPart;
    /** the run that it takes back */
    run?: string;
    /** those that are withheld as well; the first ones, where there are very many */
    changes: readonly Change[];
    count: number;
}
