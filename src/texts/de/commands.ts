import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Nur Administratoren dürfen `/authentik-sync` verwenden.',
    'command.not_allowed.action': 'Bitten Sie einen von ihnen.',
    'command.unknown': '✗ Ein `/authentik-sync` {typed} gibt es nicht, deshalb wurde nichts getan.',
    'command.unknown.action': '`/authentik-sync help` nennt, was es gibt.',
    'command.unknown_word':
        '✗ Mit {typed} dahinter kann `/authentik-sync {verb}` nichts anfangen, deshalb wurde nichts getan.',
    'command.unknown_word.action': '`/authentik-sync help` zeigt, was dahinter stehen kann.',
    'command.word_meant': 'Meinten Sie `{meant}`?',
    'command.did_you_mean': 'Meinten Sie `/authentik-sync {meant}`?',
    'command.looking':
        '… authentik und {rooms, plural, =0 {Rocket.Chat} one {# Raum} other {# Räume}} werden angesehen. Die Antwort folgt hier.',
    'command.still_at_work': '… Die Arbeit läuft noch: Die Server lassen sich Zeit. Die Antwort folgt hier.',
    'command.server_waits':
        '… {server} bittet um Geduld und wird wieder gefragt, spätestens bis {time}; die Antwort folgt hier.',
    'command.which_plan': '✗ Nennen Sie einen Plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` zeigt einen mit seinem Fingerabdruck; `/authentik-sync apply <fingerprint>` führt ihn aus.',
    'command.rest': '`/authentik-sync status` und `/authentik-sync history` sagen mehr.',
    'settings.invalid':
        '{count, plural, one {✗ # Einstellung kann so nicht funktionieren, deshalb wurde nichts getan.} other {✗ # Einstellungen können so nicht funktionieren, deshalb wurde nichts getan.}}',
    'settings.invalid.action': 'Öffnen Sie Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.stop_sync': 'Räume werden nicht abgeglichen: {wrong}.',
    'settings.stop_sync.action':
        'Korrigieren Sie das unter Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.mistakes': '{count, plural, one {# Fehler} other {# Fehler}} in „{setting}“',
    'missing.title':
        '👋 Es {count, plural, one {fehlt noch # Angabe} other {fehlen noch # Angaben}}, bevor etwas eingerichtet werden kann.',
    'missing.title.action':
        '{count, plural, one {Tragen Sie sie} other {Tragen Sie sie alle}} unter Administration > Marketplace > Private Apps > Authentik SSO > Settings ein, dann `/authentik-sync plan`.',
    'missing.one': '{setting}: {where}',
    'missing.authentik_url': 'die Adresse, unter der man authentik öffnet, etwa `https://authentik.company`',
    'missing.authentik_token':
        'in authentik: Directory > Tokens and App passwords > Create, mit dem Intent „API Token“ und ohne Ablauf',
    'missing.rocketchat_token':
        'hier: Ihr Profil > Persönlicher Zugangsschlüssel > Hinzufügen, mit „Zwei-Faktor-Authentifizierung ignorieren“ angehakt',
    'missing.no_token':
        'Kein API-Token? Sobald die URL eingetragen ist, erzeugt `/authentik-sync blueprint token` eines, mit einem Text zum Einfügen in authentik.',
    'command.about':
        '*Authentik SSO* richtet „Anmelden mit authentik“ ein und bringt Personen in die Räume, Teams und Rollen ihrer Gruppen. Nur für Administratoren.',
    'command.settings': 'Einstellungen: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
