import type { problems as source } from '../en/problems';

export const problems = {
    'problem.title': '*Nicht wie vorgesehen* — {count, number}',
    'problem.setting_blocked':
        '{subject} hat den alten Wert behalten: Der Server sperrt die Einstellung (`SETTINGS_BLOCKED`) oder übergeht das Schreiben.',
    'problem.setting_blocked.action': 'Nehmen Sie sie aus dieser Variable heraus, oder setzen Sie den Wert dort.',
    'problem.setting_overwritten':
        '{subject} hat einen anderen Wert als den geschriebenen: Etwas anderes überschreibt ihn.',
    'problem.setting_overwritten.action': 'Suchen Sie nach {variable}.',
    'problem.setting_gone': '{subject} gibt es nicht mehr.',
    'problem.setting_gone.action': 'Starten Sie den Vorgang erneut.',
    'problem.service_not_live':
        'Der Anmeldedienst „{subject}“ erscheint nicht auf der Anmeldeseite, obwohl er aktiviert ist.',
    'problem.service_not_live.action':
        'Öffnen Sie Administration > Workspace > Settings > OAuth und klicken Sie auf „Refresh OAuth Services“; ab 9.0 ist eine Lizenz nötig.',
    'problem.service_other_client':
        'Der Anmeldedienst „{subject}“ ist mit einer anderen Client-ID aktiv als der gesetzten.',
    'problem.service_other_client.action': 'Warten Sie eine Minute und starten Sie den Vorgang erneut.',
    'problem.account_of_last_owner': 'Das Konto {subject} bleibt aktiv: Es ist alleiniger Besitzer von {rooms}.',
    'problem.account_of_last_owner.action':
        'Machen Sie jeweils noch jemanden zum Besitzer; der nächste Lauf deaktiviert es dann.',
    'problem.account_of_unnamed_rooms':
        'Das Konto {subject} bleibt aktiv: Ihm allein gehören Räume, die der Server nur mit einem persönlichen Zugriffstoken nennt. Ohne eines wird es nicht noch einmal versucht.',
    'problem.account_of_unnamed_rooms.action':
        'Tragen Sie unter „Persönliches Zugriffstoken“ das eines Administrators ein, dann nennt der nächste Lauf die Räume; oder deaktivieren Sie das Konto unter Administration > Workspace > Users.',
    'problem.account_unchanged':
        'Das Konto {subject} ist, wie es war: Der Server hat sich geweigert oder nichts getan.',
    'problem.account_unchanged.action': 'Sehen Sie unter Administration > Workspace > Users nach.',
    'problem.members_missing':
        '{hasReason, select, true {{place}: nicht hinzugefügt wurden {people} ({reason}).} other {{place}: nicht hinzugefügt wurden {people}.}}',
    'problem.members_missing.action': 'Vielleicht ist der Raum föderiert, oder eine andere App lehnt sie ab.',
    'problem.members_left':
        '{hasReason, select, true {{place}: immer noch dabei sind {people} ({reason}).} other {{place}: immer noch dabei sind {people}.}}',
    'problem.members_left.action': 'Entfernen Sie sie von Hand, oder sehen Sie in das Protokoll des Servers.',
    'problem.not_written': 'authentik hat für {subject} einen anderen Wert behalten als den geschriebenen.',
    'problem.not_written.action': 'Sehen Sie in authentik nach.',
    'problem.skipped_without_login':
        '{subject} blieb, wie es ist, weil der Anmeldedienst nicht erschienen ist: Würde ein Zugang geschlossen, hätten manche keinen mehr.',
    'problem.skipped_without_login.action':
        'Bringen Sie die Anmeldung zum Laufen und starten Sie den Vorgang dann erneut.',
    'problem.steps_failed': '{count, number} Schritte sind fehlgeschlagen, {places}. Der erste: {reason}',
    'problem.step_failed': '{place} ist fehlgeschlagen: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
