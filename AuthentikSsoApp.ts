import type {
    IAppAccessors,
    IConfigurationExtend,
    IConfigurationModify,
    ILogger,
} from '@rocket.chat/apps-engine/definition/accessors';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';

import { SyncCommand } from './src/command/sync-command';
import { settings } from './src/config/settings';
import { AppContext } from './src/app-context';
import { continueRunProcessor } from './src/trigger/continue-run';
import { SettingsCheck } from './src/trigger/settings-saved';

/** Single sign-on with authentik, and rooms by group. Registers; everything else is in `src`. */
export class AuthentikSsoApp extends App {
    private readonly context: AppContext;
    private readonly settingsCheck: SettingsCheck;

    constructor(info: IAppInfo, logger: ILogger, accessors?: IAppAccessors) {
        super(info, logger, accessors);
        this.context = new AppContext(logger, () => this.getAccessors().environmentWriter);
        this.settingsCheck = new SettingsCheck(this.context);
    }

    public override async onSettingUpdated(_setting: ISetting, modify: IConfigurationModify): Promise<void> {
        await this.settingsCheck.settingSaved(modify);
    }

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        for (const setting of settings) await configuration.settings.provideSetting(setting);
        await configuration.scheduler.registerProcessors([
            continueRunProcessor(this.context),
            this.settingsCheck.processor(),
        ]);
        // last: when the app is enabled again the command still exists, this throws, and nothing after it would be registered
        await configuration.slashCommands.provideSlashCommand(new SyncCommand(this.context));
    }
}
