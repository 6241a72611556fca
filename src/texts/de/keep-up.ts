import type { keepUp as source } from '../en/keep-up';

export const keepUp = {
    'keep_up.waits': '👋 Etwas wartet auf Sie: Nichts davon geschieht von selbst.',
    'keep_up.problems': '⚠ Im Lauf `{run}`, der von selbst begann, ist nicht alles so geworden wie geplant:',
    'keep_up.solved': '✓ Was nicht wie geplant geworden war, ist jetzt, wie es sein soll.',
    'keep_up.failed':
        '⚠ Die App kann nicht nachsehen, ob sich etwas geändert hat: {failure} Sie versucht es von selbst wieder und sagt Ihnen, wenn es wieder geht.',
    'keep_up.recovered':
        '✓ Die App kann wieder nachsehen; seit {time} konnte sie es nicht ({count, plural, one {# Versuch} other {# Versuche}}).',
    'keep_up.well': '✓ Alles in Ordnung: Alle sind dort, wo ihre Gruppen es sagen ({done}).',

    'pause.begun':
        '{isOpen, select, true {✓ Angehalten: Von selbst beginnt nichts mehr.} other {✓ Angehalten: Bis {time} beginnt nichts von selbst.}}',
    'pause.begun.action':
        '`/authentik-sync resume` beendet das. Was begonnen ist, geht weiter, und Änderungen, die niemand behält, werden trotzdem zurückgenommen.',
    'pause.not_understood': '✗ {typed} ist keine Zeit, also wurde nichts angehalten.',
    'pause.not_understood.action':
        'Geben Sie eine Dauer an, etwa `2h` oder `3 Tage`, eine Uhrzeit wie `18:00` oder ein Datum wie `2026-12-24 08:00`; ohne Angabe gilt es bis `resume`.',
    'pause.past': '✗ {typed} ist schon vorbei, also wurde nichts angehalten.',
    'pause.past.action': 'Geben Sie eine künftige Zeit an, etwa `2h` oder `18:00`.',
    'pause.too_long': '✗ {typed} ist mehr als ein Jahr entfernt, also wurde nichts angehalten.',
    'pause.too_long.action': 'Ohne Zeit gilt `/authentik-sync pause` bis `resume`.',
    'resume.done': '✓ Fortgesetzt: Die App sieht wieder von selbst nach.',
    'resume.nothing': '✓ Nichts war angehalten.',

    'stop.asked': '✓ Der Lauf `{run}` endet beim nächsten Schritt.',
    'stop.asked.action':
        'Was er getan hat, bleibt; `/authentik-sync undo {run}` nimmt es zurück, und `/authentik-sync pause` lässt den nächsten nicht von selbst beginnen.',
    'stop.take_back': '⚠ Der Lauf `{run}` nimmt zurück, was niemand bestätigt hat, und wird nicht beendet.',
    'stop.nothing': '✓ Kein Lauf ist im Gang.',

    'sync.whom': '✗ Nennen Sie eine Person.',
    'sync.whom.action': '`/authentik-sync sync ada` erledigt, was für ada allein zu tun ist.',
    'sync.no_account': '⚠ „{name}“ hat hier noch kein Konto, also ist nichts zu tun.',
    'sync.no_account.action': '`/authentik-sync user` mit diesem Namen sagt, warum.',
    'sync.not_linked': '⚠ Das Konto von „{name}“ ist mit niemandem in authentik verknüpft, also bekommt es nichts.',
    'sync.not_linked.action': '`/authentik-sync link <person> @<account>` sagt, wem es gehört.',
    'sync.nothing': '✓ Für „{name}“ ist nichts zu tun: Alles ist so, wie die Gruppen es sagen.',
    'sync.left':
        '⚠ Noch nicht: {places}. Dafür muss erst etwas angelegt oder geändert werden, was bei einer einzelnen Person nicht geschieht.',
    'sync.left.action': '`/authentik-sync` erledigt alles.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
