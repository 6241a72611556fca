import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import type { SampleApp } from './SampleApp';
import { askSandbox } from './ask-sandbox';

/** `/sample <verb> [argument]` tells the sender one JSON text. */
export class SampleCommand implements ISlashCommand {
    command = 'sample';
    i18nParamsExample = 'params';
    i18nDescription = 'description';
    providesPreview = false;

    constructor(private readonly app: SampleApp) {}

    async executor(context: SlashCommandContext, read: IRead, modify: IModify): Promise<void> {
        const [verb, argument = ''] = context.getArguments();
        const answer = await this.answer(verb, argument, context, read, modify).catch((error: unknown) => ({
            error: String(error),
        }));
        const message = modify.getCreator().startMessage().setRoom(context.getRoom()).setText(JSON.stringify(answer));
        await modify.getNotifier().notifyUser(context.getSender(), message.getMessage());
    }

    private async answer(
        verb: string | undefined,
        argument: string,
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
    ): Promise<unknown> {
        switch (verb) {
            case 'greet':
                return read.getEnvironmentReader().getSettings().getValueById('greeting');
            case 'seen':
                return this.app.seen;
            case 'reader': // takes user.read, which app.json does not ask for
                return { user: (await read.getUserReader().getById(context.getSender().id)) as unknown };
            case 'room': // takes room.read, which app.json does not ask for either
                return { room: (await read.getRoomReader().getById('GENERAL')) as unknown };
            case 'log':
                this.app.getLogger().info(argument);
                return 'logged';
            case 'schedule':
                return modify.getScheduler().scheduleOnce({ id: 'count', when: new Date(0), data: { by: 'command' } });
            case 'ask':
                return askSandbox(argument);
            default:
                throw new Error(`No verb ${verb ?? ''}`);
        }
    }
}
