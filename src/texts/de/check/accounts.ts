import type { accounts as source } from '../../en/check/accounts';

export const accounts = {
    'check.title.merging': 'Zusammenführen von Konten',
    'check.title.registration': 'Registrierung',
    'check.title.manual_approval': 'Freigabe neuer Konten',
    'check.title.email_domains': 'E-Mail-Domains',
    'check.title.email_verified': 'Bestätigte E-Mail-Adressen',
    'check.title.two_factor': 'Zweiter Faktor',
    'check.title.accepted_usernames': 'Benutzernamen',
    'check.title.collisions': 'Kollisionen',

    'check.merging.distinct_services':
        '{key, select, email {Konten verschiedener Dienste werden zusammengeführt: Wer in authentik die E-Mail-Adresse eines Kontos hat, bekommt dieses Konto, auch das eines Administrators.} other {Konten verschiedener Dienste werden zusammengeführt: Wer in authentik den Benutzernamen eines Kontos hat, bekommt dieses Konto, auch das eines Administrators.}}',
    'check.merging.distinct_services.action':
        '{key, select, email {Sorgen Sie dafür, dass niemand in authentik seine E-Mail-Adresse selbst wählen kann, und schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus, sobald sich alle angemeldet haben.} other {Sorgen Sie dafür, dass niemand in authentik seinen Benutzernamen selbst wählen kann, und schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus, sobald sich alle angemeldet haben.}}',
    'check.merging.adoption':
        'Bis {time} bekommt, wer sich mit {key, select, email {der Adresse} other {dem Benutzernamen}} eines vorhandenen Kontos anmeldet, dieses Konto, auch das eines Administrators.',
    'check.merging.adoption.action':
        'Die App beendet es von selbst. Um es jetzt zu beenden, wählen Sie „Gar nicht“ bei „Vorhandene Konten übernehmen“.',
    'check.merging.adoption_over': 'Die Zeit für vorhandene Konten ist um.',
    'check.merging.on': 'Name und E-Mail-Adresse eines verknüpften Kontos folgen authentik.',
    'check.merging.off':
        '„Benutzer zusammenführen“ ist aus: Ändert sich in authentik ein Name oder eine E-Mail-Adresse, kann sich diese Person nicht mehr anmelden (RocketChat/Rocket.Chat#19357).',
    'check.merging.off_for_distinct_services':
        '{key, select, email {„Benutzer zusammenführen“ ist aus: Wer die E-Mail-Adresse eines nicht verknüpften Kontos hat, wird abgewiesen, und ändert sich in authentik ein Name oder eine E-Mail-Adresse, kann sich diese Person nicht mehr anmelden (RocketChat/Rocket.Chat#19357).} other {„Benutzer zusammenführen“ ist aus: Wer den Benutzernamen eines nicht verknüpften Kontos hat, wird abgewiesen, und ändert sich in authentik ein Name oder eine E-Mail-Adresse, kann sich diese Person nicht mehr anmelden (RocketChat/Rocket.Chat#19357).}}',
    'check.merging.adopts':
        'Ein Konto mit der E-Mail-Adresse einer Person aus authentik wird bei deren Anmeldung mit ihr verknüpft, unabhängig von diesen Einstellungen.',
    'check.merging.needs_restart':
        'Eine geänderte Einstellung zum Zusammenführen gilt erst nach einem Neustart von Rocket.Chat.',
    'check.do.switch_merging_on':
        'Wählen Sie „Anhand der Adresse“ oder „Anhand des Benutzernamens“ für „Vorhandene Konten übernehmen“, oder schalten Sie „Benutzer zusammenführen“ ein, beides in den Einstellungen der App, und rufen Sie `/authentik-sync` auf.',

    'check.registration.on': 'Wer aus authentik kommt, kann ein Konto bekommen.',
    'check.registration.off':
        'Anmeldedienste dürfen niemanden registrieren, deshalb kann sich niemand ohne Konto anmelden.',
    'check.registration.off.action':
        'Schalten Sie „Registration with Authentication Services“ ein (Administration > Workspace > Settings > Accounts > Registration).',
    'check.manual_approval.off': 'Neue Konten sind sofort aktiv.',
    'check.manual_approval.in_legacy_flow':
        'Neue Konten müssen freigegeben werden: Bis ein Administrator das tut, liest man, dass das Konto nicht aktiviert ist (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_legacy_flow.action':
        'Schalten Sie „Manually Approve New Users“ aus (Administration > Workspace > Settings > Accounts > Registration), oder geben Sie Konten unter Administration > Workspace > Users frei.',
    'check.manual_approval.in_modern_flow':
        'Neue Konten müssen freigegeben werden: Bis ein Administrator das tut, landet man ohne jeden Hinweis wieder auf der Anmeldeseite (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_modern_flow.action':
        'Schalten Sie „Manually Approve New Users“ aus (Administration > Workspace > Settings > Accounts > Registration), oder geben Sie Konten unter Administration > Workspace > Users frei.',
    'check.email_domains.every': 'E-Mail-Adressen jeder Domain werden akzeptiert.',
    'check.email_domains.in_modern_flow':
        'Nur E-Mail-Adressen von {domains} werden akzeptiert. Der moderne Anmeldeablauf lässt aber alle ein, wenn die Version E-Mail-Adressen verwirft (RocketChat/Rocket.Chat#42062).',
    'check.email_domains.in_modern_flow.action':
        'Legen Sie in authentik fest, wer sich anmelden kann: mit der Einstellung „Gruppen, die sich anmelden dürfen“.',
    'check.email_domains.everybody_fits':
        'Nur E-Mail-Adressen von {domains} werden akzeptiert, und alle haben eine solche.',
    'check.email_domains.some_outside':
        'Nur E-Mail-Adressen von {domains} werden akzeptiert. {count, plural, one {# von {total, number} Personen hat eine andere und bekommt kein Konto: {people}.} other {# von {total, number} Personen haben eine andere und bekommen kein Konto: {people}.}}',
    'check.email_domains.people_unknown':
        'Nur E-Mail-Adressen von {domains} werden akzeptiert. Wer eine andere hat, bekommt kein Konto.',
    'check.do.add_domains':
        'Ergänzen Sie die Domains in „Allowed Domains List“, oder leeren Sie die Liste (Administration > Workspace > Settings > Accounts > Registration).',
    'check.email_verified.yes': 'E-Mail-Adressen aus authentik gelten als bestätigt.',
    'check.email_verified.no':
        'E-Mail-Adressen aus authentik gelten nicht als bestätigt. Was eine bestätigte braucht, etwa Codes per E-Mail, funktioniert für diese Personen nicht.',
    'check.email_verified.no.action':
        'Schalten Sie „Mark Email for External Accounts Verified“ ein (Administration > Workspace > Settings > Accounts).',
    'check.two_factor.everybody':
        'Rocket.Chat verlangt von allen aus authentik schon bei der ersten Anmeldung zusätzlich einen Code per E-Mail.',
    'check.two_factor.everybody.action':
        'Wenn authentik einen zweiten Faktor verlangt, wählen Sie „Aus“ für „Codes per E-Mail für Personen aus authentik“ in den Einstellungen der App und rufen Sie dann `/authentik-sync` auf.',
    'check.two_factor.own':
        'Rocket.Chat verlangt einen zweiten Faktor nur von denen, die dort einen eingerichtet haben.',
    'check.two_factor.nobody': 'Rocket.Chat verlangt von niemandem aus authentik einen zweiten Faktor.',

    'check.accepted_usernames.all': 'Rocket.Chat akzeptiert jeden Benutzernamen aus authentik.',
    'check.accepted_usernames.not_run':
        'Der Ausdruck für Benutzernamen, {expression}, kann sehr lange dauern. Deshalb wurden die Benutzernamen nicht mit ihm verglichen.',
    'check.accepted_usernames.not_run.action':
        'Schreiben Sie ihn ohne Wiederholung in einer Wiederholung, in `UTF8_User_Names_Validation` (Settings > General).',
    'check.accepted_usernames.not_all':
        '{count, plural, one {Rocket.Chat akzeptiert # von {total, number} Benutzernamen aus authentik nicht: {usernames}. Diese Person kann sich anmelden, aber nicht erwähnt oder eingeladen werden.} other {Rocket.Chat akzeptiert # von {total, number} Benutzernamen aus authentik nicht: {usernames}. Diese Personen können sich anmelden, aber nicht erwähnt oder eingeladen werden.}}',
    'check.accepted_usernames.not_all.action':
        'Benennen Sie sie in authentik um, oder wählen Sie in der Einstellung „Feld für den Benutzernamen“ einen anderen Claim (die Vorlage {template} schneidet beim @ ab).',

    'check.accepted_usernames.rename':
        '{count, plural, one {Rocket.Chat akzeptiert den Namen nicht, den die Anmeldung von # von {total, number} Personen ergibt: {usernames}. Diese Person kann sich anmelden, aber nicht erwähnt oder eingeladen werden.} other {Rocket.Chat akzeptiert die Namen nicht, die die Anmeldungen von # von {total, number} Personen ergeben: {usernames}. Diese Personen können sich anmelden, aber nicht erwähnt oder eingeladen werden.}}',
    'check.accepted_usernames.rename.action':
        'Benennen Sie sie in authentik um, oder lassen Sie ihre Namen in `UTF8_User_Names_Validation` zu (Settings > General).',

    'check.collisions.none': 'Kein Konto steht jemandem im Weg, der sich anmelden kann.',
    'check.collisions.taken_over':
        '{count, plural, one {# Konto würde von der Person dieses Namens in authentik übernommen: {people}.} other {# Konten würden von den Personen dieses Namens in authentik übernommen: {people}.}}',
    'check.collisions.administrator':
        '{count, plural, one {# Administratorkonto geht unabhängig von den Einstellungen zum Zusammenführen an die Person mit dieser E-Mail-Adresse in authentik: {people}.} other {# Administratorkonten gehen unabhängig von den Einstellungen zum Zusammenführen an die Personen mit diesen E-Mail-Adressen in authentik: {people}.}}',
    'check.collisions.loses_password':
        '{count, plural, one {# Konto verliert sein Passwort, wenn es über eine E-Mail-Adresse verknüpft wird, die dort nicht bestätigt oder anders geschrieben ist: {people}.} other {# Konten verlieren ihr Passwort, wenn sie über eine E-Mail-Adresse verknüpft werden, die dort nicht bestätigt oder anders geschrieben ist: {people}.}}',
    'check.collisions.refused':
        '{count, plural, one {# Person wird wegen eines vorhandenen Kontos abgewiesen: {people}.} other {# Personen werden wegen vorhandener Konten abgewiesen: {people}.}}',
    'check.collisions.second_account':
        '{count, plural, one {# Person wird abgewiesen oder bekommt, wenn die Version E-Mail-Adressen verwirft, ein zweites Konto ohne eine solche: {people}.} other {# Personen werden abgewiesen oder bekommen, wenn die Version E-Mail-Adressen verwirft, ein zweites Konto ohne eine solche: {people}.}}',
    'check.collisions.without_address':
        '{count, plural, one {# Person hat in authentik keine E-Mail-Adresse und kann sich nicht anmelden: {people}.} other {# Personen haben in authentik keine E-Mail-Adresse und können sich nicht anmelden: {people}.}}',
    'check.collisions.refused_unless_linked':
        '{count, plural, one {# Person hat den Namen oder die Adresse eines Kontos: {people}. Sie kommt hinein, wenn das Konto durch eine frühere Anmeldung mit authentik ihres ist, was keine App sehen kann, und wird sonst abgewiesen.} other {# Personen haben den Namen oder die Adresse eines Kontos: {people}. Sie kommen hinein, wenn das Konto durch eine frühere Anmeldung mit authentik ihres ist, was keine App sehen kann, und werden sonst abgewiesen.}}',
    'check.collisions.by_address':
        '{count, plural, one {# Konto hat die E-Mail-Adresse einer Person aus authentik und ist oder wird mit ihr verknüpft.} other {# Konten haben E-Mail-Adressen von Personen aus authentik und sind oder werden mit ihnen verknüpft.}}',
    'check.collisions.person': '{username}',
    'check.collisions.person_of_account': '{username} (Konto {account})',
    'check.collisions.person_of_administrator': '{username} (Konto {account}, ein Administrator)',
    'check.collisions.first_people': 'Nur die ersten {count, number} von {total, number} Personen wurden angesehen.',
    'check.collisions.first_accounts': 'Nur die ersten {count, number} von {total, number} Konten wurden angesehen.',
    'check.collisions.exact_usernames':
        'Ohne persönliches Zugriffstoken wurden nur Konten mit genau demselben Benutzernamen angesehen.',
    'check.do.rename_or_unmerge':
        'Ist es nicht dieselbe Person, benennen Sie eines von beiden um, oder wählen Sie etwas anderes bei „Vorhandene Konten übernehmen“ (wo dort „Gar nicht“ steht, schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus).',
    'check.do.merge_or_rename':
        'Um solche Konten bei der nächsten Anmeldung zu verknüpfen, wählen Sie „Anhand der Adresse“ oder „Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“, sofern man Adressen oder Namen in authentik trauen kann; es endet von selbst. Sonst benennen Sie eines von beiden um.',
    'check.do.compare_addresses':
        'Vergleichen Sie die E-Mail-Adressen dieser Personen in authentik mit denen der Konten, und korrigieren Sie, bevor sie sich anmelden, die Adresse, die nicht die ihre ist.',
    'check.do.give_address': 'Tragen Sie in authentik eine E-Mail-Adresse für sie ein.',
    'check.do.ask_about_one': '`/authentik-sync check <username>` sagt, was mit einer einzelnen Person geschieht.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
