import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../app/app-call';
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

/** A button of one of the app's messages: the same as typing its verb, with the same authorisation. */
export async function pressedButton(app: AppCall, context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
    const { actionId, value = '', user, room, threadId } = context.getInteractionData();
    const command = commandOf(actionId, value);
    if (command && room) {
        const { verb, words } = command;
        // the roles of the user in the interaction may be old ones
        const sender = await app.accessors.read.getUserReader().getById(user.id);
        app.answersLater();
        const texts = await app.textsFor(sender);
        const call = { app, texts, sender, room, threadId, trigger: 'button' as const, words };
        await answerInTime(call, verb, answerCall(verb, call));
    }
    return context.getInteractionResponder().successResponse();
}

/** The command that a button of an answer stands for; undefined where there is no such button. */
export function commandOf(action: string, value: string): { verb: Verb; words: readonly string[] } | undefined {
    if (!isAction(action)) return undefined;
    const { verb, words } = commands[action](value);
    return { verb, words: words.filter((word) => word !== '') };
}

function isAction(id: string): id is ButtonAction {
    return Object.prototype.hasOwnProperty.call(commands, id);
}
