import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import type { AppContext, CallAccessors } from '../app-context';
import { answerPrivately } from '../workspace/answer-privately';
import { isAdministrator } from '../workspace/is-administrator';
import { parseCommand, type Verb } from './parse-command';
import { applyVerb } from './verbs/apply';
import { helpVerb } from './verbs/help';
import { planVerb } from './verbs/plan';

const verbs: Readonly<Record<Verb, (call: CommandCall) => Promise<string>>> = {
    '': applyVerb,
    plan: planVerb,
    help: helpVerb,
};

/** What a verb gets: the app, the accessors of this call, and who asked where. */
export interface CommandCall {
    app: AppContext;
    accessors: CallAccessors;
    context: SlashCommandContext;
}

/** `/authentik-sync [verb] [arguments]` */
export class SyncCommand implements ISlashCommand {
    public command = 'authentik-sync';
    public i18nParamsExample = 'command_params';
    public i18nDescription = 'command_description';
    public permission = 'manage-apps';
    public providesPreview = false;

    // private to the language, not only to the types: the engine sends the fields of a command to the host
    readonly #app: AppContext;

    constructor(app: AppContext) {
        this.#app = app;
    }

    public async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<void> {
        const accessors = { read, modify, http, persistence };
        const text = await this.answer({ app: this.#app, accessors, context });
        await answerPrivately(accessors, context.getSender(), context.getRoom(), context.getThreadId(), text);
    }

    private async answer(call: CommandCall): Promise<string> {
        // Rocket.Chat checks a command's permission in the client only
        if (!isAdministrator(call.context.getSender()))
            return '✗ Only administrators may use `/authentik-sync`. → Ask one of them.';
        const verb = parseCommand(call.context.getArguments());
        try {
            return await verbs[verb](call);
        } catch (error) {
            return this.#app.failureAnswer(error);
        }
    }
}
