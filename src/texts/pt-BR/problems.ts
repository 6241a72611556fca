import type { problems as source } from '../en/problems';

export const problems = {
    'problem.title': '*Não está como deveria* — {count, number}',
    'problem.setting_blocked':
        '{subject} manteve seu valor: o servidor o bloqueia (`SETTINGS_BLOCKED`) ou ignora a gravação.',
    'problem.setting_blocked.action': 'Retire-o dessa variável ou defina-o ali.',
    'problem.setting_overwritten': '{subject} tem outro valor que não o gravado: outra coisa o sobrescreve.',
    'problem.setting_overwritten.action': 'Procure {variable}.',
    'problem.setting_gone': '{subject} não existe mais.',
    'problem.setting_gone.action': 'Execute isto de novo.',
    'problem.service_not_live': 'O serviço de login “{subject}” não aparece na página de login, embora esteja ligado.',
    'problem.service_not_live.action':
        'Abra Administration > Workspace > Settings > OAuth e clique em “Refresh OAuth Services”; a partir da 9.0 é preciso uma licença.',
    'problem.service_other_client':
        'O serviço de login “{subject}” está ativo com outro ID do cliente que não o definido.',
    'problem.service_other_client.action': 'Espere um minuto e execute isto de novo.',
    'problem.account_of_last_owner': 'A conta {subject} continua ativa: só ela é proprietária de {rooms}.',
    'problem.account_of_last_owner.action':
        'Torne outra pessoa proprietária de cada uma; a próxima execução então a desativa.',
    'problem.account_of_unnamed_rooms':
        'A conta {subject} continua ativa: só ela é proprietária de salas, que o servidor só informa com um token de acesso pessoal. Sem um, não é tentado de novo.',
    'problem.account_of_unnamed_rooms.action':
        'Defina o “Token de acesso pessoal” de um administrador, e a próxima execução informa as salas; ou desative a conta em Administration > Workspace > Users.',
    'problem.account_unchanged': 'A conta {subject} está como antes: o servidor recusou ou não fez nada.',
    'problem.account_unchanged.action': 'Veja em Administration > Workspace > Users.',
    'problem.members_missing':
        '{hasReason, select, true {Não adicionados a {place}: {people} ({reason}).} other {Não adicionados a {place}: {people}.}}',
    'problem.members_missing.action': 'A sala pode ser federada, ou outro app pode recusá-los.',
    'problem.members_left':
        '{hasReason, select, true {Ainda em {place}: {people} ({reason}).} other {Ainda em {place}: {people}.}}',
    'problem.members_left.action': 'Remova-os manualmente ou veja o log do servidor.',
    'problem.not_written': 'O authentik manteve para {subject} outro valor que não o gravado.',
    'problem.not_written.action': 'Veja isso no authentik.',
    'problem.skipped_without_login':
        '{subject} ficou como estava, porque o serviço de login não apareceu: fechar uma entrada deixaria as pessoas sem nenhuma.',
    'problem.skipped_without_login.action': 'Faça o login funcionar e execute isto de novo.',
    'problem.steps_failed': '{count, number} passos falharam, {places}. O primeiro: {reason}',
    'problem.step_failed': '{place} falhou: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
