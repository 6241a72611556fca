import type { problems as source } from '../en/problems';

export const problems = {
    'problem.title': '*Pas comme il faut* — {count, number}',
    'problem.setting_blocked':
        '{subject} a gardé sa valeur : le serveur bloque ce paramètre (`SETTINGS_BLOCKED`) ou ignore l’écriture.',
    'problem.setting_blocked.action': 'Retirez-le de cette variable, ou définissez-y la valeur.',
    'problem.setting_overwritten':
        '{subject} contient une autre valeur que celle qui a été écrite : quelque chose d’autre l’écrase.',
    'problem.setting_overwritten.action': 'Cherchez {variable}.',
    'problem.setting_gone': '{subject} n’existe plus.',
    'problem.setting_gone.action': 'Relancez l’opération.',
    'problem.service_not_live':
        'Le service de connexion « {subject} » n’apparaît pas sur la page de connexion, bien qu’il soit activé.',
    'problem.service_not_live.action':
        'Ouvrez Administration > Workspace > Settings > OAuth et cliquez sur « Refresh OAuth Services » ; à partir de 9.0, il faut une licence.',
    'problem.service_other_client':
        'Le service de connexion « {subject} » est actif avec un autre ID client que celui qui est défini.',
    'problem.service_other_client.action': 'Attendez une minute et relancez l’opération.',
    'problem.account_of_last_owner': 'Le compte {subject} reste actif : il est seul propriétaire de {rooms}.',
    'problem.account_of_last_owner.action':
        'Donnez à chacun un autre propriétaire ; la prochaine exécution désactivera alors le compte.',
    'problem.account_of_unnamed_rooms':
        'Le compte {subject} reste actif : il est seul propriétaire de salons que le serveur ne nomme qu’avec un jeton d’accès personnel. Sans jeton, la désactivation n’est pas retentée.',
    'problem.account_of_unnamed_rooms.action':
        'Renseignez le « Jeton d’accès personnel » d’un administrateur, et la prochaine exécution nommera les salons ; ou désactivez le compte sous Administration > Workspace > Users.',
    'problem.account_unchanged': 'Le compte {subject} est resté tel quel : le serveur a refusé, ou n’a rien fait.',
    'problem.account_unchanged.action': 'Regardez sous Administration > Workspace > Users.',
    'problem.members_missing':
        '{hasReason, select, true {Non ajoutés à {place} : {people} ({reason}).} other {Non ajoutés à {place} : {people}.}}',
    'problem.members_missing.action': 'Le salon est peut-être fédéré, ou une autre app les refuse.',
    'problem.members_left':
        '{hasReason, select, true {Encore dans {place} : {people} ({reason}).} other {Encore dans {place} : {people}.}}',
    'problem.members_left.action': 'Retirez-les à la main, ou consultez le journal du serveur.',
    'problem.not_written': 'authentik a gardé pour {subject} une autre valeur que celle qui a été écrite.',
    'problem.not_written.action': 'Vérifiez-le dans authentik.',
    'problem.skipped_without_login':
        'Laissé tel quel : {subject}, car le service de connexion n’est pas apparu ; fermer un accès laisserait des personnes sans accès.',
    'problem.skipped_without_login.action': 'Faites fonctionner la connexion, puis relancez l’opération.',
    'problem.steps_failed': '{count, number} étapes ont échoué, {places}. La première : {reason}',
    'problem.step_failed': 'Échec, {place} : {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
