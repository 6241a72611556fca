import type { run as source } from '../en/run';

export const run = {
    'run.done':
        '{isLive, select, true {✓ Erledigt: {done}. „Anmelden mit {service}“ ist aktiv. Lauf `{run}`.} other {✓ Erledigt: {done}. Lauf `{run}`.}}',
    'run.done_with_warning':
        '{isLive, select, true {⚠ Erledigt: {done}. „Anmelden mit {service}“ ist aktiv. Lauf `{run}`.} other {⚠ Erledigt: {done}. Lauf `{run}`.}}',
    'run.partial':
        '{isLive, select, true {⚠ Teilweise erledigt: {done}. „Anmelden mit {service}“ ist aktiv.} other {⚠ Teilweise erledigt: {done}.}}',
    'run.nothing_to_do':
        '{isLive, select, true {✓ Nichts zu tun: Alles ist so, wie die Einstellungen es verlangen. „Anmelden mit {service}“ ist aktiv.} other {✓ Nichts zu tun: Alles ist so, wie die Einstellungen es verlangen.}}',
    'run.nothing_but_warning':
        '{isLive, select, true {⚠ Nichts zu tun außer dem, was unten steht. „Anmelden mit {service}“ ist aktiv.} other {⚠ Nichts zu tun außer dem, was unten steht.}}',
    'run.nothing_done': '✗ Nichts davon war möglich.',
    'run.ended_early': '✗ Der Lauf endete vorzeitig: {done}.',
    'run.continues':
        '… {done, number} von {steps, plural, one {# Schritt} other {# Schritten}} erledigt. Der Rest folgt im Hintergrund, und die Antwort auch.',

    'undo.done': '✓ Der Lauf `{run}` wurde zurückgenommen: {done}.',
    'undo.partial': '⚠ Der Lauf `{run}` wurde teilweise zurückgenommen: {done}.',
    'undo.ended_early': '✗ Der Lauf `{run}` wurde nur teilweise zurückgenommen: {done}.',
    'undo.nothing_left': '✓ Lauf `{run}`: Es ist nichts mehr zurückzunehmen.',
    'undo.not_done': '⚠ Der Lauf `{run}` wurde nicht zurückgenommen.',

    'undo.title': '*Rücknahme des Laufs `{run}`*: {means}. Es wurde noch nichts geändert.',
    'undo.behind': '⚠ Zuletzt wurde schon ein anderer Lauf zurückgenommen; dies ist der davor.',
    'undo.ends_login':
        '⚠ Danach kann sich niemand mehr mit authentik anmelden. {count, plural, =0 {Noch ist kein Konto verknüpft.} one {# Konto ist verknüpft: {people}. Ohne eigenes Passwort ist es ausgesperrt.} other {# Konten sind verknüpft: {people}. Wer davon kein Passwort hat, ist ausgesperrt.}}',
    'undo.to_do': 'Ausführen: `/authentik-sync apply {fingerprint}`',
    'undo.one_before': 'Der Lauf davor ist `{run}`.',
    'undo.one_before.action': '`/authentik-sync undo {run}` zeigt, was dessen Rücknahme täte.',
    'undo.again': 'Das nächste `/authentik-sync` macht wieder alles, was die Einstellungen verlangen.',

    'take_back.done':
        '⚠ Niemand hat rechtzeitig „Behalten“ gedrückt, deshalb wurde es zurückgenommen: {done}. Was Lauf {runs} sonst getan hat, bleibt.',
    'take_back.done.action':
        'Melden Sie sich in einem anderen Browser mit authentik an, geben Sie dann `/authentik-sync` noch einmal ein, und drücken Sie „Behalten“. „Minuten zum Bestätigen riskanter Änderungen“ gibt mehr Zeit.',
    'take_back.partial': '⚠ Was niemand rechtzeitig bestätigt hat, wurde teilweise zurückgenommen: {done}.',
    'take_back.ended_early': '✗ Was niemand rechtzeitig bestätigt hat, wurde nur teilweise zurückgenommen: {done}.',
    'take_back.nothing_left': '✓ Was niemand rechtzeitig bestätigt hat: Es ist nichts mehr zurückzunehmen.',
    'take_back.not_done': '⚠ Was niemand rechtzeitig bestätigt hat, wurde nicht zurückgenommen.',
    'take_back.again': 'Die App versucht es erneut und sagt Ihnen Bescheid.',
    'take_back.given_up': 'Die App versucht es nicht noch einmal, der Rest bleibt also.',
    'take_back.given_up.action': 'Nehmen Sie es von Hand zurück: {commands}.',
    'take_back.command': '`/authentik-sync undo {run}`',
    'take_back.failed': '✗ Was vom Lauf `{run}` niemand bestätigt hat, ließ sich nicht zurücknehmen: {failure}',
    'take_back.stays': 'Von selbst wird es nicht noch einmal versucht, die Änderungen bleiben also.',
    'take_back.stays.action': '`/authentik-sync undo {run}` nimmt den Lauf zurück.',

    'run.dropped':
        '⚠ Der Lauf wurde abgebrochen und wieder aufgenommen. {count, plural, one {# Änderung ist entfallen: Nichts verlangt sie mehr} other {# Änderungen sind entfallen: Nichts verlangt sie mehr}}. Was seitdem neu ist, wartet auf den nächsten Plan.',
    'run.confirm':
        '⏳ Änderungen, die jemanden aussperren können, werden am {time} zurückgenommen, wenn nicht ein Administrator auf „Behalten“ drückt oder `/authentik-sync keep` eingibt. Melden Sie sich vorher einmal in einem anderen Browser an.',
    'run.more_withheld':
        '… und {count, plural, one {# weitere zurückgehaltene Änderung} other {# weitere zurückgehaltene Änderungen}}: `/authentik-sync plan` zeigt alle.',
    'run.approvable':
        '{count, plural, one {# Änderung wartet} other {# Änderungen warten}} auf Ihre Entscheidung: `/authentik-sync plan` zeigt sie noch einmal, mit Schaltflächen.',

    'count.directory': '{count, plural, one {# Änderung in authentik} other {# Änderungen in authentik}}',
    'count.settings': '{count, plural, one {# Einstellung geschrieben} other {# Einstellungen geschrieben}}',
    'count.rooms': '{count, plural, one {# Raum angelegt} other {# Räume angelegt}}',
    'count.members': '{count, plural, one {# Mitglied hinzugefügt} other {# Mitglieder hinzugefügt}}',
    'count.removed': '{count, plural, one {# Mitglied entfernt} other {# Mitglieder entfernt}}',
    'count.roles': '{count, plural, one {# Rolle geändert} other {# Rollen geändert}}',
    'count.accounts':
        '{count, plural, one {# Konto aktiviert oder deaktiviert} other {# Konten aktiviert oder deaktiviert}}',
    'count.links': '{count, plural, one {# Person verknüpft} other {# Personen verknüpft}}',
    'count.nothing': 'nichts geändert',

    'history.empty': '✓ Noch kein Lauf hat etwas geändert.',
    'history.title':
        '*Verlauf* — {count, plural, one {# Lauf} other {# Läufe}}, der neueste zuerst. `/authentik-sync history <run>` zeigt einen, `/authentik-sync undo <run>`, was seine Rücknahme täte.',
    'history.unknown': '✗ Einen Lauf {typed} gibt es nicht.',
    'history.unknown.action': '`/authentik-sync history` nennt die vorhandenen.',
    'history.run': '*Lauf* {line}',
    'history.trigger':
        '{trigger, select, command {begonnen durch einen Befehl von {actor}} button {begonnen durch eine Schaltfläche, auf die {actor} gedrückt hat} endpoint {begonnen durch den Endpunkt für Automatisierung, als {actor}} schedule {begonnen durch den Zeitplan, für {actor}} login {begonnen durch eine Anmeldung, für {actor}} webhook {begonnen durch einen Webhook von authentik, für {actor}} other {von selbst begonnen, für {actor}}}',
    'history.approved':
        '{count, plural, one {# Änderung, die wartete, wurde} other {# Änderungen, die warteten, wurden}} von {actor} freigegeben',
    'history.changes': '*Was er geändert hat* — {count, number}',
    'history.exports': 'Als Datei: `/authentik-sync history {run} csv`, oder `json`',
    'history.in_file':
        '{count, plural, one {✓ Die # Änderung} other {✓ Die # Änderungen}} von Lauf `{run}` {count, plural, one {steht} other {stehen}} in einer Datei, in Ihren Direktnachrichten mit @{sender}.',
    'history.as_text':
        '{cause, select, disabled {⚠ Als Text, denn das Hochladen von Dateien ist aus.} direct {⚠ Als Text, denn in Direktnachrichten sind Dateien aus.} size {⚠ Als Text, denn die Datei ist größer, als der Server annimmt.} type {⚠ Als Text, denn der Server nimmt Dateien dieser Art nicht an.} other {⚠ Als Text, denn der Server hat keine Datei angenommen.}}',
    'history.as_text.action': 'Was er annimmt, steht unter Administration > Workspace > Settings > File Upload.',
    'history.sync': '`{run}` {time}, Lauf von {actor}: {done}',
    'history.undo': '`{run}` {time}, Rücknahme von `{undone}` durch {actor}: {done}',
    'history.take-back': '`{run}` {time}, von selbst, weil niemand bestätigt hat, was {actor} begonnen hatte: {done}',
    'history.adoption_end': '`{run}` {time}, die Zeit für vorhandene Konten ist um, begonnen von {actor}: {done}',
    'history.mark': '{line}; {mark}',
    'history.by_schedule': 'nach dem Zeitplan',
    'history.by_login': 'bei einer Anmeldung',
    'history.by_webhook': 'durch einen Webhook von authentik',
    'history.problems': '{count, plural, one {# Problem} other {# Probleme}}',
    'history.ended_early': 'vorzeitig beendet: {failure}',
    'history.at_work': 'läuft noch',
    'history.withheld': '{count, number} zurückgehalten',
    'history.undone_by': 'zurückgenommen durch `{run}`',
    'history.waits': 'wartet bis {time} auf Bestätigung',

    'keep.run': '`{run}`',
    'keep.nothing': '✓ Nichts wartet auf Bestätigung.',
    'keep.nothing_of':
        '✓ Vom Lauf {typed} wartet nichts auf Bestätigung: Er wurde schon bestätigt oder zurückgenommen. `/authentik-sync history` zeigt, was davon.',
    'keep.kept':
        '{count, plural, one {✓ Bestätigt: Was der Lauf {runs} geändert hat, bleibt.} other {✓ Bestätigt: Was die Läufe {runs} geändert haben, bleibt.}} `/authentik-sync undo` kann es weiterhin zurücknehmen.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
