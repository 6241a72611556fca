/** What a check finds about accounts: how they are made, merged and named, and which stand in the way. */
export const accounts = {
    'check.title.merging': 'Merging of accounts',
    'check.title.registration': 'Registration',
    'check.title.manual_approval': 'Approval of new accounts',
    'check.title.email_domains': 'E-mail domains',
    'check.title.email_verified': 'Verified e-mail addresses',
    'check.title.two_factor': 'Second factor',
    'check.title.accepted_usernames': 'Usernames',
    'check.title.collisions': 'Collisions',

    'check.merging.distinct_services':
        '{key, select, email {Accounts are merged from distinct services: whoever has the e-mail address of an account in authentik gets that account, an administrator’s included.} other {Accounts are merged from distinct services: whoever has the username of an account in authentik gets that account, an administrator’s included.}}',
    'check.merging.distinct_services.action':
        '{key, select, email {Make sure that nobody can choose their e-mail address in authentik, and switch "Merge users from distinct services" off once everybody has logged in.} other {Make sure that nobody can choose their username in authentik, and switch "Merge users from distinct services" off once everybody has logged in.}}',
    'check.merging.adoption':
        'Until {time} whoever logs in with the {key, select, email {address} other {username}} of an account that was there before gets it, an administrator’s included.',
    'check.merging.adoption.action':
        'The app ends it by itself. To end it now, choose "Not at all" for "Existing accounts get in".',
    'check.merging.adoption_over': 'The time for accounts that were there before is over.',
    'check.merging.on': 'Name and e-mail address of a linked account follow authentik.',
    'check.merging.off':
        '"Merge users" is off: people whose name or e-mail address changes in authentik can no longer log in (RocketChat/Rocket.Chat#19357).',
    'check.merging.off_for_distinct_services':
        '{key, select, email {"Merge users" is off: people are refused where an account that is not linked has their e-mail address, and can no longer log in once their name or e-mail address changes in authentik (RocketChat/Rocket.Chat#19357).} other {"Merge users" is off: people are refused where an account that is not linked has their username, and can no longer log in once their name or e-mail address changes in authentik (RocketChat/Rocket.Chat#19357).}}',
    'check.merging.adopts':
        'An account with the e-mail address of somebody in authentik is linked to them at their login, whatever these settings say.',
    'check.merging.needs_restart': 'A changed merge setting counts only after a restart of Rocket.Chat.',
    'check.do.switch_merging_on':
        'Choose "By address" or "By username" for "Existing accounts get in", or switch "Merge users" on, in the settings of the app, and run `/authentik-sync`.',

    'check.registration.on': 'People from authentik can get an account.',
    'check.registration.off':
        'Authentication services may not register people, so no one without an account can log in.',
    'check.registration.off.action':
        'Switch on "Registration with Authentication Services" (Administration > Workspace > Settings > Accounts > Registration).',
    'check.manual_approval.off': 'New accounts are active at once.',
    'check.manual_approval.in_legacy_flow':
        'New accounts need approval: until an administrator approves them, new people are told that they are not activated (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_legacy_flow.action':
        'Switch off "Manually Approve New Users" (Administration > Workspace > Settings > Accounts > Registration), or approve people at Administration > Workspace > Users.',
    'check.manual_approval.in_modern_flow':
        'New accounts need approval: until an administrator approves them, new people come back to the login page and are told nothing (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_modern_flow.action':
        'Switch off "Manually Approve New Users" (Administration > Workspace > Settings > Accounts > Registration), or approve people at Administration > Workspace > Users.',
    'check.email_domains.every': 'E-mail addresses of every domain are accepted.',
    'check.email_domains.in_modern_flow':
        'Only e-mail addresses of {domains} are accepted, but the modern login flow lets everybody in where the release drops e-mail addresses (RocketChat/Rocket.Chat#42062).',
    'check.email_domains.in_modern_flow.action':
        'Say in authentik who can log in, with the setting "Groups allowed to log in".',
    'check.email_domains.everybody_fits': 'Only e-mail addresses of {domains} are accepted, and everybody has one.',
    'check.email_domains.some_outside':
        'Only e-mail addresses of {domains} are accepted. {count, plural, one {# of {total, number} people has another one and gets no account: {people}.} other {# of {total, number} people have another one and get no account: {people}.}}',
    'check.email_domains.people_unknown':
        'Only e-mail addresses of {domains} are accepted. People with another one get no account.',
    'check.do.add_domains':
        'Add the domains to "Allowed Domains List", or empty it (Administration > Workspace > Settings > Accounts > Registration).',
    'check.email_verified.yes': 'E-mail addresses from authentik count as verified.',
    'check.email_verified.no':
        'E-mail addresses from authentik do not count as verified. What needs a verified one, such as codes by e-mail, does not work for these people.',
    'check.email_verified.no.action':
        'Switch on "Mark Email for External Accounts Verified" (Administration > Workspace > Settings > Accounts).',
    'check.two_factor.everybody':
        'Rocket.Chat asks everybody from authentik for a code by e-mail as well, from the first login on.',
    'check.two_factor.everybody.action':
        'If authentik asks for a second factor, choose "Off" for "Codes by e-mail for people from authentik" in the settings of the app, then run `/authentik-sync`.',
    'check.two_factor.own': 'Rocket.Chat asks only those for a second factor who have set one up there.',
    'check.two_factor.nobody': 'Rocket.Chat asks no one from authentik for a second factor.',

    'check.accepted_usernames.all': 'Rocket.Chat accepts every username in authentik.',
    'check.accepted_usernames.not_run':
        'The expression for usernames, {expression}, may take very long, so usernames were not held against it.',
    'check.accepted_usernames.not_run.action':
        'Write it without a repeat inside of a repeat, in `UTF8_User_Names_Validation` (Settings > General).',
    'check.accepted_usernames.not_all':
        '{count, plural, one {Rocket.Chat does not accept # of {total, number} usernames in authentik: {usernames}. This person can log in, but cannot be mentioned or invited.} other {Rocket.Chat does not accept # of {total, number} usernames in authentik: {usernames}. These people can log in, but cannot be mentioned or invited.}}',
    'check.accepted_usernames.not_all.action':
        'Rename them in authentik, or choose another claim in the setting "Username field" (the template {template} cuts at the @).',

    'check.accepted_usernames.rename':
        '{count, plural, one {Rocket.Chat does not accept the name that the login of # of {total, number} people makes: {usernames}. This person can log in, but cannot be mentioned or invited.} other {Rocket.Chat does not accept the names that the logins of # of {total, number} people make: {usernames}. These people can log in, but cannot be mentioned or invited.}}',
    'check.accepted_usernames.rename.action':
        'Rename them in authentik, or allow their names in `UTF8_User_Names_Validation` (Settings > General).',

    'check.collisions.none': 'No account stands in the way of anybody who can log in.',
    'check.collisions.taken_over':
        '{count, plural, one {# account would be taken over by the person of that name in authentik: {people}.} other {# accounts would be taken over by the people of that name in authentik: {people}.}}',
    'check.collisions.administrator':
        '{count, plural, one {# administrator’s account goes to whoever has that e-mail address in authentik, whatever the merge settings say: {people}.} other {# administrators’ accounts go to whoever has that e-mail address in authentik, whatever the merge settings say: {people}.}}',
    'check.collisions.loses_password':
        '{count, plural, one {# account loses its password when it is linked by an e-mail address that is not verified there, or is spelled differently: {people}.} other {# accounts lose their passwords when they are linked by an e-mail address that is not verified there, or is spelled differently: {people}.}}',
    'check.collisions.refused':
        '{count, plural, one {# person is refused because of an account that exists: {people}.} other {# people are refused because of accounts that exist: {people}.}}',
    'check.collisions.second_account':
        '{count, plural, one {# person is refused or, where the release drops e-mail addresses, gets a second account without one: {people}.} other {# people are refused or, where the release drops e-mail addresses, get a second account without one: {people}.}}',
    'check.collisions.without_address':
        '{count, plural, one {# person has no e-mail address in authentik and cannot log in: {people}.} other {# people have no e-mail address in authentik and cannot log in: {people}.}}',
    'check.collisions.refused_unless_linked':
        '{count, plural, one {# person has the name or address of an account: {people}. They get in if it is theirs by an earlier login with authentik, which no app can see, and are refused if it is not.} other {# people have the name or address of an account: {people}. They get in if it is theirs by an earlier login with authentik, which no app can see, and are refused if it is not.}}',
    'check.collisions.by_address':
        '{count, plural, one {# account has the e-mail address of somebody in authentik, and is or will be linked to them.} other {# accounts have the e-mail addresses of people in authentik, and are or will be linked to them.}}',
    'check.collisions.person': '{username}',
    'check.collisions.person_of_account': '{username} (account {account})',
    'check.collisions.person_of_administrator': '{username} (account {account}, an administrator)',
    'check.collisions.first_people': 'Only the first {count, number} of {total, number} people were looked at.',
    'check.collisions.first_accounts': 'Only the first {count, number} of {total, number} accounts were looked at.',
    'check.collisions.exact_usernames':
        'Without a personal access token only accounts of exactly the same username were looked at.',
    'check.do.rename_or_unmerge':
        'If it is not the same person, rename one of the two, or choose otherwise for "Existing accounts get in" (where that is "Not at all", switch "Merge users from distinct services" off).',
    'check.do.merge_or_rename':
        'To link such accounts at the next login, choose "By address" or "By username" for "Existing accounts get in", if addresses or names in authentik can be trusted; it ends by itself. Otherwise rename one of the two.',
    'check.do.compare_addresses':
        'Compare the e-mail addresses of these people in authentik with those of the accounts, and correct the one that is not theirs before they log in.',
    'check.do.give_address': 'Give them an e-mail address in authentik.',
    'check.do.ask_about_one': '`/authentik-sync check <username>` says what happens to one person.',
} as const satisfies Readonly<Record<string, string>>;
