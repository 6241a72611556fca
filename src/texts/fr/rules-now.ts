import type { rulesNow as source } from '../en/rules-now';

export const rulesNow = {
    'rules_now.none': '– Il n’y a pas de règles de groupes.',
    'rules_now.none.action': 'Saisissez-en dans le paramètre « Règles de groupes ».',
    'rules_now.title': '*Règles* — {count, number}, avec ce à quoi chacune correspond maintenant',
    'rules_now.fits': 'ligne {line}, « {rule} » : {groups} → {targets}',
    'rules_now.fits_for_nobody': 'ligne {line}, « {rule} » : {groups}, personne par cette règle',
    'rules_now.fits_nothing': 'ligne {line}, « {rule} » : ⚠ ne correspond à aucun groupe',
    'rules_now.fitting': '{group} ({count, number})',
    'rules_now.unnamed': '*Groupes qu’aucune règle ne nomme* — {count, number} : {groups}',
    'rules_now.rooms': '*Salons qu’aucune règle ne nomme* — {count, number} : {rooms}',
    'rules_now.places':
        '{kind, select, channel {canaux} private {salons privés} team {équipes} role {rôles} owner {propriétaires de} other {modérateurs de}} {names}',
    'rules_now.group': '*Groupe* {group} : {count, plural, one {# personne active} other {# personnes actives}}',
    'rules_now.group_unnamed': 'Aucune règle ne le nomme ; il ne place donc personne nulle part.',
    'rules_now.group_unnamed.action': 'Une ligne dans le paramètre « Règles de groupes » y remédie.',
    'rules_now.people': 'membres : {people}',
    'rules_now.room':
        '{isThere, select, true {*{place}* ({reason}) : {present, plural, one {# personne y est} other {# personnes y sont}}, dont {owned, number} par l’app ; par leurs groupes, {wanted, plural, one {# doit y être} other {# doivent y être}}} other {*{place}* ({reason}) : absent, ou laissé tel quel ; par leurs groupes, {wanted, plural, one {# personne doit y être} other {# personnes doivent y être}}}}',
    'rules_now.next': '*La prochaine exécution* — {count, plural, one {# modifié} other {# modifiés}}',
    'rules_now.which_group': '✗ Nommez un groupe.',
    'rules_now.which_group.action': '`/authentik-sync group staff` dit où staff place ses membres.',
    'rules_now.which_room': '✗ Nommez un salon ou une équipe.',
    'rules_now.which_room.action': '`/authentik-sync room staff` dit qui doit y être, et pourquoi.',
    'rules_now.no_group': '✗ authentik ne montre pas de groupe {typed}.',
    'rules_now.no_group.action': '`/authentik-sync rules` liste ceux qu’il montre.',
    'rules_now.no_room': '✗ Aucune règle ne nomme un salon ou une équipe {typed}, et l’app n’y a placé personne.',
    'rules_now.no_room.action': '`/authentik-sync rules` liste les règles.',
    'rules_now.did_you_mean':
        '{kind, select, group {Vouliez-vous dire `/authentik-sync group` avec « {name} » ?} other {Vouliez-vous dire `/authentik-sync room` avec « {name} » ?}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
