import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import type { AppContext } from '../app/app-context';
import { answerCall } from './answer-call';
import { answerInTime } from './answer-in-time';
import { parseCommand } from './parse-command';

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
        const { verb, words } = parseCommand(context.getArguments());
        const [sender, room, threadId] = [context.getSender(), context.getRoom(), context.getThreadId()];
        const app = this.#app.open({ read, modify, http, persistence });
        app.answersLater();
        const texts = await app.textsFor(sender);
        const call = {
            app,
            texts,
            sender,
            room,
            threadId,
            trigger: 'command' as const,
            words,
            triggerId: context.getTriggerId(),
        };
        await answerInTime(call, verb, answerCall(verb, call));
    }
}
