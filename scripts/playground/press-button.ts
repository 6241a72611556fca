import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import type { Servers } from './servers';

export interface Button {
    label: string;
    actionId: string;
    value: string;
}

/**
 * The button of the last answer that the user sees.
 * @throws Error with the labels there are
 */
export function findButton(messages: readonly DumpedMessage[], username: string, label: string): Button {
    const last = messages.filter(({ to }) => to === username || to === null).at(-1);
    if (!last) throw new Error(`@${username} has no answer before them, so there is no button "${label}".`);
    const buttons = last.blocks.flatMap(buttonsIn);
    const found = buttons.find((button) => button.label.toLowerCase() === label.trim().toLowerCase());
    if (found) return found;
    const labels = buttons.map((button) => `"${button.label}"`).join(', ');
    throw new Error(`The last answer has no button "${label}". It has ${labels === '' ? 'none' : labels}.`);
}

/** Tells the app of it as a client does. */
export async function pressButton(
    { workspace }: Pick<Servers, 'workspace'>,
    appId: string,
    username: string,
    { actionId, value }: Pick<Button, 'actionId' | 'value'>,
): Promise<void> {
    const { model } = workspace;
    const user = [...model.users.values()].find((one) => one.username === username);
    if (!user) throw new Error(`There is no user ${username} in the workspace`);
    const token = createPersonalAccessToken(workspace, user, {
        name: `for ${actionId} ${value} at ${performance.now()}`,
    });
    const room = [...model.rooms.values()].find(({ name }) => name === 'general');
    const response = await fetch(`${workspace.url}/api/apps/ui.interaction/${appId}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-User-Id': user._id, 'X-Auth-Token': token },
        body: JSON.stringify({
            ...{ type: 'blockAction', actionId, rid: room?._id, triggerId: 'trigger' },
            container: { type: 'message', id: 'message' },
            payload: { blockId: 'authentik-sync', value },
        }),
    });
    if (response.status !== 200) throw new Error(`Rocket.Chat answered the button with ${response.status}.`);
}

function buttonsIn(block: unknown): Button[] {
    if (Array.isArray(block)) return block.flatMap(buttonsIn);
    if (typeof block !== 'object' || block === null) return [];
    const { type, text, actionId, value, ...rest } = block as Record<string, unknown>;
    if (type !== 'button') return Object.values(rest).flatMap(buttonsIn);
    const { text: label = '' } = (text ?? {}) as { text?: string };
    return [{ label, actionId: String(actionId), value: typeof value === 'string' ? value : '' }];
}
