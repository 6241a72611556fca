import type {
    IConfigurationExtend,
    IConfigurationModify,
    IEnvironmentRead,
    IHttp,
    IModify,
    IPersistence,
    IRead,
    IAppUninstallationContext,
} from '@rocket.chat/apps-engine/definition/accessors';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type {
    IUIKitInteractionHandler,
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import type { IPostRoomUserLeave, IRoomUserLeaveContext } from '@rocket.chat/apps-engine/definition/rooms';
import type {
    IPostUserCreated,
    IPostUserLoggedIn,
    IPostUserStatusChanged,
    IUser,
    IUserContext,
    IUserStatusContext,
} from '@rocket.chat/apps-engine/definition/users';

import type { AppContext } from './src/app/app-context';

/**
 * Loaded when it is first needed, and not along with this class: rc-apps makes an instance of the class to look at it, and for each
 * `import` of each module it comes by evaluates that module once more, in a context of its own. Along all ways from here to the ground
 * these are thousands, and gigabytes.
 */
const registered = async (): Promise<typeof import('./src/trigger/registered')> => import('./src/trigger/registered');

/** Single sign-on with authentik, and rooms by group. Registers; everything else is in `src`. */
export class AuthentikSsoApp
    extends App
    implements IUIKitInteractionHandler, IPostUserCreated, IPostUserLoggedIn, IPostUserStatusChanged, IPostRoomUserLeave
{
    private context: AppContext | undefined;

    public override async onEnable(_environment: IEnvironmentRead, modify: IConfigurationModify): Promise<boolean> {
        this.context?.halt.end();
        await (await registered()).schedulePickUp(modify);
        return true;
    }

    /** Also before each update and before it is uninstalled: nothing is undone, and a run that is at work ends its slice. */
    public override async onDisable(): Promise<void> {
        await this.context?.halt.begin();
    }

    /**
     * Returns nothing, and the setting is saved as typed. The engine writes what is returned here into the log page of the app, where
     * the inherited default would show each secret in clear.
     */
    public override async onPreSettingUpdate(): Promise<ISetting> {
        return undefined as unknown as ISetting;
    }

    public override async onSettingUpdated(_setting: ISetting, modify: IConfigurationModify): Promise<void> {
        await (await registered()).settingSaved(modify);
    }

    public override async onUninstall(
        { user }: IAppUninstallationContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const { sayWhatStays } = await registered();
        await sayWhatStays((await this.opened()).open({ read, http, persistence, modify }), user);
    }

    /** Somebody got an account: by a login, it may say later on whose it is. */
    public async executePostUserCreated(
        event: IUserContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const { noteBirth, noteNewAccount } = await registered();
        const app = (await this.opened()).open({ read, http, persistence, modify });
        // side by side: the one takes a moment, and asks the server how people log in
        await Promise.all([noteNewAccount(app, event), noteBirth(app, event.user, event.performedBy)]);
    }

    /** Somebody logs in, and waits for this. */
    public async executePostUserLoggedIn(
        user: IUser,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const { noteArrival } = await registered();
        await noteArrival((await this.opened()).open({ read, http, persistence, modify }), user);
    }

    /** The modern login flow ends in a resumed session, of which nothing else is told. */
    public async executePostUserStatusChanged(
        event: IUserStatusContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const { noteOnline } = await registered();
        await noteOnline((await this.opened()).open({ read, http, persistence, modify }), event);
    }

    /** Somebody is out of a room, whoever took them out; the server waits for this. */
    public async executePostRoomUserLeave(
        event: IRoomUserLeaveContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const { noteLeft } = await registered();
        await noteLeft((await this.opened()).open({ read, http, persistence, modify }), event);
    }

    /** A button of one of the app's messages, or of its console. */
    public async executeBlockActionHandler(
        context: UIKitBlockInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const { isConsoleAction, pressedButton, pressedInConsole } = await registered();
        const app = (await this.opened()).open({ read, http, persistence, modify });
        const { actionId } = context.getInteractionData();
        return isConsoleAction(actionId) ? pressedInConsole(app, context) : pressedButton(app, context);
    }

    /** A dialog is sent. */
    public async executeViewSubmitHandler(
        context: UIKitViewSubmitInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const { submittedView } = await registered();
        return submittedView((await this.opened()).open({ read, http, persistence, modify }), context);
    }

    /** The button of the user menu. */
    public async executeActionButtonHandler(
        context: UIKitActionButtonInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const { pressedInMenu } = await registered();
        return pressedInMenu((await this.opened()).open({ read, http, persistence, modify }), context);
    }

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        const { automationApi, jobs, loadFormats, registerMenuButton, settings, SyncCommand, webhookApi } =
            await registered();
        loadFormats();
        const context = await this.opened();
        for (const setting of settings) await configuration.settings.provideSetting(setting);
        await configuration.scheduler.registerProcessors(jobs(context));
        await configuration.api.provideApi(automationApi(context));
        await configuration.api.provideApi(webhookApi(context));
        registerMenuButton(configuration);
        // last: when the app is enabled again the command still exists, this throws, and nothing after it would be registered
        await configuration.slashCommands.provideSlashCommand(new SyncCommand(context));
    }

    private async opened(): Promise<AppContext> {
        const { AppContext: Context, messenger, webhookPathOf } = await registered();
        this.context ??= new Context(
            this.getLogger(),
            () => this.getAccessors().environmentWriter,
            () => webhookPathOf(this.getID(), this.getAccessors().providedApiEndpoints),
            messenger,
        );
        return this.context;
    }
}
