import type { status as source } from '../en/status';

export const status = {
    'status.title': '{isRight, select, true {✓ *Situação*} other {⚠ *Situação*}}',
    'status.service':
        '{state, select, live {Serviço de login “{service}”: ativo} hidden {Serviço de login “{service}”: existe, mas não está na página de login} there {Serviço de login “{service}”: existe; agora não é possível ver se está na página de login} other {Serviço de login “{service}”: não configurado}}',
    'status.server':
        '{licence, select, premium {Rocket.Chat {version}, com licença} community {Rocket.Chat {version}, sem licença} other {Rocket.Chat {version}, licença desconhecida}}',
    'status.unknown_version': 'de versão desconhecida',
    'status.directory':
        '{state, select, named {authentik: {url}} none {authentik: {url}, sem token} written {authentik: {url}, configurado pelo app} other {authentik: {url}, lido pelo app}}',
    'status.directory_answers': 'O authentik responde',
    'status.token':
        '{isUsable, select, true {Age no Rocket.Chat com o token de acesso pessoal de um administrador} other {Age no Rocket.Chat só como app: nenhum token de acesso pessoal está definido}}',
    'status.token_unusable':
        'Age no Rocket.Chat só como app, porque o token de acesso pessoal não pode ser usado: {failure}',
    'status.managed':
        'Gerenciado: {rules, plural, =0 {# regras} one {# regra} other {# regras}} para {rooms, plural, =0 {# salas} one {# sala} other {# salas}}, {teams, plural, =0 {# equipes} one {# equipe} other {# equipes}}, {roles, plural, =0 {# funções} one {# função} other {# funções}}, {roomRoles, plural, =0 {# funções em salas} one {# função em salas} other {# funções em salas}}; {restrictions, plural, =0 {# restrições de contas} one {# restrição de contas} other {# restrições de contas}}',
    'status.managed_apart':
        'Gerenciado: {rules, plural, =0 {# regras} one {# regra} other {# regras}}, {restrictions, plural, =0 {# restrições de contas} one {# restrição de contas} other {# restrições de contas}}',
    'status.people':
        'Pessoas: {linked, plural, one {# conta vinculada ao authentik} other {# contas vinculadas ao authentik}}; {given, plural, one {# participação ou função é do app} other {# participações e funções são do app}}',
    'status.leftovers':
        'Sobras: {places}, que nenhuma regra cita mais; {count, plural, one {# participação do app permanece} other {# participações do app permanecem}} (`/authentik-sync leftovers`)',
    'status.open':
        '{changes, plural, =0 {Em aberto: {withheld, plural, one {# alteração espera} other {# alterações esperam}} por alguém ou por algo que falta} one {Em aberto: # alteração{withheld, plural, =0 {} one {, e # que espera} other {, e # que esperam}}} other {Em aberto: # alterações{withheld, plural, =0 {} one {, e # que espera} other {, e # que esperam}}}}',
    'status.open.action': '`/authentik-sync plan` mostra.',
    'status.not_set_up':
        'Ainda não configurado: {changes, plural, one {# alteração} other {# alterações}}{withheld, plural, =0 {} one {, e # que espera} other {, e # que esperam}}',
    'status.not_set_up.action': '`/authentik-sync plan` as mostra.',
    'status.settings_wrong':
        '{count, plural, one {# configuração não pode funcionar} other {# configurações não podem funcionar}}; nada é sincronizado',
    'status.settings_wrong.action':
        'Corrija em Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'status.unheard': '“Quem é avisado” cita algo que não existe aqui, ou alguém desativado: {names}',
    'status.unheard.action': 'Corrija essa configuração, ou crie a sala.',
    'status.not_seen': 'Não é possível ver agora o que está em aberto: {failure}',
    'status.no_authentik_token':
        'Nenhum token de API do authentik está definido; nada é configurado lá e nenhum grupo é lido',
    'status.no_authentik_token.action': '`/authentik-sync blueprint token` cria um; ou digite um em “Token de API”.',
    'status.last_run': 'Última execução: {run}',
    'status.no_run': 'Nenhuma execução ainda',
    'status.at_work': 'A execução `{run}` está em andamento',
    'status.open_run':
        'A execução `{run}` não terminou: continua sozinha dentro de cinco minutos, a menos que a próxima a encerre antes',
    'status.next_run': 'Próxima execução: quando alguém digitar `/authentik-sync`',
    'status.adoption': 'Acesso a contas que já existiam: {how}',
    'status.adoption_come': 'Acesso a contas que já existiam: {how}; {come}',
    'status.adoption_off':
        'Agora não se entra em contas que já existiam, porque “Mesclar usuários de serviços distintos” da entrada está desligado; `/authentik-sync` volta a permitir isso {how}',
    'status.adoption_over':
        'O prazo para contas que já existiam terminou (em {time}); `/authentik-sync plan` pede outro',
    'status.adoption_of_before':
        'A entrada “{entry}”, do nome de serviço anterior, também dá acesso a contas que já existiam, {how}; `/authentik-sync plan` pode encerrar isso',
    'status.looks':
        'Sozinho: {minutes, plural, =0 {verifica uma vez por dia} one {verifica a cada minuto} other {verifica a cada # minutos}} se algo mudou',
    'status.webhook': 'Sozinho, quando o authentik avisa: o último webhook chegou em {time}',
    'status.no_webhook': 'Sozinho, quando o authentik avisa: nenhum webhook chegou ainda',
    'status.webhook_refused':
        'Um webhook chegou em {time} com outro segredo que não “Segredo do webhook”, e nenhum com o certo desde então',
    'status.webhook_refused.action': '`/authentik-sync check` diz o que fazer.',
    'status.looked_at': 'Última verificação: {time}',
    'status.looks_before': 'Sozinho: nada até que `/authentik-sync` seja executado uma vez',
    'status.looks_fail': 'As verificações falham desde {since}; a próxima é em {time}',
    'status.at_login':
        '{presence, select, off {Quem entra é verificado em segundos, só no fluxo de login antigo: este servidor não informa quem fica online} limited {Quem entra é verificado em segundos; sem licença, este servidor só informa quem fica online até 200 conexões, e acima disso só o fluxo de login antigo é visto} other {Quem entra é verificado em segundos}}',
    'status.told': 'Algo espera a decisão de alguém, e o aviso já foi enviado (`/authentik-sync plan`)',
    'status.paused':
        '{isOpen, select, true {Sozinho: nada, em pausa por {by} até que alguém digite `/authentik-sync resume`} other {Sozinho: nada até {time}, em pausa por {by} (`/authentik-sync resume` encerra)}}',
    'status.held_by_undo':
        'Sozinho: nada, porque a execução `{run}` desfez algo; `/authentik-sync` ou `/authentik-sync resume` encerra isso',
    'status.waits': 'A execução `{run}` espera ser mantida até {time}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
