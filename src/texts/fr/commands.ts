import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Seuls les administrateurs peuvent utiliser `/authentik-sync`.',
    'command.not_allowed.action': 'Demandez à l’un d’eux.',
    'command.unknown': '✗ Il n’y a pas de `/authentik-sync` {typed} ; rien n’a donc été fait.',
    'command.unknown.action': '`/authentik-sync help` montre ce qui existe.',
    'command.unknown_word': '✗ `/authentik-sync {verb}` ne sait que faire de {typed} ; rien n’a donc été fait.',
    'command.unknown_word.action': '`/authentik-sync help` montre ce qui peut suivre.',
    'command.word_meant': 'Vouliez-vous dire `{meant}` ?',
    'command.did_you_mean': 'Vouliez-vous dire `/authentik-sync {meant}` ?',
    'command.looking':
        '… Lecture d’authentik et de {rooms, plural, =0 {Rocket.Chat} one {# salon} other {# salons}}. La réponse suivra ici.',
    'command.still_at_work': '… Toujours en cours : les serveurs prennent leur temps. La réponse suivra ici.',
    'command.server_waits':
        '… {server} demande un instant et sera interrogé de nouveau, au plus tard le {time} ; la réponse suivra ici.',
    'command.which_plan': '✗ Nommez un plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` en montre un avec son empreinte ; `/authentik-sync apply <fingerprint>` l’exécute.',
    'command.rest': '`/authentik-sync status` et `/authentik-sync history` en disent plus.',
    'settings.invalid':
        '{count, plural, one {✗ # paramètre ne peut pas fonctionner ; rien n’a donc été fait.} other {✗ # paramètres ne peuvent pas fonctionner ; rien n’a donc été fait.}}',
    'settings.invalid.action': 'Ouvrez Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.stop_sync': 'Les salons ne sont pas synchronisés : {wrong}.',
    'settings.stop_sync.action':
        'Corrigez ceci sous Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.mistakes': '{count, plural, one {# erreur} other {# erreurs}} dans « {setting} »',
    'missing.title':
        '👋 Il manque {count, plural, one {# valeur} other {# valeurs}} avant que quoi que ce soit puisse être configuré.',
    'missing.title.action':
        '{count, plural, one {Saisissez-la} other {Saisissez-les}} sous Administration > Marketplace > Private Apps > Authentik SSO > Settings, puis `/authentik-sync plan`.',
    'missing.one': '{setting} : {where}',
    'missing.authentik_url': 'l’adresse à laquelle on ouvre authentik, comme `https://authentik.company`',
    'missing.authentik_token':
        'dans authentik, Directory > Tokens and App passwords > Create, avec l’intent « API Token » et sans expiration',
    'missing.rocketchat_token':
        'ici, votre profil > Jeton d’accès personnel > Ajouter, avec « Ignorer l’authentification à deux facteurs » coché',
    'missing.no_token':
        'Pas de jeton d’API ? Une fois l’URL saisie, `/authentik-sync blueprint token` en crée un, avec un seul texte à coller dans authentik.',
    'command.about':
        '*Authentik SSO* configure « Se connecter avec authentik » et place les personnes dans les salons, équipes et rôles de leurs groupes. Réservé aux administrateurs.',
    'command.settings': 'Paramètres : Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
