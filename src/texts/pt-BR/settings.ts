import type { settings as source } from '../en/settings';

export const settings = {
    'setting.no_url': '“{setting}” está vazio.',
    'setting.no_url.action': 'Digite o endereço em que as pessoas abrem o authentik, como {write}.',
    'setting.not_a_url': '“{setting}” não é uma URL.',
    'setting.not_a_url.action': 'Digite-a por inteiro, como {write}.',
    'setting.url_scheme': '“{setting}” precisa começar com `https://` ou `http://`.',
    'setting.url_credentials': '“{setting}” contém um nome de usuário ou uma senha.',
    'setting.url_credentials.action': 'Retire-os: os tokens têm configurações próprias.',
    'setting.url_query': '“{setting}” tem uma parte depois de `?` ou `#`.',
    'setting.url_query.action': 'Retire essa parte.',
    'setting.url_page': '“{setting}” é o endereço de uma página ou de uma API.',
    'setting.url_page.action': 'Digite só o endereço do servidor, como {write}.',
    'setting.slug': '“{setting}” só pode conter letras, dígitos, `-` e `_`, e pelo menos um deles.',
    'setting.slug.action': 'Copie-o da aplicação no authentik.',

    'setting.user_id_alone': '“{setting}” está vazio, mas “ID do usuário administrador” diz de quem é.',
    'setting.user_id_alone.action': 'Preencha os dois ou nenhum.',

    'setting.no_service_name': '“{setting}” não contém nem letra nem dígito.',
    'setting.no_service_name.action': 'Use `authentik`, como o guia.',
    'setting.built_in_service':
        '“{setting}” é {typed}, nome com que o Rocket.Chat guarda outra forma de login: uma entraria nas contas da outra.',
    'setting.built_in_service.action': 'Use `authentik`, como o guia, ou um nome seu.',
    'setting.no_openid': '“{setting}” não contém `openid`, sem o qual o authentik não diz quem entra.',
    'setting.no_openid.action': 'Use `openid email profile`.',
    'setting.other_signs': '“{setting}” contém um espaço, ou outros caracteres que não letras, dígitos e sinais ASCII.',
    'setting.other_signs.action': 'Copie o valor de novo, e nada mais.',
    'setting.weak_secret':
        '“{setting}” não pode ser o segredo de um webhook: tem menos de 20 ou mais de 200 caracteres, ou outros que não letras, dígitos e sinais ASCII.',
    'setting.weak_secret.action': 'Deixe vazio: o próximo `/authentik-sync` cria um.',
    'setting.time_of_day': '“{setting}” é {typed}, que não é uma hora do dia.',
    'setting.time_of_day.action': 'Digite uma como `03:00`, ou nada.',
    'setting.colour': '“{setting}” é {typed}, que não é uma cor.',
    'setting.colour.action': 'Digite uma como número hexadecimal, como `#fd4b2d`.',
    'setting.no_username_field':
        '“{setting}” está vazio, e sem nome de usuário o Rocket.Chat não pode mesclar nem nomear ninguém.',
    'setting.no_username_field.action': 'Use `preferred_username`.',
    'setting.no_access_token_param': '“{setting}” está vazio.',
    'setting.no_access_token_param.action': 'Use `access_token`.',
    'setting.no_channels_admin':
        '“{setting}” está vazio, mas alguém precisa ser proprietário das salas que o app cria.',
    'setting.no_channels_admin.action': 'Use `rocket.cat`.',
    'setting.no_email_field': '“{setting}” está vazio, mas as pessoas são encontradas pelo e-mail.',
    'setting.no_email_field.action': 'Use `email`.',

    'setting.quote_open': 'Em “{setting}” há aspas abertas e não fechadas.',
    'setting.quote_open.action':
        'Coloque entre aspas um nome que contenha vírgulas e escreva em dobro as aspas dentro dele.',

    'setting.too_long': '“{setting}” tem mais de {most, number} caracteres.',
    'setting.too_long.action': 'Encurte.',
    'setting.too_many_names': '“{setting}” contém mais de {most, number} nomes.',
    'setting.too_many_names.action': 'Cite menos.',
    'setting.choice': '“{setting}” é {typed}, que não é um dos seus valores.',
    'setting.choice.action': 'Escolha um de {choices}.',
    'setting.number': '“{setting}” é {typed}.',
    'setting.number.action': 'Digite um número inteiro de {least, number} a {most, number}.',
    'setting.number_from': '“{setting}” é {typed}.',
    'setting.number_from.action': 'Digite um número inteiro, {least, number} ou mais.',
    'setting.rule': '“{setting}”, linha {line}, coluna {column}: {problem}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
