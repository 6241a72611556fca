import type { run as source } from '../en/run';

export const run = {
    'run.done':
        '{isLive, select, true {✓ Fait : {done}. « Se connecter avec {service} » est actif. Exécution `{run}`.} other {✓ Fait : {done}. Exécution `{run}`.}}',
    'run.done_with_warning':
        '{isLive, select, true {⚠ Fait : {done}. « Se connecter avec {service} » est actif. Exécution `{run}`.} other {⚠ Fait : {done}. Exécution `{run}`.}}',
    'run.partial':
        '{isLive, select, true {⚠ Fait en partie : {done}. « Se connecter avec {service} » est actif.} other {⚠ Fait en partie : {done}.}}',
    'run.nothing_to_do':
        '{isLive, select, true {✓ Rien à faire : tout est comme le demandent les paramètres. « Se connecter avec {service} » est actif.} other {✓ Rien à faire : tout est comme le demandent les paramètres.}}',
    'run.nothing_but_warning':
        '{isLive, select, true {⚠ Rien à faire, à part ce qui est dit ci-dessous. « Se connecter avec {service} » est actif.} other {⚠ Rien à faire, à part ce qui est dit ci-dessous.}}',
    'run.nothing_done': '✗ Rien n’a pu être fait.',
    'run.ended_early': '✗ L’exécution a pris fin prématurément : {done}.',
    'run.continues':
        '… {done, number} sur {steps, plural, one {# étape faite} other {# étapes faites}}. Le reste suit en arrière-plan, et la réponse aussi.',

    'undo.done': '✓ L’exécution `{run}` a été annulée : {done}.',
    'undo.partial': '⚠ L’exécution `{run}` a été annulée en partie : {done}.',
    'undo.ended_early': '✗ L’exécution `{run}` n’a été annulée qu’en partie : {done}.',
    'undo.nothing_left': '✓ Exécution `{run}` : il ne reste rien à annuler.',
    'undo.not_done': '⚠ L’exécution `{run}` n’a pas été annulée.',

    'undo.title': '*Annulation de l’exécution `{run}`* : {means}. Rien n’a encore été modifié.',
    'undo.behind': '⚠ Une autre exécution a été annulée en dernier ; celle-ci est la précédente.',
    'undo.ends_login':
        '⚠ Plus personne ne pourra alors se connecter avec authentik. {count, plural, =0 {Aucun compte n’est encore lié.} one {# compte est lié : {people}. Sans mot de passe propre, il n’aura plus d’accès.} other {# comptes sont liés : {people}. Ceux qui n’ont pas de mot de passe n’auront plus d’accès.}}',
    'undo.to_do': 'Pour l’exécuter : `/authentik-sync apply {fingerprint}`',
    'undo.one_before': 'L’exécution précédente est `{run}`.',
    'undo.one_before.action': '`/authentik-sync undo {run}` montre ce que ferait son annulation.',
    'undo.again': 'Le prochain `/authentik-sync` refait tout ce que demandent les paramètres.',

    'take_back.done':
        '⚠ Personne n’a appuyé à temps sur « Conserver » ; les changements ont donc été annulés : {done}. Ce que l’exécution {runs} a fait d’autre reste.',
    'take_back.done.action':
        'Connectez-vous avec authentik dans un autre navigateur, puis tapez de nouveau `/authentik-sync` et appuyez sur « Conserver ». « Minutes pour confirmer les changements risqués » donne plus de temps.',
    'take_back.partial': '⚠ Ce que personne n’a confirmé à temps a été annulé en partie : {done}.',
    'take_back.ended_early': '✗ Ce que personne n’a confirmé à temps n’a été annulé qu’en partie : {done}.',
    'take_back.nothing_left': '✓ Ce que personne n’a confirmé à temps : il ne reste rien à annuler.',
    'take_back.not_done': '⚠ Ce que personne n’a confirmé à temps n’a pas été annulé.',
    'take_back.again': 'L’app essaiera de nouveau, et vous en informera.',
    'take_back.given_up': 'L’app n’essaie plus ; le reste demeure donc en place.',
    'take_back.given_up.action': 'Annulez-le à la main : {commands}.',
    'take_back.command': '`/authentik-sync undo {run}`',
    'take_back.failed': '✗ Ce que personne n’a confirmé de l’exécution `{run}` n’a pas pu être annulé : {failure}',
    'take_back.stays': 'Aucune autre tentative n’est faite automatiquement ; les changements restent donc.',
    'take_back.stays.action': '`/authentik-sync undo {run}` annule l’exécution.',

    'run.dropped':
        '⚠ L’exécution a été interrompue puis reprise. {count, plural, one {# changement a été laissé de côté : plus rien ne le demande} other {# changements ont été laissés de côté : plus rien ne les demande}}. Ce qui est nouveau depuis attend le prochain plan.',
    'run.confirm':
        '⏳ Les changements qui peuvent bloquer l’accès de quelqu’un sont annulés le {time}, sauf si un administrateur appuie sur « Conserver » ou saisit `/authentik-sync keep`. Connectez-vous d’abord une fois dans un autre navigateur.',
    'run.more_withheld':
        '… et {count, plural, one {# autre changement retenu} other {# autres changements retenus}} : `/authentik-sync plan` les montre tous.',
    'run.approvable':
        '{count, plural, one {# changement attend votre décision : `/authentik-sync plan` le montre} other {# changements attendent votre décision : `/authentik-sync plan` les montre}} de nouveau, avec des boutons.',

    'count.directory': '{count, plural, one {# changement dans authentik} other {# changements dans authentik}}',
    'count.settings': '{count, plural, one {# paramètre écrit} other {# paramètres écrits}}',
    'count.rooms': '{count, plural, one {# salon créé} other {# salons créés}}',
    'count.members': '{count, plural, one {# membre ajouté} other {# membres ajoutés}}',
    'count.removed': '{count, plural, one {# membre retiré} other {# membres retirés}}',
    'count.roles': '{count, plural, one {# rôle modifié} other {# rôles modifiés}}',
    'count.accounts': '{count, plural, one {# compte activé ou désactivé} other {# comptes activés ou désactivés}}',
    'count.links': '{count, plural, one {# personne liée} other {# personnes liées}}',
    'count.nothing': 'rien n’a changé',

    'history.empty': '✓ Aucune exécution n’a encore rien changé.',
    'history.title':
        '*Historique* — {count, plural, one {# exécution} other {# exécutions}}, la plus récente d’abord. `/authentik-sync history <run>` en montre une, `/authentik-sync undo <run>` ce que ferait son annulation.',
    'history.unknown': '✗ Il n’y a pas d’exécution {typed}.',
    'history.unknown.action': '`/authentik-sync history` liste les exécutions existantes.',
    'history.run': '*Exécution* {line}',
    'history.trigger':
        '{trigger, select, command {commencée par une commande de {actor}} button {commencée par un bouton sur lequel {actor} a appuyé} endpoint {commencée par le point de terminaison pour l’automatisation, en tant que {actor}} schedule {commencée selon la planification, pour {actor}} login {commencée par une connexion, pour {actor}} webhook {commencée par un webhook d’authentik, pour {actor}} other {commencée d’elle-même, pour {actor}}}',
    'history.approved':
        '{count, plural, one {# changement qui attendait a été approuvé} other {# changements qui attendaient ont été approuvés}} par {actor}',
    'history.changes': '*Ce qu’elle a changé* — {count, number}',
    'history.exports': 'En fichier : `/authentik-sync history {run} csv`, ou `json`',
    'history.in_file':
        '{count, plural, one {✓ # changement} other {✓ # changements}} de l’exécution `{run}` : dans un fichier, dans vos messages directs avec @{sender}.',
    'history.as_text':
        '{cause, select, disabled {⚠ En texte, car l’envoi de fichiers est désactivé.} direct {⚠ En texte, car les fichiers sont désactivés dans les messages directs.} size {⚠ En texte, car le fichier est plus grand que ce que le serveur accepte.} type {⚠ En texte, car le serveur n’accepte pas les fichiers de ce type.} other {⚠ En texte, car le serveur n’a pas pris de fichier.}}',
    'history.as_text.action': 'Administration > Workspace > Settings > File Upload dit ce qu’il accepte.',
    'history.sync': '`{run}` {time}, exécution par {actor} : {done}',
    'history.undo': '`{run}` {time}, annulation de `{undone}` par {actor} : {done}',
    'history.take-back':
        '`{run}` {time}, automatiquement, car personne n’a confirmé ce que {actor} avait lancé : {done}',
    'history.adoption_end':
        '`{run}` {time}, fin de la période de reprise des comptes existants, commencée par {actor} : {done}',
    'history.mark': '{line} ; {mark}',
    'history.by_schedule': 'selon la planification',
    'history.by_login': 'lors d’une connexion',
    'history.by_webhook': 'par un webhook d’authentik',
    'history.problems': '{count, plural, one {# problème} other {# problèmes}}',
    'history.ended_early': 'terminée prématurément : {failure}',
    'history.at_work': 'en cours',
    'history.withheld': '{count, plural, one {# retenu} other {# retenus}}',
    'history.undone_by': 'annulée par `{run}`',
    'history.waits': 'attend d’être confirmée jusqu’au {time}',

    'keep.run': '`{run}`',
    'keep.nothing': '✓ Rien n’attend d’être confirmé.',
    'keep.nothing_of':
        '✓ Rien de l’exécution {typed} n’attend d’être confirmé : elle a déjà été conservée ou annulée. `/authentik-sync history` dit ce qu’il en est.',
    'keep.kept':
        '{count, plural, one {✓ Conservé : ce que l’exécution {runs} a modifié reste.} other {✓ Conservé : ce que les exécutions {runs} ont modifié reste.}} `/authentik-sync undo` peut toujours l’annuler.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
