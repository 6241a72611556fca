import type { tally as source } from '../en/tally';

export const tally = {
    'tally.login':
        '{login, select, begins {o login com o authentik {isDone, select, true {foi} other {é}} configurado} ends {o login com o authentik {isDone, select, true {foi} other {é}} retirado} other {o login com o authentik {isDone, select, true {foi} other {é}} alterado}}',
    'tally.restrictions':
        '{count, plural, one {# configuração de contas {isDone, select, true {foi} other {é}} alterada} other {# configurações de contas {isDone, select, true {foram} other {são}} alteradas}}',
    'tally.made':
        '{count, plural, one {# sala {isDone, select, true {foi} other {é}} criada} other {# salas {isDone, select, true {foram} other {são}} criadas}}',
    'tally.linked':
        '{count, plural, one {# pessoa {isDone, select, true {foi} other {é}} vinculada à sua conta} other {# pessoas {isDone, select, true {foram} other {são}} vinculadas às suas contas}}',
    'tally.unlinked':
        '{count, plural, one {# pessoa {isDone, select, true {deixou} other {deixa}} de estar vinculada à sua conta} other {# pessoas {isDone, select, true {deixaram} other {deixam}} de estar vinculadas às suas contas}}',
    'tally.joined':
        '{people, plural, one {# pessoa {isDone, select, true {entrou} other {entra}}} other {# pessoas {isDone, select, true {entraram} other {entram}}}} em {teams, select, true {{places, plural, one {# equipe} other {# salas e equipes}}} other {{places, plural, one {# sala} other {# salas}}}}',
    'tally.left':
        '{people, plural, one {# pessoa {isDone, select, true {foi} other {é}} retirada} other {# pessoas {isDone, select, true {foram} other {são}} retiradas}} de {teams, select, true {{places, plural, one {# equipe} other {# salas e equipes}}} other {{places, plural, one {# sala} other {# salas}}}}',
    'tally.given':
        '{people, plural, one {# pessoa {isDone, select, true {recebeu} other {recebe}}} other {# pessoas {isDone, select, true {receberam} other {recebem}}}} {places, plural, one {uma função} other {funções}}',
    'tally.taken':
        '{people, plural, one {# pessoa {isDone, select, true {perdeu} other {perde}}} other {# pessoas {isDone, select, true {perderam} other {perdem}}}} {places, plural, one {uma função} other {funções}}',
    'tally.deactivated':
        '{count, plural, one {# conta {isDone, select, true {foi} other {é}} desativada} other {# contas {isDone, select, true {foram} other {são}} desativadas}}',
    'tally.activated':
        '{count, plural, one {# conta {isDone, select, true {foi} other {é}} reativada} other {# contas {isDone, select, true {foram} other {são}} reativadas}}',
    'tally.absent':
        '{count, plural, one {# pessoa {isDone, select, true {foi} other {é}} anotada como ausente} other {# pessoas {isDone, select, true {foram} other {são}} anotadas como ausentes}}',
    'tally.present':
        '{count, plural, one {# pessoa {isDone, select, true {foi} other {é}} anotada como de volta} other {# pessoas {isDone, select, true {foram} other {são}} anotadas como de volta}}',
    'tally.nothing': '{isDone, select, true {nada foi alterado} other {nada é alterado}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
