import type { uninstall as source } from '../en/uninstall';

export const uninstall = {
    'uninstall.title':
        '*Authentik SSO a été désinstallée.* Elle n’a rien modifié en partant ; les personnes peuvent donc continuer à se connecter.',
    'uninstall.stays': 'Ce qui reste :',
    'uninstall.entry':
        '{isNamed, select, true {dans Rocket.Chat : l’entrée OAuth personnalisée « {name} », les restrictions des comptes, les salons et leurs membres.} other {dans Rocket.Chat : l’entrée OAuth personnalisée, les restrictions des comptes, les salons et leurs membres.}}',
    'uninstall.entry.action': 'Regardez sous Administration > Workspace > Settings > OAuth et > Accounts.',
    'uninstall.directory':
        'dans authentik : le fournisseur, l’application et ses liaisons de groupes ; le webhook, et ce qu’un blueprint a créé pour le jeton, s’il y en a.',
    'uninstall.directory.action':
        'Regardez sous Applications > Providers et > Applications. Le jeton d’API peut être supprimé (Directory > Tokens and App passwords), tout comme le reste de ce qui porte le nom de ce Rocket.Chat.',
    'uninstall.token': 'le jeton d’accès personnel de l’administrateur.',
    'uninstall.token.action': 'Supprimez-le sous Profil > Jeton d’accès personnel.',
    'uninstall.waiting': 'ce qui attendait d’être confirmé (exécution {runs}) : plus personne ne l’annule.',
    'uninstall.waiting.action':
        'Si des personnes ne peuvent pas se connecter, vérifiez à la main l’entrée et les restrictions des comptes.',
    'uninstall.adoption': 'la reprise des comptes existants, dans l’entrée « {name} » : plus personne n’y met fin.',
    'uninstall.adoption.action':
        'Désactivez « Fusionner les utilisateurs de services distincts » sous Administration > Workspace > Settings > OAuth > Custom OAuth: {name}.',
    'uninstall.cut_off': 'ce qui était déjà fait lors d’une interruption (exécution {runs}).',
    'uninstall.cut_off.action': 'Une fois l’app réinstallée, `/authentik-sync` regarde ce qui est là et fait le reste.',
    'uninstall.gone':
        '{count, plural, =0 {Ce qui disparaît : le journal. Il ne restait aucune exécution à annuler.} one {Ce qui disparaît : le journal. # exécution ne peut plus être annulée par l’app ; `/authentik-sync undo` ne le fait que tant qu’elle est installée.} other {Ce qui disparaît : le journal. # exécutions ne peuvent plus être annulées par l’app ; `/authentik-sync undo` ne le fait que tant qu’elle est installée.}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
