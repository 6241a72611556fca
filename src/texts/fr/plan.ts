import type { plan as source } from '../en/plan';

export const plan = {
    'plan.nothing': '✓ Rien à faire : tout est comme le demandent les paramètres.',
    'plan.nothing_but_alarm': '⚠ Rien à faire, à part ce qui est dit ci-dessus.',
    'plan.title': '*Plan* : {means}. Rien n’a encore été modifié.',
    'plan.and': '{means} ; {more}',
    'waits.for_you':
        '{removals, plural, =0 {{others, plural, one {# changement attend} other {# changements attendent}}} one {# retrait {others, plural, =0 {attend} one {et # autre changement attendent} other {et # autres changements attendent}}} other {# retraits {others, plural, =0 {attendent} one {et # autre changement attendent} other {et # autres changements attendent}}}} votre décision',
    'waits.blocked':
        '{count, plural, one {# changement ne peut pas encore être fait} other {# changements ne peuvent pas encore être faits}}',

    'stake.live_login': '⚠ Des personnes se connectent en ce moment par cette entrée, et elle change : {changes}.',
    'stake.privilege_given':
        '⚠ {place} : attribué à {people}. Quiconque le détient peut se donner tous les autres droits.',
    'stake.privilege_taken': '⚠ {place} : retiré à {people}.',
    'stake.administrators_out': '⚠ Des comptes d’administrateurs sont désactivés : {people}.',
    'plan.fingerprint': 'empreinte `{fingerprint}`',
    'plan.to_do': 'Pour l’exécuter : `/authentik-sync`',
    'plan.to_approve':
        'Pour l’exécuter avec {count, plural, one {le # changement qui attend} other {les # changements qui attendent}} votre décision : `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again': 'Pour reprendre de nouveau des comptes existants : `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'Pour lier {count, plural, one {la paire montrée} other {les # paires montrées}} ici, et ne rien faire d’autre : `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'Ce que les règles leur attribuent vient avec la prochaine exécution.',
    'plan.linked.action': '`/authentik-sync` le fait maintenant.',
    'plan.linked_at_once':
        'Ce que les règles leur attribuent suit tout de suite ; ce qui demande une approbation attend.',
    'linked.gives':
        '{count, plural, one {Ce que les règles attribuent à {person} :} other {Ce que les règles attribuent aux {count, number} personnes liées :}}',
    'linked.nothing':
        '✓ {count, plural, one {Rien à faire pour « {person} » après la liaison : tout est comme le disent les groupes.} other {Rien à faire pour les {count, number} personnes liées : tout est comme le disent les groupes.}}',
    'plan.changed': '✗ Quelque chose a changé depuis que le plan `{wanted}` a été montré ; rien n’a donc été fait.',
    'plan.changed.action': 'Examinez ce qui diffère ; `/authentik-sync apply {fingerprint}` exécute le nouveau plan.',
    'plan.different':
        '*Différences* — {gone, plural, one {# disparue} other {# disparues}}, {added, plural, one {# nouvelle} other {# nouvelles}}',
    'plan.no_longer': 'disparu : {line}',
    'plan.new': 'nouveau : {line}',
    'plan.others_withheld': 'les mêmes changements, mais ce ne sont pas les mêmes qui sont retenus',
    'plan.too_many':
        '*Différences* — {before, number} changements faits ou retenus avant, {now, number} maintenant : trop pour les comparer ici',

    'part.directory': '*authentik* — {count, plural, one {# changement} other {# changements}}',
    'part.entry': '*Entrée OAuth personnalisée* — {count, plural, one {# changement} other {# changements}}',
    'part.restrictions': '*Restrictions des comptes* — {count, plural, one {# changement} other {# changements}}',
    'part.rooms': '*Salons* — {count, number} à créer',
    'part.rooms_alike':
        'créer {count, number} salons {type, select, private {privés} other {publics}} (propriétaire {creator} ; {reason}) : {rooms}',
    'part.teams': '*Équipes* — {count, number} à créer',
    'part.places': '*Par salon et rôle* — {count, plural, one {# modifié} other {# modifiés}}',
    'part.added': '*Membres* — {count, number} à ajouter',
    'part.removed': '*Membres* — {count, number} à retirer',
    'part.accounts': '*Comptes* — {count, plural, one {# changement} other {# changements}}',
    'part.links': '*Qui est qui* — {count, plural, one {# lien} other {# liens}}',
    'part.decide':
        '*Demande votre décision* — {isCut, select, true {les {count, number} premiers changements sur {all, number}} other {{count, plural, one {# changement} other {# changements}}}}',
    'part.blocked':
        '*Impossible pour l’instant* — {isCut, select, true {les {count, number} premiers changements sur {all, number}} other {{count, plural, one {# changement} other {# changements}}}}',
    'part.mistakes': '*À corriger*',
    'part.notes': '*Bon à savoir*',
    'part.notes_before':
        '{count, plural, one {# point} other {# points}} comme dans la dernière réponse : `/authentik-sync plan all`',
    'part.login': '*Connexion* — {count, plural, one {# changement} other {# changements}}',
    'part.login_in_short':
        '{directory, plural, =0 {} one {# changement dans authentik et } other {# changements dans authentik et }}{entry, plural, one {# changement} other {# changements}} de l’entrée OAuth personnalisée ; « Tout afficher » les nomme',
    'part.linked_other': 'sous un autre nom d’utilisateur : {people}',
    'part.linked_same': 'sous le même nom d’utilisateur : {people}',
    'part.unlinked': 'plus liés : {people}',
    'part.pair': '{person} → @{username}',
    'part.joined':
        '{lines, plural, one {# ligne « … a rejoint le canal » apparaîtra} other {# lignes « … a rejoint le canal » apparaîtront}} dans {rooms, plural, one {# salon} other {# salons}}',
    'part.because': '{change} : {reason}',
    'part.movement_alone': '{place} {numbers} : {people}',
    'part.movement': '{place} : {numbers} ({reason}) : {people}',
    'part.by_reason': '{numbers} ({reason}) : {people}',
    'part.numbers': '{place} : {numbers}',
    'part.more_lines': '… et {count, plural, one {# autre ligne} other {# autres lignes}}',

    'who.added': 'ajout à {place} ({reason}) : {people}',
    'who.members': 'retrait de {place} ({reason}) : {people}',
    'who.mark-absent': 'noter comme absents ({reason}) : {people}',
    'who.deactivate': 'désactiver ({reason}) : {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'comptes ({reason}) : {people}',

    'leftovers.none': '✓ Il n’y a pas de reliquat : une règle nomme tout ce que l’app a attribué.',
    'leftovers.title':
        '⚠ {count, plural, one {# appartenance ou rôle venant de l’app se trouve} other {# appartenances et rôles venant de l’app se trouvent}} là où aucune règle ne place plus personne :',
    'leftovers.place':
        '{isReadable, select, true {{place} : {count, number}} other {{place} : {count, number}, ne peut être ni modifié ni lu}}',
    'leftovers.removal': 'Les retirer ferait ceci ; rien n’a encore été modifié.',
    'leftovers.to_do': 'Pour l’exécuter : `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Les retirer',
    'button.do': '{count, plural, one {Faire # changement} other {Faire # changements}}',
    'button.part.do': 'faire {count, number}',
    'button.part.remove': '{people, plural, one {retirer # personne} other {retirer # personnes}}',
    'button.part.deactivate': '{count, plural, one {désactiver # compte} other {désactiver # comptes}}',
    'button.part.approve':
        '{isMore, select, true {en approuver {count, number} de plus} other {en approuver {count, number}}}',
    'button.short.remove': 'retirer {people, number}',
    'button.short.deactivate': 'désactiver {count, number}',
    'button.all': 'Tout faire, dont {removals, plural, one {# retrait} other {# retraits}}',
    'button.show_plan': 'Afficher le plan',
    'button.link':
        '{isAll, select, true {Lier {count, plural, one {cette paire} other {ces # paires}}} other {Lier {count, plural, one {la première paire} other {les # premières paires}}}}',
    'button.adopt': 'Reprendre ses valeurs',
    'button.begin_again': 'Reprendre des comptes existants',
    'button.show_all': 'Tout afficher',
    'button.keep': 'Conserver',
    'button.undo': 'Annuler cette exécution',
    'button.undo_it': 'L’annuler',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
