import type { adoption as source } from '../en/adoption';

export const adoption = {
    'adopt.done': '✓ Repris dans les paramètres de l’app : {settings}.',
    'adopt.done.action': '`/authentik-sync plan` montre ce qui reste de l’entrée.',
    'adopt.nothing': '✓ Les paramètres de l’app contiennent déjà ce que contient l’entrée.',
    'adopt.nothing.action': '`/authentik-sync plan` montre ce qui en reste.',
    'adopt.refused': '⚠ Non repris, car l’app ne peut pas travailler avec ce que l’entrée contient là : {settings}.',
    'adopt.endless':
        '⚠ « Fusionner les utilisateurs de services distincts » est activé dans l’entrée et n’est pas repris : comme paramètre, rien n’y mettrait fin.',
    'adopt.endless.action':
        'Choisissez ce qui est voulu dans « Reprise des comptes existants » : elle prend fin d’elle-même.',
    'adopt.no_entry':
        '✗ Il n’y a pas d’entrée OAuth personnalisée « {name} » dont les valeurs pourraient être reprises.',
    'adopt.no_entry.action': 'Vérifiez le paramètre « Nom du service ».',
    'adoption.ended':
        '✓ La période de reprise des comptes existants d’après {by, select, address {leur adresse} other {leur nom d’utilisateur}} est terminée : « Fusionner les utilisateurs de services distincts » de l’entrée « {entry} » est de nouveau désactivé.',
    'adoption.ended.action':
        '`/authentik-sync people` montre qui n’est pas encore passé. S’il faut plus de temps, approuvez-le : `/authentik-sync plan`.',
    'adoption.ended_early':
        '✓ Les comptes existants ne sont plus repris d’après {by, select, address {leur adresse} other {leur nom d’utilisateur}}, car « Reprise des comptes existants » dit désormais autre chose : « Fusionner les utilisateurs de services distincts » de l’entrée « {entry} » est de nouveau désactivé.',
    'adoption.restart':
        '⚠ Dans le flux de connexion de ce serveur, ce qui était activé reste en vigueur jusqu’au redémarrage de Rocket.Chat.',
    'adoption.restart.action': 'Redémarrez-le.',
    'adoption.not_ended':
        '✗ La période de reprise des comptes existants est terminée, mais « Fusionner les utilisateurs de services distincts » de l’entrée « {entry} » n’a pas pu être désactivé : {failure}',
    'adoption.not_ended.action':
        'Désactivez-le sous Administration > Workspace > Settings > OAuth > Custom OAuth: {entry}. L’app continue d’essayer, une fois par jour.',
    'adoption.still_on': 'la valeur a été écrite, et l’option est toujours activée.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
