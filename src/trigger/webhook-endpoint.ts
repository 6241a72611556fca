import {
    HttpStatusCode,
    type IHttp,
    type IModify,
    type IPersistence,
    type IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import {
    ApiSecurity,
    ApiVisibility,
    type IApi,
    type IApiEndpoint,
    type IApiEndpointInfo,
    type IApiEndpointMetadata,
    type IApiRequest,
    type IApiResponse,
} from '@rocket.chat/apps-engine/definition/api';
import type { AppContext } from '../app/app-context';
import { webhookPath } from '../model/webhook';
import { receiveWebhook } from './receive-webhook';

/** Where authentik tells that something has changed. Anybody may call it, and is told nothing but a status. */
class WebhookEndpoint implements IApiEndpoint {
    public readonly path = webhookPath;
    public readonly authRequired = false;

    // private to the language, not only to the types: the engine sends the fields of an endpoint to the host
    readonly #app: AppContext;

    constructor(app: AppContext) {
        this.#app = app;
    }

    public async post(
        request: IApiRequest,
        _endpoint: IApiEndpointInfo,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<IApiResponse> {
        try {
            return { status: await receiveWebhook(this.#app.open({ read, modify, http, persistence }), request) };
        } catch {
            // the server would answer with the message of the error; a log of each would be for whoever sends the most to fill
            return { status: HttpStatusCode.SERVICE_UNAVAILABLE };
        }
    }

    // a verb without a method is answered with the name of what is missing
    public readonly get = refused;
    public readonly put = refused;
    public readonly delete = refused;
    public readonly head = refused;
    public readonly options = refused;
    public readonly patch = refused;
}

async function refused(): Promise<IApiResponse> {
    return Promise.resolve({ status: HttpStatusCode.METHOD_NOT_ALLOWED, headers: { Allow: 'POST' } });
}

/** What the app offers to the outside. The engine has no other security than what an app does itself. */
export function webhookApi(app: AppContext): IApi {
    return {
        visibility: ApiVisibility.PUBLIC,
        security: ApiSecurity.UNSECURE,
        endpoints: [new WebhookEndpoint(app)],
    };
}

/** The path of the address, as the engine says it; until it has said so, as every engine makes it (docs/servers/apps-engine.md#endpoints). */
export function webhookPathOf(appId: string, provided: readonly IApiEndpointMetadata[] | undefined): string {
    const own = provided?.find(({ path }) => path === webhookPath);
    return own?.computedPath ?? `/api/apps/public/${appId}/${webhookPath}`;
}
