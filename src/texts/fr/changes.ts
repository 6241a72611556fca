import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'enregistrer l’ID client et la clé secrète dans les paramètres de l’app : {reason}',
    'change.forget-credentials': 'vider l’ID client et la clé secrète dans les paramètres de l’app : {reason}',
    'change.create-key': 'créer la clé de signature « {name} » dans authentik : {reason}',
    'change.create-provider': 'créer le fournisseur « {name} » dans authentik : {reason}',
    'change.change-provider': 'définir {field} du fournisseur « {name} » sur {to}, actuellement {from} : {reason}',
    'change.delete-provider': 'supprimer le fournisseur « {name} » dans authentik : {reason}',
    'change.create-application': 'créer l’application « {slug} » dans authentik : {reason}',
    'change.change-application':
        '{what, select, link {rattacher le fournisseur à l’application « {slug} » : {reason}} unlink {détacher le fournisseur de l’application « {slug} » : {reason}} other {définir l’URL de lancement de l’application « {slug} » sur {to}, actuellement {from} : {reason}}}',
    'change.delete-application': 'supprimer l’application « {slug} » dans authentik : {reason}',
    'change.bind-group': 'permettre au groupe « {group} » d’utiliser l’application « {slug} » : {reason}',
    'change.unbind-group':
        '{isKnown, select, true {retirer le groupe « {group} » de l’application « {slug} » : {reason}} other {retirer de l’application « {slug} » les groupes qui ne sont plus listés : {reason}}}',
    'change.create-webhook':
        'créer dans authentik le webhook « {name} », qui signale les changements à {url} : {reason}',
    'change.change-webhook':
        'réparer dans authentik le webhook « {name} », qui signale les changements à {url} : {reason}',
    'change.delete-webhook': 'supprimer le webhook « {name} » dans authentik : {reason}',
    'change.create-entry': 'créer l’entrée OAuth personnalisée « {name} » : {reason}',
    'change.remove-entry': 'supprimer l’entrée OAuth personnalisée « {name} » : {reason}',
    'change.set-client-id': 'définir {setting} sur l’ID client du fournisseur : {reason}',
    'change.set-secret':
        '{what, select, empty {vider la clé secrète client : {reason}} other {écrire la clé secrète client : {reason}}}',
    'change.set-setting':
        '{isNew, select, true {définir {setting} sur {to}} other {définir {setting} sur {to}, actuellement {from}}}',
    'change.create-room':
        'créer #{room} ({type, select, private {privé} other {public}}, propriétaire {creator}) : {reason}',
    'change.create-team': 'créer l’équipe {team} ({type, select, private {privée} other {publique}}) : {reason}',
    'change.add-member':
        '{place, select, room {ajouter {username} à #{room} : {reason}} team {ajouter {username} à l’équipe {team} : {reason}} role {donner à {username} le rôle {role} : {reason}} other {donner à {username} le rôle {role} dans #{room} : {reason}}}',
    'change.remove-member':
        '{place, select, room {retirer {username} de #{room} : {reason}} team {retirer {username} de l’équipe {team} : {reason}} role {retirer le rôle {role} à {username} : {reason}} other {retirer à {username} le rôle {role} dans #{room} : {reason}}}',
    'change.mark-absent': 'noter que {username} est absent : {reason}',
    'change.unmark-absent': 'noter que {username} est de retour : {reason}',
    'change.link-person': 'lier {person} d’authentik à @{username} : {reason}',
    'change.unlink-person': 'défaire le lien avec @{username} : {reason}',
    'change.deactivate': 'désactiver {username} : {reason}',
    'change.reactivate': 'réactiver {username} : {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
