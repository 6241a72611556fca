import type { rulesNow as source } from '../en/rules-now';

export const rulesNow = {
    'rules_now.none': '– Não há regras de grupos.',
    'rules_now.none.action': 'Digite algumas na configuração “Regras de grupos”.',
    'rules_now.title': '*Regras* — {count, number}, com o que corresponde a cada uma agora',
    'rules_now.fits': 'linha {line}, “{rule}”: {groups} → {targets}',
    'rules_now.fits_for_nobody': 'linha {line}, “{rule}”: {groups}, ninguém por esta regra',
    'rules_now.fits_nothing': 'linha {line}, “{rule}”: ⚠ não corresponde a nenhum grupo',
    'rules_now.fitting': '{group} ({count, number})',
    'rules_now.unnamed': '*Grupos que nenhuma regra cita* — {count, number}: {groups}',
    'rules_now.rooms': '*Salas que nenhuma regra cita* — {count, number}: {rooms}',
    'rules_now.places':
        '{kind, select, channel {canais} private {salas privadas} team {equipes} role {funções} owner {proprietários de} other {moderadores de}} {names}',
    'rules_now.group': '*Grupo* {group}: {count, plural, one {# pessoa ativa} other {# pessoas ativas}}',
    'rules_now.group_unnamed': 'Nenhuma regra o cita; por isso não coloca ninguém em lugar nenhum.',
    'rules_now.group_unnamed.action': 'Uma linha na configuração “Regras de grupos” faz isso.',
    'rules_now.people': 'nele: {people}',
    'rules_now.room':
        '{isThere, select, true {*{place}* ({reason}): {present, plural, one {# pessoa está} other {# pessoas estão}} ali, {owned, number} pelo app; {wanted, plural, one {# deve} other {# devem}} estar ali pelos seus grupos} other {*{place}* ({reason}): não existe ou fica como está; {wanted, plural, one {# pessoa deve} other {# pessoas devem}} estar ali pelos seus grupos}}',
    'rules_now.next': '*A próxima execução* — {count, plural, one {# alteração} other {# alterações}}',
    'rules_now.which_group': '✗ Indique um grupo.',
    'rules_now.which_group.action': '`/authentik-sync group staff` diz onde staff coloca suas pessoas.',
    'rules_now.which_room': '✗ Indique uma sala ou uma equipe.',
    'rules_now.which_room.action': '`/authentik-sync room staff` diz quem deve estar ali, e por quê.',
    'rules_now.no_group': '✗ O authentik não mostra nenhum grupo {typed}.',
    'rules_now.no_group.action': '`/authentik-sync rules` lista os que ele mostra.',
    'rules_now.no_room': '✗ Nenhuma regra cita uma sala ou equipe {typed}, e o app não colocou ninguém ali.',
    'rules_now.no_room.action': '`/authentik-sync rules` lista as regras.',
    'rules_now.did_you_mean':
        '{kind, select, group {Você quis dizer `/authentik-sync group` com “{name}”?} other {Você quis dizer `/authentik-sync room` com “{name}”?}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
