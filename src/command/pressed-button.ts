import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import { asObject, asText } from '../http/shape';
import type { ButtonAction } from '../report/answer';
import type { Verb } from '../report/help';
import { answerCall } from './answer-call';
import { answerInTime } from './answer-in-time';

/** The command that each stands for: its verb, and the words behind it. */
const commands: Readonly<Record<ButtonAction, (value: string) => { verb: Verb; words: readonly string[] }>> = {
    apply: (value) => ({ verb: 'apply', words: [value] }),
    'apply-open': (value) => ({ verb: 'apply', words: [value, 'only'] }),
    keep: (value) => ({ verb: 'keep', words: [value] }),
    undo: (value) => ({ verb: 'undo', words: [value] }),
    'show-all': () => ({ verb: 'plan', words: ['all'] }),
    'show-plan': () => ({ verb: 'plan', words: [] }),
    'show-undo': (value) => ({ verb: 'undo', words: [value, 'all'] }),
    adopt: () => ({ verb: 'adopt', words: [] }),
    blueprint: (value) => ({ verb: 'blueprint', words: value.split(' ') }),
    setup: () => ({ verb: 'setup', words: [] }),
    'console-dialog': () => ({ verb: 'console', words: [] }),
};

/**
 * A button of one of the app's messages: the same as typing its verb, with the same authorisation. Anybody can forge a press, with any
 * value, and a visitor's comes without a user.
 */
export async function pressedButton(app: AppCall, context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
    const { actionId, value, user, room, threadId } = context.getInteractionData();
    const command = commandOf(actionId, value);
    const id = asText(asObject(user)?.id);
    // the roles of the user in the interaction may be old ones
    const sender = id === undefined ? undefined : await accountOf(app, id);
    if (command && room && sender) {
        const { verb, words } = command;
        app.answersLater();
        const texts = await app.textsFor(sender);
        const call = { app, texts, sender, room, threadId, trigger: 'button' as const, words };
        await answerInTime(call, verb, answerCall(verb, call));
    }
    return context.getInteractionResponder().successResponse();
}

/** The engine says undefined of whoever is gone, and its types do not. */
async function accountOf({ accessors }: AppCall, id: string): Promise<IUser | undefined> {
    return accessors.read.getUserReader().getById(id);
}

/**
 * The command that a button of an answer stands for; undefined where there is no such button.
 * @param value as it arrived: a button has a text, or none
 */
export function commandOf(action: unknown, value: unknown): { verb: Verb; words: readonly string[] } | undefined {
    const told = value === undefined || value === null ? '' : asText(value);
    if (!isAction(action) || told === undefined) return undefined;
    const { verb, words } = commands[action](told);
    return { verb, words: words.filter((word) => word !== '') };
}

function isAction(id: unknown): id is ButtonAction {
    return typeof id === 'string' && Object.prototype.hasOwnProperty.call(commands, id);
}
