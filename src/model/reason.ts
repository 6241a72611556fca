import type { Quoted } from './quoted';

/** Why a change is planned. Its code is the key of its message; a value, so that no wording is stored, hashed or compared. */
export type Reason =
    | { code: PlainReason }
    | { code: 'reason.entry_differs'; service: string }
    | { code: 'reason.adoption'; days: number }
    | { code: 'reason.rule'; rule: string; line: number }
    | { code: 'reason.in_groups'; groups: readonly GroupWay[] }
    | { code: 'reason.absent_for'; hours: number }
    | { code: 'reason.credentials_incomplete' | 'reason.credentials_differ'; provider: string }
    /** why two are one, as strong */
    | { code: 'reason.same_address'; address: string }
    /** and as weak as this */
    | { code: 'reason.address_unverified' | 'reason.others_unknown' | 'reason.person_without_address'; address: string }
    | { code: 'reason.other_address'; address: string; of: string }
    /** of a record that a version before 0.2 has written: its own words */
    | { code: 'reason.told'; reason: string };

/** How somebody is a member of a group. */
export type GroupWay =
    { code: 'group.direct'; group: string } | { code: 'group.through'; group: string; through: readonly Quoted[] };

type PlainReason =
    | 'reason.no_entry'
    | 'reason.entry_is_new'
    | 'reason.adoption_over'
    | 'reason.button_appears'
    | 'reason.entry_secret_empty'
    | 'reason.entry_secret_differs'
    | 'reason.restriction_chosen'
    /** the owner of the personal access token, in a private room in which a rule gives roles */
    | 'reason.gives_roles'
    /** the same, once no rule gives a role there any more */
    | 'reason.gives_no_role_any_more'
    | 'reason.named_by_no_rule'
    | 'reason.in_no_group'
    /** the same for somebody whom the app had put there */
    | 'reason.in_no_group_any_more'
    | 'reason.active_again'
    | 'reason.absent'
    | 'reason.no_provider'
    | 'reason.credentials_made'
    | 'reason.no_key'
    | 'reason.redirect_uris_empty'
    | 'reason.redirect_uri_missing'
    | 'reason.grant_type_missing'
    | 'reason.scope_without_mapping'
    | 'reason.provider_without_key'
    | 'reason.key_of_other_type'
    | 'reason.key_without_private_part'
    | 'reason.public_client'
    | 'reason.secret_not_accepted'
    | 'reason.field_unseen'
    | 'reason.no_application'
    | 'reason.application_without_provider'
    | 'reason.application_of_others'
    | 'reason.launch_url_empty'
    | 'reason.launch_url_at_callback'
    | 'reason.launch_url_elsewhere'
    | 'reason.group_listed'
    | 'reason.group_not_listed'
    | 'reason.bindings_unseen'
    | 'reason.account_without_address'
    | 'reason.born_here'
    | 'reason.born_others_unknown'
    | 'reason.near_name'
    | 'reason.by_hand'
    | 'reason.person_gone'
    | 'reason.taken_back'
    | 'reason.webhook_differs'
    | 'reason.webhook_unwanted'
    | 'reason.webhook_wanted';
