import { Router } from 'express';
import { convertMessage } from '../converters/messages';
import type { MessageRecord } from '../model';
import { readBody, type Fields } from './body';
import { toEngineRoom, toEngineUser } from './engine-values';
import type { HttpWorkspace } from './http-workspace';
import { callerOf } from './login-tokens';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * `POST /api/apps/ui.interaction/<app>`: a person pressed a button, or submitted or closed a view
 * (`apps/meteor/ee/server/apps/communication/uikit.ts`). A visitor of Livechat, who is no user at all, may do so as well; the buttons
 * of a visitor go to another interface of the app. Any token of a visitor is taken for one: the workspace has no Livechat.
 */
export function uiInteraction(workspace: HttpWorkspace): Router {
    const router = Router();
    router.post('/:appId', async (request, response) => {
        const caller = callerOf(workspace.model, request)?.user;
        const isVisitor = !caller && request.get('x-visitor-token') !== undefined;
        if (!caller && !isVisitor) {
            response.status(401).send({ status: 'error', message: 'You must be logged in to do this.' });
            return;
        }
        const body = readBody(request);
        const fields = interactionFields(workspace, body);
        if (!fields) {
            response.status(400).send({ error: 'Unknown action' });
            return;
        }
        const { type, actionId } = body;
        if (isVisitor && type === 'blockAction') {
            response.send('');
            return;
        }
        const user = caller && toEngineUser(caller);
        const action = { type, appId: request.params.appId, actionId, user, ...fields };
        try {
            response.send((await workspace.host.uiInteraction(action)) ?? '');
        } catch (error) {
            response.status(500).send({ error: error instanceof Error ? error.message : error });
        }
    });
    return router;
}

function interactionFields(workspace: HttpWorkspace, body: Fields): Fields | undefined {
    const { triggerId, payload, container } = body;
    const inner = isRecord(payload) ? payload : {};
    switch (body.type) {
        case 'blockAction':
            return { container, triggerId, payload, ...whereabouts(workspace, body) };
        case 'viewClosed':
            return { payload: { view: inner.view, isCleared: inner.isCleared } };
        case 'viewSubmit':
            return { triggerId, payload };
        case 'actionButton':
            return { triggerId, payload: { context: inner.context }, ...whereabouts(workspace, body) };
        default:
            return undefined;
    }
}

/** The room, and the message that holds the button. Ephemeral messages are kept nowhere, so there is none for them. */
function whereabouts({ model }: HttpWorkspace, body: Fields): Fields {
    const room = typeof body.rid === 'string' ? model.rooms.get(body.rid) : undefined;
    const message: MessageRecord | undefined = model.messages.find(
        ({ _id, privateTo }) => _id === body.mid && privateTo === undefined,
    );
    return { room: room && toEngineRoom(model, room), message: message && convertMessage(model, message) };
}
