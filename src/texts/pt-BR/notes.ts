import type { notes as source } from '../en/notes';

export const notes = {
    'note.subject': '{subject} ({details})',

    'note.person_without_account':
        'Ainda sem conta no Rocket.Chat; adicionados em uma execução posterior, depois que entrarem: {subjects}.',
    'note.person_not_looked_up':
        'Sem conta no Rocket.Chat exatamente com este nome de usuário: {subjects}. Pelo endereço de e-mail, ou em outra grafia, só o token de acesso pessoal de um administrador encontra uma. São adicionados em uma execução posterior, depois que entrarem.',
    'note.person_not_listed':
        'Sem conta no Rocket.Chat exatamente com este nome de usuário: {subjects}. Pelo endereço de e-mail, ou em outra grafia, nenhuma foi procurada: onde não há regras, mais de 3.000 contas não são listadas.',
    'note.person_not_listed.action': '`/authentik-sync check <person>` procura também uma com o endereço dela.',
    'note.person_cannot_log_in': 'Não conseguem entrar; por isso não terão conta: {subjects}.',
    'note.person_cannot_log_in.action': '`/authentik-sync people` diz o que ajuda.',
    'note.person_shares_login':
        'Outra pessoa no authentik tem o mesmo login (entre parênteses); só uma delas pode ter uma conta: {subjects}.',
    'note.person_shares_login.action': 'Dê a cada uma um nome de usuário e um endereço próprios no authentik.',
    'note.token_unusable':
        'O token de acesso pessoal das configurações não pode ser usado; o que precisa dele espera: {subjects}',
    'note.token_unusable.action': '`/authentik-sync check` diz o que fazer.',
    'note.person_ambiguous': 'Não é certo de quem é a conta; nada é dado a ela nem tirado dela: {subjects}.',
    'note.person_ambiguous.action': '`/authentik-sync link <person> @<account>` decide.',
    'note.person_is_bot':
        '{count, plural, one {A conta não é de uma pessoa; não é tocada: {subjects}.} other {As contas não são de pessoas; não são tocadas: {subjects}.}}',
    'note.person_deactivated':
        '{count, plural, one {A conta está desativada; não é adicionada: {subjects}.} other {As contas estão desativadas; não são adicionadas: {subjects}.}}',
    'note.person_banned':
        'Alguém da sala baniu a pessoa; o app não adiciona quem foi banido, o que retiraria o banimento, nem o remove: {subjects}.',
    'note.person_is_service': 'Uma conta de serviço ou um outpost do authentik; ninguém entra com ela: {subjects}.',
    'note.room_of_other_type': 'Nem canal nem grupo privado; não é tocado: {subjects}.',
    'note.room_type_differs':
        'A sala existe e não é do tipo que a regra cita; os membros são gerenciados, o tipo não é tocado: {subjects}.',
    'note.room_name_changed':
        'O Rocket.Chat não aceita este nome de sala; o app usa o que está entre parênteses: {subjects}.',
    'note.room_name_empty':
        'O nome deste grupo não tem nada que o Rocket.Chat aceite no nome de uma sala ou equipe; o grupo não recebe nenhuma: {subjects}.',
    'note.room_name_empty.action': 'Cite o grupo em uma regra própria.',
    'note.names_fall_together':
        'Grupos diferentes compartilham uma sala, porque seus nomes ficam iguais sem os caracteres que o Rocket.Chat não aceita: {subjects}.',
    'note.room_renamed':
        '{count, plural, one {A sala tem outro nome no Rocket.Chat agora; é seguida pelo ID: {subjects}.} other {As salas têm outros nomes no Rocket.Chat agora; são seguidas pelo ID: {subjects}.}}',
    'note.room_name_of_other':
        'A sala que o app preencheu com este nome tem agora o que está entre parênteses, e outra sala tomou o nome dela. A primeira é seguida pelo ID: {subjects}.',
    'note.room_name_of_other.action':
        'Escreva na regra dela o nome que ela tem agora, e o nome antigo passa a ser o da outra sala.',
    'note.room_near': 'Não existe uma sala com este nome; é criada ao lado de outra: {subjects}.',
    'note.room_near.action': 'Se a intenção era aquela, escreva o nome dela na regra.',
    'note.room_closed':
        '{count, plural, one {Os membros desta sala não podem ser alterados; ela não é tocada: {subjects}.} other {Os membros destas salas não podem ser alterados; elas não são tocadas: {subjects}.}}',
    'note.room_of_attributes': 'Os membros desta sala vêm de atributos das pessoas (ABAC); não é tocada: {subjects}.',
    'note.room_read_only':
        '{count, plural, one {A sala é somente leitura: pessoas são adicionadas, e só escreve quem pode escrever ali: {subjects}.} other {As salas são somente leitura: pessoas são adicionadas, e só escreve quem pode escrever ali: {subjects}.}}',
    'note.room_of_team': 'A sala principal de uma equipe tem os membros da equipe; não é tocada: {subjects}.',
    'note.room_of_team.action': 'Cite a equipe em vez dela.',
    'note.team_name_taken': 'Uma sala já tem o nome desta equipe; a equipe não pode ser criada: {subjects}.',
    'note.team_name_taken.action': 'Renomeie a sala, ou converta-a em equipe.',
    'note.name_refused': 'O Rocket.Chat se recusa a criar isto por causa do nome; ninguém é colocado ali: {subjects}.',
    'note.name_refused.action': 'Escreva outro nome nas regras.',
    'note.role_unknown':
        '{count, plural, one {Não existe essa função no Rocket.Chat; ninguém a recebe: {subjects}.} other {Não existem essas funções no Rocket.Chat; ninguém as recebe: {subjects}.}}',
    'note.role_unknown.action':
        '{count, plural, one {Crie-a, ou corrija a regra.} other {Crie-as, ou corrija as regras.}}',
    'note.role_of_rooms': 'Esta função é dada em salas específicas, não no workspace: {subjects}.',
    'note.role_of_rooms.action': 'Use “owner_of” ou “moderator_of”.',
    'note.same_target': 'Dois nomes nas regras são a mesma coisa; ela recebe as pessoas de ambos: {subjects}.',
    'note.memberships_kept':
        'Membros que não estão em nenhum grupo das regras e que o app não adicionou ficam: {subjects}.',
    'note.removals_off':
        'Membros que não estão em nenhum grupo das regras ficam, porque a configuração “Política de remoção” é “Nunca”: {subjects}.',
    'note.account_back_by_hand':
        'Desativada pelo app e ativada de novo por alguém; a conta fica como está: {subjects}.',
    'note.everyone_unknown':
        'Ninguém é desativado: a lista de todos os usuários no authentik não pode ser lida por inteiro.',
    'note.everyone_unknown.action': 'Dê à função do token a permissão global {subjects}.',
    'note.rule_matches_nothing':
        '{count, plural, one {Nenhum grupo no authentik corresponde a esta regra: {subjects}.} other {Nenhum grupo no authentik corresponde a alguma destas regras: {subjects}.}}',
    'note.group_name_too_long':
        'O nome deste grupo tem mais de 200 caracteres; só uma regra que o contenha inteiro pode corresponder, nenhum padrão e nenhuma expressão: {subjects}.',
    'note.group_name_too_long.action': 'Dê a ele um nome mais curto.',
    'note.two_writers':
        'O mapeamento de grupos do próprio Rocket.Chat também está ligado; os dois entram em conflito: {subjects}.',
    'note.two_writers.action': 'Desligue-o.',
    'note.premium_from_nine':
        'Este servidor é {subjects}. A partir da 9.0, o Rocket.Chat só permite o OAuth customizado com licença.',
    'note.version_unknown':
        'A versão do Rocket.Chat não é conhecida, e a partir da 9.0 ele recusa o OAuth customizado sem licença: {subjects}',
    'note.service_name_changed': 'O Rocket.Chat faz outro nome da configuração “Nome do serviço”: {subjects}.',
    'note.service_name_changed.action': 'Escreva assim, para encontrá-lo sempre com um só nome.',
    'note.old_entry':
        'A entrada OAuth customizada do nome de serviço anterior ainda existe; contas criadas por ela só entram por ela: {subjects}.',
    'note.old_entry.action':
        'Remova-a em Administration > Workspace > Settings > OAuth quando ninguém mais precisar dela.',
    'note.old_application':
        'O que foi configurado no authentik para o slug de aplicação anterior ainda existe: {subjects}.',
    'note.old_application.action': 'Exclua a aplicação e o provedor quando nada mais os usar.',
    'note.adoption_begins':
        'A partir de agora as pessoas entram em contas que já existiam: {subjects}. Depois o app desliga sozinho “Mesclar usuários de serviços distintos” e avisa.',
    'note.adoption_open': 'As pessoas entram em contas que já existiam: {subjects}.',
    'note.adoption_open.action':
        'O app encerra isso sozinho. Para encerrar agora, escolha “De nenhuma forma” em “Acesso a contas existentes”.',
    'note.adoption_endless':
        'Quem tem o nome de usuário ou o endereço de uma conta a recebe, e nada encerra isso: {subjects} está ligado por uma configuração própria.',
    'note.adoption_endless.action':
        'Desligue isso nas configurações do app e escolha em “Acesso a contas existentes” o que se quer: isso termina sozinho.',
    'note.adoption_anyway':
        'No fluxo de login deste servidor, o próprio Rocket.Chat dá a conta de um endereço igual a quem entra com ele, antes, durante e depois desse prazo: {subjects}.',
    'note.adoption_restart':
        'No fluxo de login deste servidor, uma opção de mesclagem só vale depois de reiniciar o Rocket.Chat, ligada ou desligada: {subjects}.',
    'note.adoption_stays_over': 'O prazo para contas que já existiam terminou e continua assim: {subjects}.',
    'note.adoption_stays_over.action': '`/authentik-sync plan` oferece outro.',
    'note.room_stays':
        '{count, plural, one {A sala foi criada por aquela execução e fica, porque pode conter mensagens: {subjects}.} other {Estas salas foram criadas por aquela execução e ficam, porque podem conter mensagens: {subjects}.}}',
    'note.room_stays.action':
        '{count, plural, one {Exclua-a manualmente se ninguém precisar dela.} other {Exclua manualmente as que ninguém usar.}}',
    'note.team_stays':
        '{count, plural, one {A equipe foi criada por aquela execução e fica: {subjects}.} other {Estas equipes foram criadas por aquela execução e ficam: {subjects}.}}',
    'note.team_stays.action':
        '{count, plural, one {Exclua-a manualmente se ninguém precisar dela.} other {Exclua manualmente as que ninguém usar.}}',
    'note.secret_not_kept': 'O segredo anterior não foi salvo; não pode ser restaurado: {subjects}.',
    'note.webhook_stays': 'Um webhook que foi corrigido fica como está: {subjects}.',
    'note.webhook_stays.action':
        'Desligue “Verificar quando o authentik avisar” e execute `/authentik-sync` para removê-lo.',
    'note.key_stays': 'A chave de assinatura fica no authentik: {subjects}.',
    'note.key_stays.action': 'Exclua-a lá se nada a usar.',
    'note.client_id_differs':
        'O provedor no authentik tem outro ID do cliente que não o das configurações do app; não é tocado, e os logins falham: {subjects}.',
    'note.client_id_differs.action': 'Esvazie a configuração “ID do cliente” para adotar o que o provedor tem.',
    'note.left_over': 'Nenhuma regra cita mais: {subjects}.',
    'note.left_over.action': '`/authentik-sync leftovers` mostra e retira depois da sua aprovação.',
    'note.protects_nobody':
        '{count, plural, one {“Usuários protegidos” cita quem não tem conta; essa entrada não protege ninguém: {subjects}.} other {“Usuários protegidos” cita quem não tem conta; essas entradas não protegem ninguém: {subjects}.}}',
    'note.protects_nobody.action':
        'Escreva nomes de usuário, separados por vírgulas, pontos e vírgulas, espaços ou linhas; um nome com espaços fica entre aspas.',
    'note.group_unknown':
        'O authentik não mostra nenhum grupo com este nome ou ID; “Grupos que podem entrar” não deixa ninguém entrar por ele; nenhum grupo perde o acesso enquanto isso: {subjects}.',
    'note.group_unknown.action': 'Corrija a lista. Coloque entre aspas um nome com vírgula.',
    'note.groups_unknown':
        '“Grupos que podem entrar” não cita nenhum grupo que o authentik mostre; nada do login é configurado ou alterado: {subjects}.',
    'note.groups_unknown.action':
        'Corrija a lista, ou deixe o token ver o grupo. Coloque entre aspas um nome com vírgula.',
    'note.groups_unknown_open':
        '“Grupos que podem entrar” não cita nenhum grupo que o authentik mostre e por isso não impede ninguém: todos no authentik podem usar a aplicação. Nada do login é alterado: {subjects}.',
    'note.groups_unknown_open.action':
        'Corrija a lista, ou deixe o token ver o grupo. Coloque entre aspas um nome com vírgula.',
    'note.scope_unmapped':
        'O authentik não tem um mapeamento próprio para este escopo; ele não concede nada até que você associe um: {subjects}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
