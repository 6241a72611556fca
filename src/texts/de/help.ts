import type { help as source } from '../en/help';

export const help = {
    'help.setup': '`/authentik-sync setup` führt Sie durch die drei Werte, die es braucht, und probiert jeden aus',
    'help.run': '`/authentik-sync` tut alles, was die Einstellungen der App verlangen, und sagt, was es getan hat',
    'help.plan': '`/authentik-sync plan` zeigt, was das wäre, und ändert nichts',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` führt genau den Plan mit diesem Fingerabdruck aus, samt allem, was auf Sie wartet; mit `only` dahinter ohne das',
    'help.adopt':
        '`/authentik-sync adopt` übernimmt die Werte eines Eintrags, den es schon gibt, in die Einstellungen der App',
    'help.check':
        '`/authentik-sync check` prüft alles, was eine Anmeldung braucht, und sagt, was anzuklicken ist; `/authentik-sync check ada` sagt, wie die nächste Anmeldung von ada endet',
    'help.status':
        '`/authentik-sync status` sagt, was verwaltet wird, was zuletzt lief und was jemand anders geändert hat',
    'help.people':
        '`/authentik-sync people` sagt, wer sich anmelden kann und wer nicht, und warum; `/authentik-sync people new` nennt die einer Klasse',
    'help.user':
        '`/authentik-sync user ada` sagt, warum ada in den Räumen, Teams und Rollen der Regeln ist oder nicht ist',
    'help.group': '`/authentik-sync group staff` sagt, wer in staff ist und wohin die Regeln sie bringen',
    'help.room':
        '`/authentik-sync room lobby` sagt, wer dorthin gehört und wodurch, und was der nächste Lauf dort ändert',
    'help.rules': '`/authentik-sync rules` sagt, worauf jede Regel jetzt passt und welche Gruppen keine nennt',
    'help.leftovers':
        '`/authentik-sync leftovers` zeigt, was die App vergeben hat und keine Regel mehr nennt, und wie es zurückgenommen wird',
    'help.link':
        '`/authentik-sync link ada @graefin` sagt, dass ada aus authentik und das Konto @graefin eine Person sind',
    'help.unlink': '`/authentik-sync unlink ada` sagt, dass sie es nicht sind',
    'help.history':
        '`/authentik-sync history` zeigt die letzten Läufe; `/authentik-sync history 1f2e3d4c` zeigt jede Änderung dieses einen, mit `csv` oder `json` dahinter als Datei',
    'help.undo': '`/authentik-sync undo 1f2e3d4c` zeigt, was die Rücknahme dieses Laufs täte; ohne ID die des letzten',
    'help.keep': '`/authentik-sync keep` bestätigt Änderungen, die sonst zurückgenommen würden',
    'help.sync': '`/authentik-sync sync ada` erledigt jetzt, was für ada allein zu tun ist',
    'help.stop': '`/authentik-sync stop` beendet den Lauf, der im Gang ist, beim nächsten Schritt',
    'help.pause':
        '`/authentik-sync pause 2h`, `pause 18:00` oder `pause 2026-12-24`: Bis dahin geschieht nichts von selbst; ohne Zeit bis `resume`',
    'help.resume': '`/authentik-sync resume` beendet das',
    'help.blueprint':
        '`/authentik-sync blueprint` gibt Ihnen die Datei, die authentik ohne Token einrichtet; `/authentik-sync blueprint token` die, die ein Token erzeugt',
    'help.console': '`/authentik-sync console` öffnet all das an der Seite, mit einem Klick',
    'help.help': '`/authentik-sync help` zeigt dies',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
