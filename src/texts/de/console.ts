import type { consoleTexts as source } from '../en/console';

export const consoleTexts = {
    'console.title': 'Authentik SSO',
    'console.tab.overview': 'Überblick',
    'console.tab.plan': 'Plan',
    'console.tab.people': 'Personen',
    'console.tab.rules': 'Regeln',
    'console.tab.check': 'Prüfung',
    'console.tab.history': 'Verlauf',
    'console.refresh': 'Aktualisieren',
    'console.wait': 'Beide Server werden angesehen.',
    'console.at_work': 'In Arbeit. Drücken Sie gleich „Aktualisieren“.',
    'console.as_of': 'Stand: {time}.',
    'console.open': 'Die Konsole ist an der Seite geöffnet.',
    'console.not_open': 'Die Konsole konnte an der Seite nicht geöffnet werden.',
    'console.as_dialog': 'Als Dialog öffnen',
    'console.edit': 'Regeln bearbeiten',
    'console.no_rules': 'Es gibt noch keine Regeln.',
    'console.look': 'Ansehen, was sich ändert',
    'console.save': 'Speichern',
    'console.rules_hint': 'Nichts wird gespeichert, bevor Sie gesehen haben, was sich ändert.',
    'console.rules_same': 'Nichts ändert sich.',
    'console.rules_differ':
        '{come, plural, one {# Zeile ist neu} other {# Zeilen sind neu}}, {gone, plural, one {# Zeile fällt weg} other {# Zeilen fallen weg}}:',
    'console.rules_at_work':
        'Was diese Regeln für Personen und Räume ändern, wird gerade ermittelt; gespeichert wird dabei nichts.',
    'console.rules_at_work.action':
        'Drücken Sie gleich „Aktualisieren“. Was länger als zwei Minuten braucht, zeigt `/authentik-sync plan`, wenn die Regeln gespeichert sind und noch bevor etwas getan wird.',
    'console.rules_change': '*Was diese Regeln ändern*: {means}. Noch wurde nichts geändert.',
    'console.rules_change_nobody':
        '{isAnyGone, select, true {*Was diese Regeln ändern*: Niemand bekommt durch sie etwas, das die gespeicherten nicht geben.} other {*Was diese Regeln ändern*: nichts für Personen und Räume, wie sie jetzt sind.}}',
    'console.rules_no_longer': '*Nicht mehr*, obwohl die gespeicherten Regeln es wollen: {means}.',
    'console.rules_then':
        '„Speichern“ speichert die Regeln und bewegt von selbst niemanden: Der Plan zeigt, was sie tun, und beim nächsten Nachsehen wird es getan.',
    'console.rules_too_long': 'Diese Regeln sind zu lang für einen Dialog.',
    'console.rules_too_long.action': 'Bearbeiten Sie sie auf der Einstellungsseite der App.',
    'console.rules_moved': 'Jemand hat andere Regeln gespeichert, seit dieser Dialog geöffnet wurde.',
    'console.rules_moved.action': 'Kopieren Sie, was Sie geschrieben haben, schließen Sie ihn, und öffnen Sie ihn neu.',
    'console.no_text': 'In dem, was gesendet wurde, ist kein Text.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
