import type { keepUp as source } from '../en/keep-up';

export const keepUp = {
    'keep_up.waits': '👋 Quelque chose attend votre décision : rien de cela ne se fait automatiquement.',
    'keep_up.problems': '⚠ Tout ne s’est pas passé comme prévu dans l’exécution `{run}`, qui a commencé d’elle-même :',
    'keep_up.solved': '✓ Ce qui ne s’était pas passé comme prévu est maintenant comme il faut.',
    'keep_up.failed':
        '⚠ L’app ne peut pas vérifier si quelque chose a changé : {failure} Elle réessaie d’elle-même, et vous dira quand cela fonctionnera de nouveau.',
    'keep_up.recovered':
        '✓ L’app peut de nouveau vérifier ; elle ne le pouvait plus depuis le {time} ({count, plural, one {# tentative} other {# tentatives}}).',
    'keep_up.well': '✓ Tout va bien : chacun est là où ses groupes le disent ({done}).',

    'pause.begun':
        '{isOpen, select, true {✓ En pause : rien ne commence plus automatiquement.} other {✓ En pause : rien ne commence automatiquement jusqu’au {time}.}}',
    'pause.begun.action':
        '`/authentik-sync resume` y met fin. Ce qui a commencé continue, et les changements que personne ne conserve sont annulés tout de même.',
    'pause.not_understood': '✗ {typed} n’est pas une durée ni une heure ; rien n’a donc été mis en pause.',
    'pause.not_understood.action':
        'Saisissez une durée, comme `2h` ou `3 jours`, une heure, comme `18:00`, ou une date, comme `2026-12-24 08:00` ; sans rien, la pause dure jusqu’à `resume`.',
    'pause.past': '✗ {typed} est déjà passé ; rien n’a donc été mis en pause.',
    'pause.past.action': 'Saisissez un moment à venir, comme `2h` ou `18:00`.',
    'pause.too_long': '✗ {typed} est dans plus d’un an ; rien n’a donc été mis en pause.',
    'pause.too_long.action': 'Sans heure, `/authentik-sync pause` dure jusqu’à `resume`.',
    'resume.done': '✓ Repris : l’app vérifie de nouveau d’elle-même.',
    'resume.nothing': '✓ Rien n’était en pause.',

    'stop.asked': '✓ L’exécution `{run}` prend fin à sa prochaine étape.',
    'stop.asked.action':
        'Ce qu’elle a fait reste ; `/authentik-sync undo {run}` l’annule, et `/authentik-sync pause` empêche la suivante de commencer d’elle-même.',
    'stop.take_back': '⚠ L’exécution `{run}` annule ce que personne n’a confirmé, et n’est pas arrêtée.',
    'stop.nothing': '✓ Aucune exécution n’est en cours.',

    'sync.whom': '✗ Nommez une personne.',
    'sync.whom.action': '`/authentik-sync sync ada` fait ce qui est à faire pour ada seulement.',
    'sync.no_account': '⚠ « {name} » n’a pas encore de compte ici ; il n’y a donc rien à faire.',
    'sync.no_account.action': '`/authentik-sync user` avec ce nom dit pourquoi.',
    'sync.not_linked': '⚠ Le compte de « {name} » n’est lié à personne dans authentik ; rien ne lui est donc attribué.',
    'sync.not_linked.action': '`/authentik-sync link <person> @<account>` dit de qui il s’agit.',
    'sync.nothing': '✓ Rien à faire pour « {name} » : tout est comme le disent les groupes.',
    'sync.left':
        '⚠ Pas encore : {places}. Il faut d’abord créer ou modifier quelque chose, ce que la synchronisation d’une seule personne ne fait pas.',
    'sync.left.action': '`/authentik-sync` fait le tout.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
