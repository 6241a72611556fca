import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'salvar o ID e o segredo do cliente nas configurações do app',
    'change.forget-credentials': 'esvaziar o ID e o segredo do cliente nas configurações do app',
    'change.create-key': 'criar a chave de assinatura “{name}” no authentik',
    'change.create-provider': 'criar o provedor “{name}” no authentik',
    'change.change-provider': 'definir {field} do provedor “{name}” como {to}, agora {from}',
    'change.delete-provider': 'excluir o provedor “{name}” no authentik',
    'change.create-application': 'criar a aplicação “{slug}” no authentik',
    'change.change-application':
        '{what, select, link {vincular o provedor à aplicação “{slug}”} unlink {desvincular o provedor da aplicação “{slug}”} other {definir a URL de início da aplicação “{slug}” como {to}, agora {from}}}',
    'change.delete-application': 'excluir a aplicação “{slug}” no authentik',
    'change.bind-group': 'permitir que o grupo “{group}” use a aplicação “{slug}”',
    'change.unbind-group':
        '{isKnown, select, true {retirar o grupo “{group}” da aplicação “{slug}”} other {retirar da aplicação “{slug}” os grupos que já não estão na lista}}',
    'change.create-webhook': 'criar no authentik o webhook “{name}”, que avisa {url} das alterações',
    'change.change-webhook': 'corrigir no authentik o webhook “{name}”, que avisa {url} das alterações',
    'change.delete-webhook': 'excluir o webhook “{name}” no authentik',
    'change.create-entry': 'criar a entrada OAuth customizada “{name}”',
    'change.remove-entry': 'remover a entrada OAuth customizada “{name}”',
    'change.set-client-id': 'definir {setting} como o ID do cliente do provedor',
    'change.set-secret': '{what, select, empty {esvaziar o segredo do cliente} other {gravar o segredo do cliente}}',
    'change.set-setting':
        '{isNew, select, true {definir {setting} como {to}} other {definir {setting} como {to}, agora {from}}}',
    'change.create-room': 'criar #{room} ({type, select, private {privada} other {pública}}, proprietário {creator})',
    'change.create-team': 'criar a equipe {team} ({type, select, private {privada} other {pública}})',
    'change.add-member':
        '{place, select, room {adicionar {username} a #{room}} team {adicionar {username} à equipe {team}} role {dar a {username} a função {role}} other {dar a {username} a função {role} em #{room}}}',
    'change.remove-member':
        '{place, select, room {remover {username} de #{room}} team {remover {username} da equipe {team}} role {tirar de {username} a função {role}} other {tirar de {username} a função {role} em #{room}}}',
    'change.mark-absent': 'anotar que {username} está ausente',
    'change.unmark-absent': 'anotar que {username} voltou',
    'change.link-person':
        'vincular {isKnown, select, true {{person} do authentik} other {quem estava antes no authentik}} a @{username}',
    'change.unlink-person': 'desfazer o vínculo com @{username}',
    'change.deactivate': 'desativar {username}',
    'change.reactivate': 'reativar {username}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
