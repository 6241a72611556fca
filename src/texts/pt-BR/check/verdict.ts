import type { verdict as source } from '../../en/check/verdict';

export const verdict = {
    'check.head.works': '“Entrar com {service}” funciona: {counts}. Nada foi alterado.',
    'check.head.works_as_far_as_checked':
        '“Entrar com {service}” funciona até onde pôde ser verificado: {counts}. Nada foi alterado.',
    'check.head.works_with_warnings': '“Entrar com {service}” funciona com avisos: {counts}. Nada foi alterado.',
    'check.head.does_not_work': '“Entrar com {service}” não funciona: {counts}. Nada foi alterado.',
    'check.counts':
        '{failures, number} ✗ · {warnings, number} ⚠ · {passed, number} ✓{skipped, plural, =0 {} one { · # não verificado} other { · # não verificados}}',
    'check.part.to_see_to': 'A resolver',
    'check.part.authentik': 'authentik',
    'check.part.rocketchat': 'Rocket.Chat',
    'check.part.accounts': 'Contas',
    'check.not_checked': 'Não verificado: {checks}. {because}',

    'check.end.works': '“Entrar com {service}” funciona.',
    'check.end.works_as_far_as_checked':
        '“Entrar com {service}” funciona até onde pôde ser verificado. Não verificado: {checks}.',
    'check.end.most_cannot': 'O login funciona, mas a maioria das pessoas não consegue entrar: os motivos estão acima.',
    'check.end.works_with_warnings': '“Entrar com {service}” funciona com avisos: {checks}.',
    'check.end.does_not_work': '“Entrar com {service}” não funciona por causa de: {check}.',
    'check.end.app_hindered':
        '“Entrar com {service}” funciona com avisos: o app não pode fazer tudo o que as configurações pedem por causa de: {check}.',
    'check.end.app_stopped':
        '“Entrar com {service}” funciona. Nada é sincronizado antes que as configurações sejam corrigidas.',
    'check.end.app_without_token':
        '“Entrar com {service}” funciona com avisos: o app não pode ler grupos nem configurar nada no authentik por causa de: {check}.',
    'check.end.app_without_permissions':
        '“Entrar com {service}” funciona com avisos: o app não pode fazer no authentik tudo o que as configurações pedem por causa de: {check}.',
    'check.end.app_without_discovery':
        '“Entrar com {service}” funciona com avisos: o app não pode encontrar nem reparar o que está configurado no authentik por causa de: {check}.',
    'check.end.app_without_personal_token':
        '“Entrar com {service}” funciona com avisos: o app não pode criar a entrada, dar funções nem listar contas por causa de: {check}.',

    'check.because.settings_wrong': 'As configurações do app não podem funcionar.',
    'check.because.authentik_silent': 'O authentik não responde.',
    'check.because.no_token': 'Nenhum token de API do authentik está definido.',
    'check.because.token_refused': 'O token do authentik não é aceito.',
    'check.because.token_owner_unread': 'Não foi possível ler no authentik de quem é o token.',
    'check.because.no_api_token_shown': 'O authentik não mostra nenhum token de API de {username}.',
    'check.because.provider_hidden': 'O token não pode ver o provedor.',
    'check.because.provider_unread': 'O provedor não pôde ser lido.',
    'check.because.no_provider_seen': 'Não se vê nenhum provedor com o ID do cliente da entrada.',
    'check.because.people_hidden': 'O token não pode ver pessoas ({permission}).',
    'check.because.people_unread': 'As pessoas no authentik não puderam ser lidas.',
    'check.because.look_up_hidden': 'O token não pode procurar pessoas ({permission}).',
    'check.because.nobody_to_preview': 'Não há ninguém no authentik para quem pedir uma prévia.',
    'check.because.no_application': 'Não se vê nenhuma aplicação.',
    'check.because.bindings_hidden': 'O token não pode ver vínculos ({permission}).',
    'check.because.no_client_accepted': 'O authentik não aceita nenhum ID do cliente com o segredo dele.',
    'check.because.no_client_id': 'Ainda não há um ID do cliente.',
    'check.because.redirect_uri_unknown':
        'Não se sabe se o URI de redirecionamento está registrado, e o authentik o guardaria.',
    'check.because.no_personal_token': 'Nenhum token de acesso pessoal está definido.',
    'check.because.personal_token_refused': 'O token de acesso pessoal não é aceito.',
    'check.because.no_entry': 'Não há entrada.',
    'check.because.entry_off': 'A entrada está desligada.',
    'check.because.licence_missing': 'O OAuth customizado é recusado sem licença.',
    'check.because.accounts_unlisted': 'As contas do workspace não puderam ser listadas.',
    'check.because.version_unknown': 'O Rocket.Chat não disse qual é a sua versão.',
    'check.because.too_late': 'Não sobrou tempo para verificar.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
