import type { IUIKitResponse, UIKitActionButtonInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../app/app-call';
import { appIdOf } from './app-id';
import { callerOf, type ConsoleCaller } from './caller';
import { shownOf } from './shown';
import { consoleView, textView, type Shown } from './view';
import { beginWork } from './begin-work';

/** As the descriptor of the button in the user menu names it. */
export const openAction = 'authentik-sync-console';

/** Opens the bar for a command. Returns whether the server has taken it; a client that cannot show it shows nothing. */
export async function openConsole(caller: ConsoleCaller, triggerId: string | undefined): Promise<boolean> {
    const { app, texts, user } = caller;
    // what is undefined arrives as null from behind the engine's bridge
    if (typeof triggerId !== 'string' || triggerId === '') return false;
    try {
        const ui = app.accessors.modify.getUiController();
        const view = consoleView(texts, await appIdOf(app), 'bar', await atFirst(caller));
        await ui.openSurfaceView(view, { triggerId }, user);
        return true;
    } catch (error) {
        app.logFailure(error);
        return false;
    }
}

/** The button in the user menu. */
export async function pressedInMenu(
    app: AppCall,
    context: UIKitActionButtonInteractionContext,
): Promise<IUIKitResponse> {
    const { actionId, user } = context.getInteractionData();
    const responder = context.getInteractionResponder();
    const caller = await callerOf(app, user);
    if (!caller || actionId !== openAction) return responder.successResponse();
    const { texts, isAllowed } = caller;
    const view = isAllowed
        ? consoleView(texts, await appIdOf(app), 'bar', await atFirst(caller))
        : textView(texts, 'bar', texts.withAction('command.not_allowed'));
    return responder.openContextualBarViewResponse(view);
}

/** It opens at once: the id of a trigger lives for 5 s, so the work is left to a job. */
async function atFirst(caller: ConsoleCaller): Promise<Shown> {
    await beginWork(caller, 'overview', undefined, 0);
    return shownOf(caller, 'overview');
}
