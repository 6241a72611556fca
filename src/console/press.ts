import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../app/app-call';
import { commandOf } from '../command/pressed-button';
import { asText } from '../http/shape';
import { appIdOf } from './app-id';
import { callerOf } from './caller';
import { lookAgainAtRules, openRules, rulesViewId } from './rules-dialog';
import { shownOf, storedRules } from './shown';
import { isTab } from './tabs';
import { consoleActions, consoleView, textView, viewIds, type Surface } from './view';
import { beginWork, isAtWork } from './begin-work';

export function isConsoleAction(actionId: unknown): boolean {
    return Object.values<unknown>(consoleActions).includes(actionId);
}

/** A press in the console, or on the button of the message that stands in for it. */
export async function pressedInConsole(app: AppCall, context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
    const { actionId, value: sent, user, container } = context.getInteractionData();
    const value = asText(sent) ?? '';
    const responder = context.getInteractionResponder();
    const caller = await callerOf(app, user);
    if (!caller) return responder.successResponse();
    const { texts } = caller;
    const { id: viewId } = container as { id?: unknown };
    const surface: Surface = viewId === viewIds.dialog || viewId === rulesViewId ? 'dialog' : 'bar';
    const update = (view: ReturnType<typeof textView>): IUIKitResponse =>
        surface === 'dialog'
            ? responder.updateModalViewResponse(view)
            : responder.updateContextualBarViewResponse(view);
    if (!caller.isAllowed) return update(textView(texts, surface, texts.withAction('command.not_allowed')));
    const appId = await appIdOf(app);
    try {
        if (actionId === consoleActions.dialog) {
            await beginWork(caller, 'overview');
            const shown = await shownOf(caller, 'overview');
            return responder.openModalViewResponse(consoleView(texts, appId, 'dialog', shown));
        }
        if (actionId === consoleActions.rules)
            return responder.openModalViewResponse(await openRules(caller, await storedRules(app)));
        if (actionId === consoleActions.preview)
            return responder.updateModalViewResponse(await lookAgainAtRules(caller, await storedRules(app)));
        const [action = ''] = value.split(' ');
        const isCommand = actionId === consoleActions.do && commandOf(action, '') !== undefined;
        const tab = isCommand ? 'overview' : value;
        if (!isTab(tab)) return responder.successResponse();
        const isWaiting = actionId === consoleActions.refresh && (await isAtWork(caller, tab));
        if (tab !== 'rules' && !isWaiting) await beginWork(caller, tab, isCommand ? value : undefined);
        return update(consoleView(texts, appId, surface, await shownOf(caller, tab)));
    } catch (error) {
        const { code, details } = app.logFailure(error);
        return update(textView(texts, surface, texts.withAction(`failure.${code}`, details)));
    }
}
