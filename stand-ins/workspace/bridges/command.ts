import type { RegisteredCommand } from '../registrations';
import type { BridgeContext } from './bridge-context';

interface SlashCommand {
    command: string;
    i18nParamsExample?: string;
    i18nDescription?: string;
    permission?: string;
    providesPreview?: boolean;
}

/** `apps/meteor/app/apps/server/bridges/commands.ts`. */
export function commandBridge({ registrations: { commands, disabledCommands } }: BridgeContext) {
    const requireName = (command: unknown): string => {
        if (typeof command === 'string' && command.trim() !== '') return command.toLowerCase();
        throw new Error('Invalid command parameter provided, must be a string.');
    };

    return {
        async doesCommandExist(command: unknown) {
            if (typeof command !== 'string' || command === '') return false;
            const name = command.toLowerCase();
            return commands.has(name) || disabledCommands.has(name);
        },
        async enableCommand(command: unknown) {
            const name = requireName(command);
            const disabled = disabledCommands.get(name);
            if (!disabled) throw new Error(`The command is not currently disabled: "${name}"`);
            commands.set(name, disabled);
            disabledCommands.delete(name);
        },
        async disableCommand(command: unknown) {
            const name = requireName(command);
            if (disabledCommands.has(name)) return;
            const enabled = commands.get(name);
            if (!enabled) throw new Error(`Command does not exist in the system currently: "${name}"`);
            disabledCommands.set(name, enabled);
            commands.delete(name);
        },
        async modifyCommand(command: SlashCommand, appId: string) {
            const name = verify(command);
            if (!commands.has(name)) {
                throw new Error(`Command does not exist in the system currently (or it is disabled): "${name}"`);
            }
            commands.set(name, registered(command, appId));
        },
        async registerCommand(command: SlashCommand, appId: string) {
            commands.set(verify(command), registered(command, appId));
        },
        async unregisterCommand(command: unknown) {
            const name = requireName(command);
            disabledCommands.delete(name);
            commands.delete(name);
        },
    };
}

/**
 * The executor is not here to be looked at: it stays in the app's process.
 * @returns the name to register under
 * @throws Error for anything that is no command
 */
function verify(command: SlashCommand): string {
    const { i18nParamsExample, i18nDescription, providesPreview } = command;
    const isValid =
        typeof command.command === 'string' &&
        [i18nParamsExample, i18nDescription].every((text) => !text || typeof text === 'string') &&
        typeof providesPreview === 'boolean';
    if (isValid) return command.command.toLowerCase();
    throw new Error('Invalid Slash Command parameter provided, it must be a valid ISlashCommand object.');
}

function registered(command: SlashCommand, appId: string): RegisteredCommand {
    return {
        appId,
        command: command.command.toLowerCase(),
        permission: command.permission,
        params: command.i18nParamsExample,
        description: command.i18nDescription,
    };
}
