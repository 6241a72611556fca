import type { RegisteredCommand } from '../../registrations';
import { runSlashCommand } from '../../server/run-slash-command';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { readPage, takePage } from '../pagination';
import { canAccessRoom } from '../permissions';

const string = { type: 'string' };
const nullable = { type: ['string', 'null'] };
const run = {
    type: 'object',
    properties: { command: string, params: nullable, roomId: string, tmid: nullable, triggerId: nullable },
    required: ['command', 'roomId'],
    additionalProperties: false,
};
const named = { type: 'object', properties: { command: string }, required: ['command'], additionalProperties: false };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `commands.…` (`apps/meteor/app/api/server/v1/commands.ts`). The permission of a command is asked by clients only. */
export function addCommandRoutes(api: RestApi): void {
    api.authenticated('POST', 'commands.run', { body: run }, runCommand);

    api.authenticated('GET', 'commands.get', { query: named }, ({ answers, workspace, query }) => {
        const command = workspace.registrations.commands.get(text(query.command).toLowerCase());
        if (!command) {
            return answers.failure(`There is no command in the system by the name of: ${text(query.command)}`);
        }
        return answers.success({ command: showCommand(command) });
    });

    api.authenticated('GET', 'commands.list', {}, ({ answers, workspace, query }) => {
        const all = [...workspace.registrations.commands.values()].map(showCommand);
        const page = readPage(workspace, query);
        const commands = takePage(all, page, { command: 1 });
        const body = { commands, offset: page.offset, count: commands.length, total: all.length };
        return answers.success(workspace.version.atLeast('8.0') ? { ...body, appsLoaded: true } : body);
    });
}

function showCommand({ command, params, description, permission, appId }: RegisteredCommand): object {
    return { command, description, params, clientOnly: false, providesPreview: false, permission, appId };
}

async function runCommand({ answers, workspace, user, body }: UserCall): Promise<Answer> {
    const { model, registrations } = workspace;
    const name = text(body.command).toLowerCase();
    if (!registrations.commands.has(name))
        return answers.failure('The command provided does not exist (or is disabled).');
    const room = model.rooms.get(text(body.roomId));
    if (!room || !canAccessRoom(model, user, room._id)) {
        return answers.forbidden(
            workspace.version.atLeast('8.0') ? 'User does not have access to this room' : undefined,
        );
    }
    const thread = text(body.tmid);
    if (thread && !model.messages.some(({ _id, rid }) => _id === thread && rid === room._id)) {
        return answers.failure('Invalid thread.');
    }
    await runSlashCommand(workspace, user, {
        command: name,
        params: text(body.params),
        room,
        ...(thread && { threadId: thread }),
        ...(text(body.triggerId) && { triggerId: text(body.triggerId) }),
    });
    return answers.success();
}
