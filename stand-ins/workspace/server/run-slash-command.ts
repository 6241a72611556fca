import type { EngineHost } from '../../engine';
import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import type { Registrations } from '../registrations';
import { toEngineRoom, toEngineUser } from '../rest/engine-values';
import type { Server } from '../server';
import { parseParameters } from './parse-parameters';

export interface SlashCommandCall {
    /** without the slash */
    command: string;
    /** everything behind it, as typed */
    params: string;
    room: RoomRecord;
    /** thread the command was typed in */
    threadId?: string;
    triggerId?: string;
}

type CommandServer = Server & { readonly host: EngineHost; readonly registrations: Registrations };

/**
 * Runs a slash command of an app on behalf of a user, as the DDP method `slashCommand` and `commands.run` do. Neither of
 * them looks at the permission that the command names: only clients do.
 * @throws MeteorError `invalid-command` for a name that nobody registered; whatever the engine rejects with
 */
export async function runSlashCommand(server: CommandServer, user: UserRecord, call: SlashCommandCall): Promise<void> {
    const registered = server.registrations.commands.get(call.command.toLowerCase());
    if (!registered) {
        throw new MeteorError('invalid-command', 'Invalid Command Provided', { method: 'slashCommand' });
    }
    if (registered.appId === undefined) {
        throw new Error(`/${call.command} is a command of the server itself, which this workspace does not imitate`);
    }
    await server.host.executeCommand(registered.command, {
        sender: toEngineUser(user),
        room: toEngineRoom(server.model, call.room),
        args: parseParameters(call.params),
        threadId: call.threadId,
        triggerId: call.triggerId,
    });
}
