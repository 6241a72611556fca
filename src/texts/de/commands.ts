import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Nur Administratoren dürfen `/authentik-sync` verwenden.',
    'command.not_allowed.action': 'Bitten Sie einen von ihnen.',
    'command.still_at_work': '… Die Arbeit läuft noch: Die Server lassen sich Zeit. Die Antwort folgt hier.',
    'command.which_plan': '✗ Nennen Sie einen Plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` zeigt einen mit seinem Fingerabdruck; `/authentik-sync apply <fingerprint>` führt ihn aus.',
    'command.rest': '`/authentik-sync status` und `/authentik-sync history` sagen mehr.',
    'settings.invalid':
        '{count, plural, one {✗ # Einstellung kann so nicht funktionieren, deshalb wurde nichts getan.} other {✗ # Einstellungen können so nicht funktionieren, deshalb wurde nichts getan.}}',
    'settings.invalid.action': 'Öffnen Sie Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'command.about':
        '*Authentik SSO* richtet „Anmelden mit authentik“ ein und bringt Personen in die Räume, Teams und Rollen ihrer Gruppen. Nur für Administratoren.',
    'command.settings': 'Einstellungen: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
