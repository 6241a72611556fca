import type { GroupWay } from '../../model/reason';
import type {
    AdoptionWords,
    ClaimWords,
    DetailWords,
    GroundWords,
    StateWords,
    SubjectWords,
    TargetWords,
    UnknownName,
} from '../../model/words';

type Codes =
    | (
          | GroupWay
          | TargetWords
          | AdoptionWords
          | SubjectWords
          | StateWords
          | DetailWords
          | ClaimWords
          | GroundWords
          | UnknownName
      )['code']
    | 'quoted';

/** Parts of sentences: names, places, things, what they hold. */
export const words = {
    quoted: '“{name}”',
    'group.direct': '“{group}”',
    'group.through': '“{group}” (por {through})',

    'target.room': '#{room}',
    'target.team': 'equipe {team}',
    'target.role': 'papel {role}',
    'target.owner': 'proprietários de #{room}',
    'target.moderator': 'moderadores de #{room}',

    'subject.links': 'os vínculos das pessoas com suas contas',
    'subject.discovery': 'documento de descoberta',
    'subject.credentials': 'ID e segredo do cliente',
    'subject.one_binding': 'vínculo de um grupo com uma aplicação',
    'subject.entry': 'entrada OAuth personalizada “{name}”',
    'subject.service': 'serviço de login “{name}”',
    'subject.secret': 'segredo “{name}”',
    'subject.key': 'chave de assinatura “{name}”',
    'subject.provider': 'provedor “{name}”',
    'subject.provider_field': '{field} do provedor “{name}”',
    'subject.fields': '“{name}” ({fields})',
    'subject.application': 'aplicação “{slug}”',
    'subject.application_field': '{field} da aplicação “{slug}”',
    'subject.webhook': 'webhook “{name}” no authentik',
    'subject.binding': 'vínculo do grupo “{group}” com a aplicação “{slug}”',
    'subject.row': '“{label}” da entrada “{entry}”',
    'subject.server_setting': '“{label}” ({page})',
    'subject.setting_id': '{id}',
    'subject.account': 'conta {username}',

    'state.there': 'presente',
    'state.not_there': 'ausente',
    'state.gone': 'sumiu',
    'state.none': 'nada',
    'state.unknown': 'desconhecido',
    'state.new': 'o novo',
    'state.other_secret': 'outro segredo',
    'state.own_secret': 'o das configurações do app',
    'state.other_key': 'outra chave',
    'state.new_key': 'a nova chave',
    'state.other_credentials': 'outro ID ou segredo do cliente',
    'state.not_as_left': 'diferente de como a execução deixou',
    'state.settings_of_others': 'com configurações que alguém alterou',
    'state.linked_to_other': 'vinculado a outra pessoa',
    'state.has_other_account': 'vinculado a outra conta',
    'state.role_of_others': 'com um papel na sala que alguém deu',
    'state.other_fields': 'com outros valores em {fields}',
    'state.value': '{value}',

    'detail.enabled': 'ativado',
    'detail.disabled': 'desativado',
    'detail.archived': 'arquivado',
    'detail.federated': 'federado',
    'detail.come_over':
        'pelo menos {came, number} de {accounts, number} já vieram: suas contas têm o que um login grava{untold, plural, =0 {} one {; de # nenhum servidor informa, pois já o tinha antes} other {; de # nenhum servidor informa, pois já o tinham antes}}{mayLeaveNothing, select, true {; onde esta versão perde endereços no caminho, um login não deixa nada visível} other {}}',
    'adoption.by': 'pelo {by, select, address {endereço} other {nome de usuário}}',
    'adoption.for':
        'pelo {by, select, address {endereço} other {nome de usuário}}, por {days, plural, one {# dia} other {# dias}}',
    'adoption.until': 'pelo {by, select, address {endereço} other {nome de usuário}}, até {time}',
    'detail.becomes': 'a entrada “{name}”, e “{service}” no fim do URI de redirecionamento',
    'detail.reserved_name': 'um nome que o Rocket.Chat guarda para si',
    'detail.of_groups': 'de {groups}',
    'detail.line_meant': 'linha {line}, você quis dizer “{meant}”?',
    'detail.meant': 'você quis dizer {meant}?',
    'detail.line': 'linha {line}',
    'detail.given': '{count, plural, one {# participação do app permanece} other {# participações do app permanecem}}',
    'detail.members': '{count, number}',
    'detail.room_type':
        '{found, select, private {privada} channel {pública} other {nenhuma das duas}}, não {wanted, select, private {privada} other {pública}}',
    'detail.username_taken': 'o nome de usuário de {username}',
    'detail.linked_to_other': '@{username} está vinculada a outra pessoa',
    'detail.linked_to_gone':
        '@{username} está vinculada a alguém que o authentik não mostra mais; se ainda for assim, a próxima execução desfaz o vínculo',
    'detail.fits_several': '@{username} é de {claims}{more, plural, =0 {} other { e de mais #}}',
    'claim.by_name': '{person} pelo nome de usuário',
    'claim.by_address': '{person} pelo endereço',
    'claim.by_both': '{person} pelo nome de usuário e pelo endereço',
    'detail.refused.no_button': 'sem botão na página de login',
    'detail.refused.no_strategy': 'sem ID ou sem segredo do cliente',
    'detail.refused.page_not_found': 'o botão não leva a lugar nenhum',
    'detail.refused.client_id_unknown': 'ID do cliente desconhecido do authentik',
    'detail.refused.redirect_uri_refused': 'URI de redirecionamento não registrado',
    'detail.refused.authorize_refused': 'sem códigos de autorização',
    'detail.refused.not_authenticated': 'desativado no authentik',
    'detail.refused.access_denied': 'não pode usar a aplicação',
    'detail.refused.token_refused': 'sem token do authentik',
    'detail.refused.identity_refused': 'sem identidade do authentik',
    'detail.refused.field_not_found':
        '{missing, select, email {sem endereço de e-mail no authentik} other {o campo do nome de usuário não encontra nada}}',
    'detail.refused.merge_refused': 'a conta {account} não pode ser mesclada',
    'detail.refused.username_taken': 'o nome de usuário é da conta {account}',
    'detail.refused.email_taken': 'o endereço de e-mail é da conta {account}',
    'detail.refused.registration_disabled': 'serviços de autenticação não podem cadastrar pessoas',
    'detail.refused.domain_refused': 'o domínio do endereço não é permitido',
    'detail.refused.identity_taken': 'a conta {account} e outra correspondem',
    'detail.refused.address_taken': 'o endereço de e-mail é da conta {account}',
    'detail.refused.app_user': 'o nome de um app',
    'detail.refused.approval_mail_failed': 'a aprovação falha sem endereço de e-mail',
    'detail.refused.not_activated': 'a conta {account} está desativada',
    'detail.client_ids': 'ela tem {found}, as configurações têm {wanted}',

    'unknown.name': '{name}',
    'unknown.did_you_mean': '{name} (você quis dizer “{meant}”?)',
    'unknown.write_quoted': '{name} (se for uma parte de um só nome, escreva {write})',

    'ground.not_a_person': 'não é a conta de uma pessoa',
    'ground.listed': 'na lista de usuários protegidos',
    'ground.acting': 'age pelo app ou pediu isto',
    'ground.last_administrator': 'o último administrador',
    'ground.administrators_unknown':
        'talvez o último administrador, o que não se sabe sem um token de acesso pessoal',
    'ground.last_owner_of': 'o último proprietário de {places}, até que outra pessoa também seja',
    'ground.last_owner_unnamed':
        'o último proprietário de salas que o servidor só cita com o token de acesso pessoal de um administrador',
    'ground.last_owner': 'o último proprietário de uma sala ou equipe',
    'ground.no_flow':
        '{use, select, authorization {fluxo de autorização} other {fluxo de invalidação}}: “{wanted}” não existe, não há nenhum',
    'ground.other_flows':
        '{use, select, authorization {fluxo de autorização} other {fluxo de invalidação}}: “{wanted}” não existe, escolha um de {present}',
    'ground.no_mapping': '“{scope}”, para o qual não há nenhum',
    'ground.other_mappings': '“{scope}”, para o qual há {present}',
} as const satisfies Readonly<Record<Codes, string>>;
