import type { WhyWords } from '../../model/people-counts';

type Whys = Readonly<Record<WhyWords['code'], string>>;

/** Who can log in and who cannot, and why: what stands first in every answer about everybody. */
export const people = {
    'people.can':
        '{moment, select, after {*{can, number} of {total, plural, one {# person} other {# people}} can log in* after this.} open {*{can, number} of {total, plural, one {# person} other {# people}} can log in* once what is open is done.} other {*{can, number} of {total, plural, one {# person} other {# people}} can log in*.}}',
    'people.can_unknown': '*Which of {total, plural, one {# person} other {# people}} can log in is not known*.',
    'people.can_either':
        '{moment, select, after {*{can, number} or {canIfDropped, number} of {total, plural, one {# person} other {# people}} can log in* after this:} open {*{can, number} or {canIfDropped, number} of {total, plural, one {# person} other {# people}} can log in* once what is open is done:} other {*{can, number} or {canIfDropped, number} of {total, plural, one {# person} other {# people}} can log in*:}} whether this release passes e-mail addresses on to accounts is not known.',
    'people.not_all_known':
        'Who can log in is not known: for that the token of authentik must see everybody (at most 3,000 people where there are no rules).',
    'people.by_name':
        'Accounts were looked up by username: with the personal access token of an administrator those of other names are seen as well.',
    'people.too_many': 'Accounts were looked up by username: where there are no rules, more than 3,000 are not listed.',
    'people.unseen': '{count, plural, one {# more was} other {# more were}} not looked at.',
    'people.upgrade':
        'An upgrade to 9.0 changes this: of {total, plural, one {# person} other {# people}}, as far as they have not logged in with authentik by then, {can, number} can log in, or {canIfDropped, number} where the release drops e-mail addresses{second, plural, =0 {} one { (# of them into a second account)} other { (# of them into second accounts)}}.',
    'people.upgrade.action':
        'Let everybody log in with authentik once before the upgrade: who has done so gets into the same account afterwards.',
    'people.if_arrives': 'If this release passes e-mail addresses on to accounts:',
    'people.if_dropped': 'If this release drops e-mail addresses (RocketChat/Rocket.Chat#42062):',
    'people.more':
        '{count, plural, one {# more, for another reason} other {# more, for other reasons}} (`/authentik-sync people`)',
    'people.named': '{why}: {people}',

    'people.why.takes_other':
        '{count, plural, one {# gets an account of which nothing proves that it is theirs} other {# get accounts of which nothing proves that they are theirs}}',
    'people.why.takes_other.action':
        '`/authentik-sync people takes_other` names them. Choose otherwise for "Existing accounts get in", or say whose it is with `/authentik-sync link <person> @<account>`.',
    'people.why.undecided':
        '{count, plural, one {# cannot, and whose account is meant is not certain} other {# cannot, and whose accounts are meant is not certain}}',
    'people.why.undecided.action': '`/authentik-sync link <person> @<account>` decides it.',
    'people.why.same_login':
        '{count, plural, one {# has a login that ends in the account of another person, or is refused because the other one came first} other {# have logins that end in the accounts of each other, or are refused because the other one came first}}',
    'people.why.same_login.action': 'Give each a username and an address of their own in authentik.',
    'people.why.second_account':
        '{count, plural, one {# gets in, but into a second account beside theirs} other {# get in, but into second accounts beside theirs}}',
    'people.why.second_account.action':
        'Give person and account the same username, and choose "By username" for "Existing accounts get in", before they log in.',
    'people.why.near_name':
        '{count, plural, one {# gets a new account although there is one of nearly that name} other {# get new accounts although there are accounts of nearly those names}}',
    'people.why.near_name.action':
        '`/authentik-sync people near_name` names them; `/authentik-sync link <person> @<account>` says that it is theirs.',
    'people.why.if_tied':
        '{count, plural, one {# has an account that may not be tied to authentik yet: they get in if they have logged in with authentik before} other {# have accounts that may not be tied to authentik yet: they get in if they have logged in with authentik before}}, which no server tells',
    'people.why.waits_for_approval':
        '{count, plural, one {# has to be approved first} other {# have to be approved first}}',
    'people.why.waits_for_approval.action':
        'Approve them at Administration > Workspace > Users once they have tried, or switch off "Manually Approve New Users".',
    'people.why.not_known':
        'of {count, plural, one {# it is not known: a field of the login reads a claim that only authentik can tell} other {# it is not known: a field of the login reads a claim that only authentik can tell}}',
    'people.why.not_known.action': '`/authentik-sync check <person>` asks authentik about one.',

    'people.refused.no_button': '{count, number}: the login page has no button for authentik',
    'people.refused.no_button.action': '`/authentik-sync check` says why.',
    'people.refused.no_strategy': '{count, number}: the entry has no client id or no secret',
    'people.refused.no_strategy.action': 'Run `/authentik-sync`.',
    'people.refused.page_not_found': '{count, number}: the button leads to a page that authentik does not have',
    'people.refused.page_not_found.action': 'Run `/authentik-sync`.',
    'people.refused.client_id_unknown': '{count, number}: authentik does not know the client id',
    'people.refused.client_id_unknown.action': 'Copy id and secret from the provider in authentik.',
    'people.refused.redirect_uri_refused': '{count, number}: the redirect URI is not registered in authentik',
    'people.refused.redirect_uri_refused.action': '`/authentik-sync check` shows both.',
    'people.refused.authorize_refused': '{count, number}: the provider does not allow authorization codes',
    'people.refused.authorize_refused.action':
        'Tick "Authorization Code" among the grant types of the provider in authentik.',
    'people.refused.not_authenticated':
        '{count, plural, one {# is deactivated in authentik} other {# are deactivated in authentik}}',
    'people.refused.access_denied':
        '{count, plural, one {# may not use the application in authentik} other {# may not use the application in authentik}}',
    'people.refused.access_denied.action':
        'Put them into a group of "Groups allowed to log in", or look at the bindings of the application.',
    'people.refused.token_refused': '{count, number}: Rocket.Chat gets no token from authentik',
    'people.refused.token_refused.action': '`/authentik-sync check` says what is wrong.',
    'people.refused.identity_refused': '{count, number}: Rocket.Chat gets no identity from authentik',
    'people.refused.identity_refused.action': '`/authentik-sync check` says what is wrong.',
    'people.refused.field_not_found':
        '{reason, select, email {{count, plural, one {# has no e-mail address in authentik} other {# have no e-mail addresses in authentik}}} email_field {{count, plural, one {of # the e-mail field finds nothing} other {of # the e-mail field finds nothing}}} other {{count, plural, one {of # the username field finds nothing} other {of # the username field finds nothing}}}}',
    'people.refused.field_not_found.action':
        '{reason, select, email {Fill it in there.} email_field {Look at the setting "E-mail field": authentik’s own scope mappings give `email` (scope `email`), and any other claim needs a mapping of your own.} other {Look at the setting "Username field": authentik’s own scope mappings give `preferred_username` (scope `profile`), and any other claim needs a mapping of your own.}}',
    'people.refused.merge_refused':
        '{count, plural, one {# has changed name or address, and may not be merged} other {# have changed names or addresses, and may not be merged}}',
    'people.refused.merge_refused.action': 'Switch on "Merge users".',
    'people.refused.username_taken':
        '{count, plural, one {# has an account of the same username that may not be linked by it yet} other {# have accounts of the same usernames that may not be linked by them yet}}',
    'people.refused.username_taken.action':
        '{wayOut, select, email {"By address" in "Existing accounts get in" finds such accounts (key field "E-mail" with both merge switches, for a time).} username {"By username" in "Existing accounts get in" finds such accounts (key field "Username" with both merge switches, for a time).} other {It is not known to be theirs: rename one of the two, or let the person of the account decide.}}',
    'people.refused.email_taken':
        '{count, plural, one {# has an account of the same address that may not be linked by it} other {# have accounts of the same addresses that may not be linked by them}}',
    'people.refused.email_taken.action':
        '{wayOut, select, email {"By address" in "Existing accounts get in" finds such accounts (key field "E-mail" with both merge switches, for a time).} username {"By username" in "Existing accounts get in" finds such accounts (key field "Username" with both merge switches, for a time).} other {Change one of the two addresses, or give both the same username.}}',
    'people.refused.registration_disabled': '{count, number}: authentication services may not register people',
    'people.refused.registration_disabled.action':
        'Switch on "Registration with Authentication Services" (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.domain_refused':
        '{count, plural, one {# has an address in a domain that is not allowed} other {# have addresses in domains that are not allowed}}',
    'people.refused.domain_refused.action':
        'Add it to "Allowed Domains List" (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.identity_taken':
        '{count, plural, one {of # two accounts fit} other {of # two accounts each fit}}, and the login ends with a server error',
    'people.refused.identity_taken.action': 'Give one of the two another name or address.',
    'people.refused.address_taken':
        '{count, plural, one {# has the address of another account} other {# have the addresses of other accounts}}, and the login ends with a server error',
    'people.refused.address_taken.action': 'Change the address of one of the two.',
    'people.refused.app_user': '{count, plural, one {# has the name of an app} other {# have the names of apps}}',
    'people.refused.app_user.action': 'Rename them in authentik.',
    'people.refused.approval_mail_failed':
        '{count, number}: new accounts need approval, and asking for it fails without an e-mail address',
    'people.refused.approval_mail_failed.action': 'Switch off "Manually Approve New Users".',
    'people.refused.not_activated':
        '{count, plural, one {# has an account that is deactivated} other {# have accounts that are deactivated}}',
    'people.refused.not_activated.action': 'Activate it at Administration > Workspace > Users.',

    'people.either': '{said}; where the release drops e-mail addresses: {ifDropped}',
    'people.classes': '*By class* — `/authentik-sync people <class>` names them:',
    'people.class_count': '{title} ({id})',
    'people.class_title': '*{title}*',
    'people.class_id': '{id}',
    'people.no_class': '✗ Nobody is in a class "{asked}".',
    'people.no_class.action': 'There are {classes}.',
    'people.class_empty': '✓ Nobody is in the class {id}.',
    'people.class_empty.action': 'There are {classes}.',
    'people.person': '{username}: {is}',
    'people.account': '@{account}',
    'people.name': '{username}',
    'people.flow': '{slug}',
    'people.pair': '{username} (@{account})',
    'people.seats':
        'The licence of Rocket.Chat has {free, plural, =0 {no free seat} one {# free seat} other {# free seats}} for {wanted, plural, one {# person who gets} other {# people who get}} a new account: whoever logs in once all are taken is refused.',
    'people.seats.action': 'Get more seats, or deactivate accounts that nobody uses.',
    'people.stake': 'At stake: {parts}.',
    'people.stake.action': '`/authentik-sync people dangers` names them, and what closes each.',
    'people.stake.administrators':
        '{count, plural, one {an administrator’s account} other {the accounts of # administrators}}',
    'people.stake.passwords': '{count, plural, one {the password of # account} other {the passwords of # accounts}}',
    'people.stake.choices':
        '{count, plural, one {# setting or flow by which people choose whose account they get} other {# settings or flows by which people choose whose account they get}}',
    'people.choice.authentik_username':
        'People may change their username in authentik, and who is called like an account gets it.',
    'people.choice.authentik_username.action':
        'Switch off "Allow users to change username" (System > Settings in authentik), or "Merge users from distinct services" here.',
    'people.choice.authentik_email':
        'People may change their e-mail address in authentik, and who has the address of an account gets it.',
    'people.choice.authentik_email.action':
        'Switch off "Allow users to change email" (System > Settings in authentik).',
    'people.choice.authentik_flow_username':
        'Flows of authentik let people change their username, with no policy that looks at it, and who is called like an account gets it: {flows}.',
    'people.choice.authentik_flow_username.action':
        'Give their prompt stages a validation policy, such as authentik’s own "default-user-settings-authorization", or take the field out.',
    'people.choice.authentik_flow_email':
        'Flows of authentik let people change their e-mail address, with no policy that looks at it, and who has the address of an account gets it: {flows}.',
    'people.choice.authentik_flow_email.action':
        'Give their prompt stages a validation policy, such as authentik’s own "default-user-settings-authorization", or take the field out.',
    'people.choice.authentik_enrolment_username':
        'Flows of authentik let newcomers choose their username, and who is called like an account gets it: {flows}.',
    'people.choice.authentik_enrolment_username.action':
        'Put an invitation stage into them, or name the groups that may log in ("Groups allowed to log in").',
    'people.choice.authentik_enrolment_email':
        'Flows of authentik let newcomers choose their e-mail address, and who has the address of an account gets it: {flows}.',
    'people.choice.authentik_enrolment_email.action':
        'Put an invitation stage into them, or name the groups that may log in ("Groups allowed to log in").',
    'people.choice.username':
        'People may change their username here: who takes that of somebody in authentik gets their first login into an account to which they know the password.',
    'people.choice.username.action':
        'Set "Username change" of the app to Off, or switch off "Merge users from distinct services".',
    'people.choice.email':
        'People may change their e-mail address here: who takes that of somebody in authentik gets their first login into an account to which they know the password.',
    'people.choice.email.action':
        'Set "E-mail change" of the app to Off, or switch off "Merge users from distinct services".',
    'people.choice.registration':
        'Anybody may register here: who takes the name or address of somebody in authentik gets their first login into an account to which they know the password.',
    'people.choice.registration.action':
        'Set "Registration form" of the app to Disabled, or switch off "Merge users from distinct services".',
    'people.choices_unseen': 'Not known: who may choose their username or address in authentik.',
    'people.dangers_unseen':
        'Not looked at: what policies in flows of authentik decide (enrolment, user settings), and attributes of groups and users that permit a change in spite of the system settings.',
    'people.two_accounts':
        '{count, plural, one {# person has two accounts: one with their address, and one without any under the name that their login writes} other {# people have two accounts: one with their address, and one without any under the name that their login writes}}.',
    'people.two_accounts.action':
        '`/authentik-sync people two_accounts` names them; `/authentik-sync link <person> @<account>` decides which one stays, and the other can be deactivated.',
    'people.class.two_accounts': '{count, plural, one {# has two accounts} other {# have two accounts}}',
    'people.class.two_accounts.action':
        '`/authentik-sync link <person> @<account>` decides which one stays; the other can be deactivated.',
    'people.class.dangers': 'what is at stake ({count, number})',
    'people.is.two_accounts':
        '@{first} has their address, and @{second} none, under the name that their login writes{wasSeen, select, true {; the app saw a login making it} other {}}',

    'people.danger.administrator':
        '{count, plural, one {# administrator’s account goes} other {# administrators’ accounts go}} to whoever has that name or address in authentik: {people}.',
    'people.danger.administrator.action':
        'Make sure that they are the same people; rename the account or correct its address if not.',
    'people.danger.administrator_loses_password':
        '{count, plural, one {# administrator’s account loses its password} other {# administrators’ accounts lose their passwords}} at the first login with authentik, because the address is not verified there: {people}.',
    'people.danger.administrator_loses_password.action':
        'Verify the address in Rocket.Chat before, so that there is a way in without authentik.',
    'people.danger.loses_password':
        '{count, plural, one {# account loses its password} other {# accounts lose their passwords}} at the first login with authentik, because the address is not verified there: {people}.',
    'people.danger.loses_password.action': 'Verify the addresses in Rocket.Chat before, or tell these people.',

    'people.class.takes_other':
        '{count, plural, one {# gets an account of which nothing proves that it is theirs} other {# get accounts of which nothing proves that they are theirs}}',
    'people.class.takes_other.action':
        'If an account is theirs, `/authentik-sync link <person> @<account>` says so; if not, give it another name and address, or choose otherwise for "Existing accounts get in".',
    'people.class.refused': '{count, plural, one {# cannot log in} other {# cannot log in}}',
    'people.class.undecided':
        'of {count, plural, one {# it is not certain whose account is meant} other {# it is not certain whose accounts are meant}}',
    'people.class.undecided.action': '`/authentik-sync link <person> @<account>` decides it, for each of them.',
    'people.class.same_login':
        '{count, plural, one {# has a login that ends in the account of another person, or is refused for it} other {# have logins that end in the accounts of each other, or are refused for it}}',
    'people.class.same_login.action': 'Give each a username and an address of their own in authentik.',
    'people.class.second_account':
        '{count, plural, one {# gets a second account beside theirs} other {# get second accounts beside theirs}}',
    'people.class.second_account.action':
        'Give person and account the same username, and choose "By username" for "Existing accounts get in", before they log in.',
    'people.class.near_name':
        '{count, plural, one {# gets a new account although there is one of nearly that name} other {# get new accounts although there are accounts of nearly those names}}',
    'people.class.near_name.action': 'If one is theirs, `/authentik-sync link <person> @<account>` says so.',
    'people.class.if_tied':
        '{count, plural, one {# has an account that may not be tied to authentik yet} other {# have accounts that may not be tied to authentik yet}}',
    'people.class.if_tied.action':
        'Choose how "Existing accounts get in" before they log in: that lets in those as well whose accounts are not tied yet.',
    'people.class.waits_for_approval':
        '{count, plural, one {# has to be approved first} other {# have to be approved first}}',
    'people.class.waits_for_approval.action':
        'Approve them at Administration > Workspace > Users once they have tried, or switch off "Manually Approve New Users".',
    'people.class.not_known': 'of {count, plural, one {# it is not known} other {# it is not known}}',
    'people.class.not_known.action': '`/authentik-sync check <person>` asks authentik about one.',
    'people.class.link_waits':
        '{count, plural, one {# gets into their account, and the link to it waits for approval} other {# get into their accounts, and the links to them wait for approval}}',
    'people.class.link_waits.action':
        '{isPlanned, select, true {Look at each pair: `/authentik-sync plan` has a button that links those it shows; `/authentik-sync link <person> @<account>` decides one.} other {No rule names a group of theirs, so no plan asks about them. If an account is theirs, `/authentik-sync link <person> @<account>` says so.}}',
    'people.class.new':
        '{count, plural, one {# has no account and gets a new one at the first login{isByName, select, true {, unless there is one in another spelling or of their address, which was not looked for} other {}}} other {# have no accounts and get new ones at the first login{isByName, select, true {, unless there is one in another spelling or of their address, which was not looked for} other {}}}}',
    'people.class.new.action': 'Ask them to log in: that makes their accounts.',
    'people.class.to_link':
        '{count, plural, one {# has an account that is theirs by its verified address, or by how it came, and is not linked yet} other {# have accounts that are theirs by their verified addresses, or by how they came, and are not linked yet}}',
    'people.class.to_link.action':
        '{isPlanned, select, true {`/authentik-sync` links them.} other {No rule names a group of theirs: they get in all the same, and are linked once one does.}}',
    'people.class.linked': '{count, plural, one {# is linked to an account} other {# are linked to accounts}}',
    'people.class.linked.action': '`/authentik-sync unlink <person>` ends a link that is wrong.',
    'people.class.unclaimed':
        '{count, plural, one {# account that nobody in authentik has} other {# accounts that nobody in authentik has}}',
    'people.class.unclaimed.action':
        'If one is somebody’s, `/authentik-sync link <person> @<account>` says so; deactivate those that nobody needs at Administration > Workspace > Users.',

    'people.is.takes_other': 'gets the account @{account}, of which nothing proves that it is theirs',
    'people.is.takes_other.action':
        'If it is theirs, `/authentik-sync link {person} @{account}` says so; if not, give it another name and address, or choose otherwise for "Existing accounts get in".',
    'people.is.refused': 'cannot log in: {cause}',
    'people.is.undecided':
        'whose account is meant is not certain{isNamed, select, true { (@{account})} other {}}{isOut, select, true {; cannot log in: {cause}} other {}}',
    'people.is.undecided.action': '`/authentik-sync link {person} @<account>` decides it.',
    'people.is.same_login': 'has a login that ends as that of {other} does',
    'people.is.same_login.action': 'Give each a username and an address of their own in authentik.',
    'people.is.second_account': 'gets a second account beside @{account}',
    'people.is.second_account.action':
        'Give person and account the same username, and choose "By username" for "Existing accounts get in", before they log in.',
    'people.is.near_name':
        'gets a new account at the first login; @{account} has nearly that name, and nobody has said whether it is theirs',
    'people.is.near_name.action': 'If it is theirs: `/authentik-sync link {person} @{account}`.',
    'people.is.if_tied':
        'gets into @{account} if an earlier login of theirs has tied it to them; one from before they were made anew in authentik does not count',
    'people.is.waits_for_approval': 'has to be approved at the first login',
    'people.is.waits_for_approval.action': 'Approve it at Administration > Workspace > Users once they have tried.',
    'people.is.not_known': 'is not known before authentik is asked',
    'people.is.not_known.action': '`/authentik-sync check {person}` asks authentik.',
    'people.is.link_waits': 'gets into @{account}; the link waits for approval',
    'people.is.link_waits.action': 'If it is theirs: `/authentik-sync link {person} @{account}`.',
    'people.is.new':
        'gets a new account at the first login{isByName, select, true {, unless there is one in another spelling or of their address, which was not looked for} other {}}',
    'people.is.to_link': 'gets into @{account}, which is theirs by its verified address or by how it came',
    'people.is.linked': 'is linked to @{account}',
} as const satisfies Whys & Readonly<Record<string, string>>;
