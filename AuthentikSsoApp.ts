import type {
    IAppAccessors,
    IConfigurationExtend,
    IConfigurationModify,
    IEnvironmentRead,
    IHttp,
    ILogger,
    IModify,
    IPersistence,
    IRead,
    IAppUninstallationContext,
} from '@rocket.chat/apps-engine/definition/accessors';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type {
    IUIKitInteractionHandler,
    IUIKitResponse,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import { AppContext } from './src/app/app-context';
import { pressedButton } from './src/command/pressed-button';
import { SyncCommand } from './src/command/sync-command';
import { settings } from './src/config/settings';
import { jobs } from './src/trigger/jobs';
import { schedulePickUp } from './src/trigger/pick-up';
import { settingSaved } from './src/trigger/settings-saved';
import { sayWhatStays } from './src/trigger/uninstalled';

/** Single sign-on with authentik, and rooms by group. Registers; everything else is in `src`. */
export class AuthentikSsoApp extends App implements IUIKitInteractionHandler {
    private readonly context: AppContext;

    constructor(info: IAppInfo, logger: ILogger, accessors?: IAppAccessors) {
        super(info, logger, accessors);
        this.context = new AppContext(logger, () => this.getAccessors().environmentWriter);
    }

    public override async onEnable(_environment: IEnvironmentRead, modify: IConfigurationModify): Promise<boolean> {
        await schedulePickUp(modify);
        return true;
    }

    /**
     * Returns nothing, and the setting is saved as typed. The engine writes what is returned here into the log page of the app, where
     * the inherited default would show each secret in clear.
     */
    public override async onPreSettingUpdate(): Promise<ISetting> {
        return undefined as unknown as ISetting;
    }

    public override async onSettingUpdated(_setting: ISetting, modify: IConfigurationModify): Promise<void> {
        await settingSaved(modify);
    }

    public override async onUninstall(
        { user }: IAppUninstallationContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        await sayWhatStays(this.context.open({ read, http, persistence, modify }), user);
    }

    /** A button of one of the app's messages. */
    public async executeBlockActionHandler(
        context: UIKitBlockInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        return pressedButton(this.context.open({ read, http, persistence, modify }), context);
    }

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        for (const setting of settings) await configuration.settings.provideSetting(setting);
        await configuration.scheduler.registerProcessors(jobs(this.context));
        // last: when the app is enabled again the command still exists, this throws, and nothing after it would be registered
        await configuration.slashCommands.provideSlashCommand(new SyncCommand(this.context));
    }
}
