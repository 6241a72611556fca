/** A slash command as the server lists it. */
export interface RegisteredCommand {
    /** undefined for the server's own */
    appId: string | undefined;
    command: string;
    /** asked by clients only */
    permission?: string;
    params?: string;
    description?: string;
}

export interface RegisteredEndpoint {
    /** of the app's definition, with a leading slash: `/events/:id` */
    path: string;
    /** whole path as the engine computed it */
    computedPath: string;
    authRequired: boolean;
}

/** A modal or contextual bar that an app opened, updated or complained about. */
export interface UserInteraction {
    userId: string;
    appId: string;
    interaction: unknown;
}

/** Slash commands of a fresh server: an app cannot take these names. */
const ownCommands =
    'archive ban bridge contextualbar create gimme help hide invite invite-all-from invite-all-to join kick kickall lennyface me msg mute part leave shrug slackbridge-import status tableflip topic unarchive unflip unmute';

/** What the running apps registered with the server; gone when it stops. */
export class Registrations {
    readonly commands = new Map<string, RegisteredCommand>();
    readonly disabledCommands = new Map<string, RegisteredCommand>();
    /** by app id */
    readonly endpoints = new Map<string, RegisteredEndpoint[]>();
    readonly interactions: UserInteraction[] = [];

    constructor() {
        for (const command of ownCommands.split(' ')) this.commands.set(command, { appId: undefined, command });
    }
}
