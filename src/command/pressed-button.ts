import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../app/app-call';
import type { ButtonAction } from '../report/answer';
import type { Verb } from '../report/help';
import { answerCall } from './answer-call';
import { answerInTime } from './answer-in-time';

const verbOf: Readonly<Record<ButtonAction, Verb>> = {
    apply: 'apply',
    keep: 'keep',
    undo: 'undo',
    'show-all': 'plan',
    adopt: 'adopt',
};

/** A button of one of the app's messages: the same as typing its verb, with the same authorisation. */
export async function pressedButton(app: AppCall, context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
    const { actionId, value, user, room, threadId } = context.getInteractionData();
    const verb = verbOf[actionId as ButtonAction] as Verb | undefined;
    if (verb !== undefined && room) {
        const words = actionId === 'show-all' ? ['all'] : value === undefined || value === '' ? [] : [value];
        // the roles of the user in the interaction may be old ones
        const sender = await app.accessors.read.getUserReader().getById(user.id);
        const texts = await app.textsFor(sender);
        const call = { app, texts, sender, room, threadId, trigger: 'button' as const, words };
        await answerInTime(call, answerCall(verb, call));
    }
    return context.getInteractionResponder().successResponse();
}
