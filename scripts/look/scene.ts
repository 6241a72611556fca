import type { ClientPage } from '../../stand-ins/client/client-page';
import type { ShownMessage } from '../../stand-ins/client/shown';
import type { DumpedMessage } from '../../stand-ins/workspace';
import type { Lab } from '../../tests/integration/lab';

/** What an administrator sees, by the name of its picture. */
export interface Scene {
    name: string;
    show(client: ClientPage): Promise<void>;
}

/** Types a command, and keeps what is answered. */
export async function sceneOf(lab: Lab, name: string, command: string): Promise<Scene> {
    const before = lab.workspace.dump().messages.length;
    await lab.run(command);
    const messages: readonly ShownMessage[] = atHome(lab, answersOf(lab.workspace.dump().messages.slice(before)));
    return { name, show: async (client) => client.showMessages(messages) };
}

/**
 * A run that takes long reports in a direct message, and the room of the command only says so: the room with the report. That an answer
 * follows is said on a busy machine and not on a quiet one.
 */
function answersOf(messages: readonly DumpedMessage[]): DumpedMessage[] {
    const longest = [...messages].sort((one, other) => other.text.length - one.text.length).at(0);
    return messages.filter(({ room, text }) => room === longest?.room && !text.startsWith('… '));
}

/** With addresses as a company has them, in place of those of the stand-ins. */
export function atHome<T>({ workspace, authentik }: Lab, shown: T): T {
    const text = JSON.stringify(shown)
        .replaceAll(workspace.url, 'https://chat.lantern.example')
        .replaceAll(authentik.url, 'https://authentik.lantern.example');
    return JSON.parse(text) as T;
}
