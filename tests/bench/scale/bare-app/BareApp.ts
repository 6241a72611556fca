import type {
    IAppAccessors,
    IConfigurationExtend,
    IHttp,
    ILogger,
    IModify,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import { BareDriver, type BareWish } from './bare-driver';

/** `/bare first|again <JSON in the form of an address>`: the least that a sync has to read and write, in the same sandbox. It says `done` when it is. */
class BareCommand implements ISlashCommand {
    public readonly command = 'bare';
    public readonly i18nDescription = 'bare';
    public readonly i18nParamsExample = 'bare';
    public readonly providesPreview = false;

    public async executor(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        const [what, wish = ''] = context.getArguments();
        const driver = new BareDriver(JSON.parse(decodeURIComponent(wish)) as BareWish, read, modify, http);
        const say = async (text: string): Promise<void> => {
            const message = modify.getCreator().startMessage().setRoom(context.getRoom()).setText(text).getMessage();
            await read.getNotifier().notifyUser(context.getSender(), message);
        };
        // nobody waits: the engine gives a call 30 s
        void driver.sync(what === 'first').then(
            async () => say('done'),
            async (error: unknown) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        );
    }
}

export class BareApp extends App {
    public constructor(info: IAppInfo, logger: ILogger, accessors?: IAppAccessors) {
        super(info, logger, accessors);
    }

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await configuration.slashCommands.provideSlashCommand(new BareCommand());
    }
}
