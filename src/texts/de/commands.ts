import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Nur Administratoren dürfen `/authentik-sync` verwenden.',
    'command.not_allowed.action': 'Bitten Sie einen von ihnen.',
    'command.still_at_work': '… Noch bei der Arbeit: Die Server lassen sich Zeit. Die Antwort folgt hier.',
    'command.which_plan': '✗ Welchen Plan?',
    'command.which_plan.action':
        '`/authentik-sync plan` zeigt einen mit seinem Fingerabdruck; `/authentik-sync apply <fingerprint>` führt ihn aus.',
    'command.rest': '`/authentik-sync status` und `/authentik-sync history` sagen mehr.',
    'settings.invalid':
        '{count, plural, one {✗ # Einstellung kann so nicht funktionieren, deshalb wurde nichts getan.} other {✗ # Einstellungen können so nicht funktionieren, deshalb wurde nichts getan.}}',
    'settings.invalid.action': 'Öffnen Sie Administration > Marketplace > Private Apps > Authentik SSO > Settings.',

    'help.title':
        '*Authentik SSO* richtet „Log in with authentik“ ein und bringt Personen in die Räume, Teams und Rollen ihrer Gruppen. Nur für Administratoren.',
    'help.run': '`/authentik-sync` tut alles, was die Einstellungen der App verlangen, und sagt, was es getan hat',
    'help.plan': '`/authentik-sync plan` zeigt, was das wäre, und ändert nichts',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` führt genau den Plan mit diesem Fingerabdruck aus, auch was zurückgehalten wurde',
    'help.check':
        '`/authentik-sync check` prüft alles, was eine Anmeldung braucht, und sagt, was anzuklicken ist; `/authentik-sync check ada` sagt, wie die nächste Anmeldung von ada endet',
    'help.status':
        '`/authentik-sync status` sagt, was verwaltet wird, was zuletzt lief und was jemand anders geändert hat',
    'help.user':
        '`/authentik-sync user ada` sagt, warum ada in den Räumen, Teams und Rollen der Regeln ist oder nicht ist',
    'help.history': '`/authentik-sync history` zeigt die letzten Läufe',
    'help.undo': '`/authentik-sync undo 1f2e3d4c` nimmt diesen Lauf zurück; ohne ID den letzten',
    'help.keep': '`/authentik-sync keep` bestätigt Änderungen, die sonst zurückgenommen würden',
    'help.blueprint': '`/authentik-sync blueprint` gibt Ihnen die Datei, die authentik ohne Token einrichtet',
    'help.help': '`/authentik-sync help` zeigt dies',
    'help.settings': 'Einstellungen: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
