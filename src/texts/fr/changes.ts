import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'enregistrer l’ID client et la clé secrète dans les paramètres de l’app',
    'change.forget-credentials': 'vider l’ID client et la clé secrète dans les paramètres de l’app',
    'change.create-key': 'créer la clé de signature « {name} » dans authentik',
    'change.create-provider': 'créer le fournisseur « {name} » dans authentik',
    'change.change-provider': 'définir {field} du fournisseur « {name} » sur {to}, actuellement {from}',
    'change.delete-provider': 'supprimer le fournisseur « {name} » dans authentik',
    'change.create-application': 'créer l’application « {slug} » dans authentik',
    'change.change-application':
        '{what, select, link {rattacher le fournisseur à l’application « {slug} »} unlink {détacher le fournisseur de l’application « {slug} »} other {définir l’URL de lancement de l’application « {slug} » sur {to}, actuellement {from}}}',
    'change.delete-application': 'supprimer l’application « {slug} » dans authentik',
    'change.bind-group': 'permettre au groupe « {group} » d’utiliser l’application « {slug} »',
    'change.unbind-group':
        '{isKnown, select, true {retirer le groupe « {group} » de l’application « {slug} »} other {retirer de l’application « {slug} » les groupes qui ne sont plus listés}}',
    'change.create-webhook': 'créer dans authentik le webhook « {name} », qui signale les changements à {url}',
    'change.change-webhook': 'réparer dans authentik le webhook « {name} », qui signale les changements à {url}',
    'change.delete-webhook': 'supprimer le webhook « {name} » dans authentik',
    'change.create-entry': 'créer l’entrée OAuth personnalisée « {name} »',
    'change.remove-entry': 'supprimer l’entrée OAuth personnalisée « {name} »',
    'change.set-client-id': 'définir {setting} sur l’ID client du fournisseur',
    'change.set-secret': '{what, select, empty {vider la clé secrète client} other {écrire la clé secrète client}}',
    'change.set-setting':
        '{isNew, select, true {définir {setting} sur {to}} other {définir {setting} sur {to}, actuellement {from}}}',
    'change.create-room': 'créer #{room} ({type, select, private {privé} other {public}}, propriétaire {creator})',
    'change.create-team': 'créer l’équipe {team} ({type, select, private {privée} other {publique}})',
    'change.add-member':
        '{place, select, room {ajouter {username} à #{room}} team {ajouter {username} à l’équipe {team}} role {donner à {username} le rôle {role}} other {donner à {username} le rôle {role} dans #{room}}}',
    'change.remove-member':
        '{place, select, room {retirer {username} de #{room}} team {retirer {username} de l’équipe {team}} role {retirer le rôle {role} à {username}} other {retirer à {username} le rôle {role} dans #{room}}}',
    'change.mark-absent': 'noter que {username} est absent',
    'change.unmark-absent': 'noter que {username} est de retour',
    'change.link-person':
        'lier {isKnown, select, true {{person} d’authentik} other {la personne qui était dans authentik}} à @{username}',
    'change.unlink-person': 'défaire le lien avec @{username}',
    'change.deactivate': 'désactiver {username}',
    'change.reactivate': 'réactiver {username}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
