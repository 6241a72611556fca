import type { verdict as source } from '../../en/check/verdict';

export const verdict = {
    'check.head.works': '„Anmelden mit {service}“ funktioniert: {counts}. Es wurde nichts geändert.',
    'check.head.works_as_far_as_checked':
        '„Anmelden mit {service}“ funktioniert, soweit es sich prüfen ließ: {counts}. Es wurde nichts geändert.',
    'check.head.works_with_warnings':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: {counts}. Es wurde nichts geändert.',
    'check.head.does_not_work': '„Anmelden mit {service}“ funktioniert nicht: {counts}. Es wurde nichts geändert.',
    'check.counts':
        '{failures, number} ✗ · {warnings, number} ⚠ · {passed, number} ✓{skipped, plural, =0 {} other { · # nicht geprüft}}',
    'check.part.to_see_to': 'Zu tun',
    'check.part.authentik': 'authentik',
    'check.part.rocketchat': 'Rocket.Chat',
    'check.part.accounts': 'Konten',
    'check.not_checked': 'Nicht geprüft: {checks}. {because}',

    'check.end.works': '„Anmelden mit {service}“ funktioniert.',
    'check.end.works_as_far_as_checked':
        '„Anmelden mit {service}“ funktioniert, soweit es sich prüfen ließ. Nicht geprüft: {checks}.',
    'check.end.most_cannot':
        'Die Anmeldung funktioniert, aber die meisten können sich nicht anmelden: Die Gründe stehen oben.',
    'check.end.works_with_warnings': '„Anmelden mit {service}“ funktioniert mit Warnungen: {checks}.',
    'check.end.does_not_work': '„Anmelden mit {service}“ funktioniert nicht. Die Ursache: {check}.',
    'check.end.app_hindered':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: Die App kann nicht alles tun, was die Einstellungen verlangen. Die Ursache: {check}.',
    'check.end.app_stopped':
        '„Anmelden mit {service}“ funktioniert. Abgeglichen wird erst, wenn die Einstellungen korrigiert sind.',
    'check.end.app_without_token':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: Die App kann keine Gruppen lesen und in authentik nichts einrichten. Die Ursache: {check}.',
    'check.end.app_without_permissions':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: Die App kann in authentik nicht alles tun, was die Einstellungen verlangen. Die Ursache: {check}.',
    'check.end.app_without_discovery':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: Die App kann in authentik nicht finden oder reparieren, was eingerichtet ist. Die Ursache: {check}.',
    'check.end.app_without_personal_token':
        '„Anmelden mit {service}“ funktioniert mit Warnungen: Die App kann weder den Eintrag anlegen noch Rollen vergeben oder Konten auflisten. Die Ursache: {check}.',

    'check.because.settings_wrong': 'Die Einstellungen der App können so nicht funktionieren.',
    'check.because.authentik_silent': 'authentik antwortet nicht.',
    'check.because.no_token': 'Es ist kein authentik-API-Token gesetzt.',
    'check.because.token_refused': 'Das authentik-Token wird nicht akzeptiert.',
    'check.because.token_owner_unread': 'Wem das Token gehört, ließ sich aus authentik nicht lesen.',
    'check.because.no_api_token_shown': 'authentik zeigt kein API-Token von {username}.',
    'check.because.provider_hidden': 'Das Token darf den Provider nicht ansehen.',
    'check.because.provider_unread': 'Der Provider war nicht lesbar.',
    'check.because.no_provider_seen': 'Ein Provider mit der Client-ID des Eintrags ist nicht zu sehen.',
    'check.because.people_hidden': 'Das Token darf keine Benutzer ansehen ({permission}).',
    'check.because.people_unread': 'Die Benutzer in authentik waren nicht lesbar.',
    'check.because.look_up_hidden': 'Das Token darf keine Benutzer nachschlagen ({permission}).',
    'check.because.nobody_to_preview': 'In authentik gibt es niemanden, für den sich eine Vorschau abrufen ließe.',
    'check.because.no_application': 'Eine Anwendung ist nicht zu sehen.',
    'check.because.bindings_hidden': 'Das Token darf keine Bindungen sehen ({permission}).',
    'check.because.no_client_accepted': 'authentik akzeptiert keine Client-ID mit ihrem Secret.',
    'check.because.no_client_id': 'Es gibt noch keine Client-ID.',
    'check.because.redirect_uri_unknown':
        'Ob die Redirect-URI registriert ist, ist nicht bekannt, und authentik würde sie behalten.',
    'check.because.no_personal_token': 'Es ist kein persönliches Zugriffstoken gesetzt.',
    'check.because.personal_token_refused': 'Das persönliche Zugriffstoken wird nicht akzeptiert.',
    'check.because.no_entry': 'Es gibt keinen Eintrag.',
    'check.because.entry_off': 'Der Eintrag ist ausgeschaltet.',
    'check.because.licence_missing': 'Custom OAuth wird ohne Lizenz abgelehnt.',
    'check.because.accounts_unlisted': 'Die Konten des Workspace ließen sich nicht auflisten.',
    'check.because.version_unknown': 'Rocket.Chat hat seine Version nicht genannt.',
    'check.because.too_late': 'Die Zeit reichte nicht mehr dafür.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
