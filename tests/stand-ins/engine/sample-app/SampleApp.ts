import type { IConfigurationExtend, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { ApiSecurity, ApiVisibility } from '@rocket.chat/apps-engine/definition/api';
import { App } from '@rocket.chat/apps-engine/definition/App';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';
import { StartupType } from '@rocket.chat/apps-engine/definition/scheduler';
import { type ISetting, SettingType } from '@rocket.chat/apps-engine/definition/settings';
import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { IPostUserLoggedIn, IUser } from '@rocket.chat/apps-engine/definition/users';

import { GreetingEndpoint } from './GreetingEndpoint';
import { SampleCommand } from './SampleCommand';

export class SampleApp extends App implements IPostUserLoggedIn {
    /** in the memory of the process: gone after an update, a crash or a restart */
    readonly seen = { settings: [] as string[], logins: [] as string[], jobs: 0, actions: [] as string[] };

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await configuration.settings.provideSetting({
            id: 'greeting',
            type: SettingType.STRING,
            packageValue: 'Hello',
            required: true,
            public: false,
            i18nLabel: 'greeting',
        });
        await configuration.api.provideApi({
            visibility: ApiVisibility.PUBLIC,
            security: ApiSecurity.UNSECURE,
            endpoints: [new GreetingEndpoint(this)],
        });
        await configuration.scheduler.registerProcessors([
            {
                id: 'count',
                startupSetting: { type: StartupType.RECURRING, interval: '5 minutes', skipImmediate: true },
                processor: async () => {
                    this.seen.jobs++;
                },
            },
        ]);
        // last: on enabling again the engine says that the command exists, and whatever came after would be lost
        await configuration.slashCommands.provideSlashCommand(new SampleCommand(this));
    }

    override async onSettingUpdated(setting: ISetting): Promise<void> {
        this.seen.settings.push(setting.id);
        if (setting.value === 'throw') throw new Error('The sample refuses this value');
    }

    async executePostUserLoggedIn(user: IUser, _read: IRead, _http: unknown, persistence: IPersistence): Promise<void> {
        this.seen.logins.push(user.username);
        const association = new RocketChatAssociationRecord(RocketChatAssociationModel.USER, user.id);
        await persistence.updateByAssociation(association, { lastLogin: user.username }, true);
    }

    async executeBlockActionHandler(context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
        this.seen.actions.push(context.getInteractionData().actionId);
        return context.getInteractionResponder().successResponse();
    }
}
