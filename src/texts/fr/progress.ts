import type { progress as source } from '../en/progress';

export const progress = {
    'progress.title': '⏳ *L’exécution `{run}`* est en cours',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} sur {steps, plural, one {# étape faite} other {# étapes faites}}',
    'progress.steps_left': '{done, number} sur {steps, plural, one {# étape faite} other {# étapes faites}}, {left}',
    'progress.seconds': 'encore {count, plural, one {# seconde} other {# secondes}} environ',
    'progress.minutes': 'encore {count, plural, one {# minute} other {# minutes}} environ',
    'progress.made': 'Jusqu’ici : {done}',
    'progress.doing': 'Maintenant : {subject}',
    'progress.held_up': 'En attente depuis le {since} : {failure} Prochain essai le {time}.',
    'progress.comes_first':
        '✗ L’exécution `{run}` passe d’abord, et elle attend : rien d’autre ne commence entre-temps.',
    'progress.comes_first.action': '`/authentik-sync stop` y met fin en quelques secondes ; ce qu’elle a fait reste.',
    'progress.at_work':
        '✗ L’exécution `{run}` est en cours depuis le {since}, {begun} : rien d’autre ne commence entre-temps.',
    'progress.at_work.action':
        '`/authentik-sync status` dit où elle en est ; `/authentik-sync stop` y met fin à la prochaine étape.',
    'progress.look_at_work':
        '✗ L’app examine les deux serveurs depuis le {since}{isKnown, select, true {, pour {actor}} other {}} : rien d’autre ne commence entre-temps.',
    'progress.look_at_work.action': 'Redemandez dans un instant.',
    'progress.cut_off':
        '{seconds, plural, one {Si cela a été interrompu, autre chose peut commencer dans # seconde au plus tard.} other {Si cela a été interrompu, autre chose peut commencer dans # secondes au plus tard.}}',
    'progress.stop': '`/authentik-sync stop` y met fin à la prochaine étape.',
    'progress.continues':
        '… {done, number} sur {steps, plural, one {# étape faite} other {# étapes faites}}. Le reste suit en arrière-plan : vos messages directs avec @{account} montrent où en est l’exécution, puis ce qu’il en est advenu.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} L’exécution `{run}` est terminée : vos messages directs avec @{account} disent ce qu’il en est advenu.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
