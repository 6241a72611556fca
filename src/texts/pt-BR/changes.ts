import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'salvar o ID e o segredo do cliente nas configurações do app: {reason}',
    'change.forget-credentials': 'esvaziar o ID e o segredo do cliente nas configurações do app: {reason}',
    'change.create-key': 'criar a chave de assinatura “{name}” no authentik: {reason}',
    'change.create-provider': 'criar o provedor “{name}” no authentik: {reason}',
    'change.change-provider': 'definir {field} do provedor “{name}” como {to}, agora {from}: {reason}',
    'change.delete-provider': 'excluir o provedor “{name}” no authentik: {reason}',
    'change.create-application': 'criar a aplicação “{slug}” no authentik: {reason}',
    'change.change-application':
        '{what, select, link {vincular o provedor à aplicação “{slug}”: {reason}} unlink {desvincular o provedor da aplicação “{slug}”: {reason}} other {definir a URL de início da aplicação “{slug}” como {to}, agora {from}: {reason}}}',
    'change.delete-application': 'excluir a aplicação “{slug}” no authentik: {reason}',
    'change.bind-group': 'permitir que o grupo “{group}” use a aplicação “{slug}”: {reason}',
    'change.unbind-group':
        '{isKnown, select, true {retirar o grupo “{group}” da aplicação “{slug}”: {reason}} other {retirar da aplicação “{slug}” os grupos que já não estão na lista: {reason}}}',
    'change.create-webhook': 'criar no authentik o webhook “{name}”, que avisa {url} das alterações: {reason}',
    'change.change-webhook': 'corrigir no authentik o webhook “{name}”, que avisa {url} das alterações: {reason}',
    'change.delete-webhook': 'excluir o webhook “{name}” no authentik: {reason}',
    'change.create-entry': 'criar a entrada OAuth customizada “{name}”: {reason}',
    'change.remove-entry': 'remover a entrada OAuth customizada “{name}”: {reason}',
    'change.set-client-id': 'definir {setting} como o ID do cliente do provedor: {reason}',
    'change.set-secret':
        '{what, select, empty {esvaziar o segredo do cliente: {reason}} other {gravar o segredo do cliente: {reason}}}',
    'change.set-setting':
        '{isNew, select, true {definir {setting} como {to}} other {definir {setting} como {to}, agora {from}}}',
    'change.create-room':
        'criar #{room} ({type, select, private {privada} other {pública}}, proprietário {creator}): {reason}',
    'change.create-team': 'criar a equipe {team} ({type, select, private {privada} other {pública}}): {reason}',
    'change.add-member':
        '{place, select, room {adicionar {username} a #{room}: {reason}} team {adicionar {username} à equipe {team}: {reason}} role {dar a {username} a função {role}: {reason}} other {dar a {username} a função {role} em #{room}: {reason}}}',
    'change.remove-member':
        '{place, select, room {remover {username} de #{room}: {reason}} team {remover {username} da equipe {team}: {reason}} role {tirar de {username} a função {role}: {reason}} other {tirar de {username} a função {role} em #{room}: {reason}}}',
    'change.mark-absent': 'anotar que {username} está ausente: {reason}',
    'change.unmark-absent': 'anotar que {username} voltou: {reason}',
    'change.link-person': 'vincular {person} do authentik a @{username}: {reason}',
    'change.unlink-person': 'desfazer o vínculo com @{username}: {reason}',
    'change.deactivate': 'desativar {username}: {reason}',
    'change.reactivate': 'reativar {username}: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
