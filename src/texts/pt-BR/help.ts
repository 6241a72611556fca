import type { help as source } from '../en/help';

export const help = {
    'help.setup': '`/authentik-sync setup` guia você pelos três valores que precisam existir e testa cada um deles',
    'help.run': '`/authentik-sync` faz tudo o que as configurações do app pedem e diz o que fez',
    'help.plan': '`/authentik-sync plan` mostra o que seria feito, sem alterar nada',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` faz exatamente o plano com essa impressão digital, inclusive o que espera por você; com `only` no fim, sem isso',
    'help.adopt': '`/authentik-sync adopt` adota nas configurações do app os valores de uma entrada que já existe',
    'help.check':
        '`/authentik-sync check` verifica tudo o que um login precisa e diz onde clicar; `/authentik-sync check ada` diz como termina o próximo login de ada',
    'help.status':
        '`/authentik-sync status` diz o que é gerenciado, o que foi executado por último e o que outra pessoa alterou',
    'help.people':
        '`/authentik-sync people` diz quem pode e quem não pode entrar, e por quê; `/authentik-sync people new` cita as pessoas de uma classe',
    'help.user': '`/authentik-sync user ada` diz por que ada está, ou não, em cada sala, equipe e função das regras',
    'help.group': '`/authentik-sync group staff` diz quem está em staff e onde as regras os colocam',
    'help.room':
        '`/authentik-sync room lobby` diz quem deve estar ali e por quê, e o que a próxima execução altera ali',
    'help.rules': '`/authentik-sync rules` diz a que cada regra corresponde agora e quais grupos nenhuma regra cita',
    'help.leftovers': '`/authentik-sync leftovers` mostra o que o app deu e nenhuma regra cita mais, e como retirar',
    'help.link': '`/authentik-sync link ada @countess` diz que ada do authentik e a conta @countess são a mesma pessoa',
    'help.unlink': '`/authentik-sync unlink ada` diz que não são',
    'help.history':
        '`/authentik-sync history` lista as últimas execuções; `/authentik-sync history 1f2e3d4c` mostra cada alteração daquela, e `csv` ou `json` no fim as envia em um arquivo',
    'help.undo':
        '`/authentik-sync undo 1f2e3d4c` mostra o que aconteceria ao desfazer aquela execução; sem ID, a última',
    'help.keep': '`/authentik-sync keep` confirma alterações que, sem isso, seriam desfeitas',
    'help.sync': '`/authentik-sync sync ada` faz agora o que há para fazer só por ada',
    'help.stop': '`/authentik-sync stop` encerra a execução em andamento no próximo passo',
    'help.pause':
        '`/authentik-sync pause 2h`, `pause 18:00` ou `pause 2026-12-24`: até lá nada acontece sozinho; sem um prazo, até `resume`',
    'help.resume': '`/authentik-sync resume` encerra a pausa',
    'help.blueprint':
        '`/authentik-sync blueprint` dá a você o arquivo que configura o authentik sem token; `/authentik-sync blueprint token`, o que cria um token',
    'help.console': '`/authentik-sync console` abre tudo isso ao lado, com cliques',
    'help.help': '`/authentik-sync help` mostra isto',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
