import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type {
    IApiEndpoint,
    IApiEndpointInfo,
    IApiRequest,
    IApiResponse,
} from '@rocket.chat/apps-engine/definition/api';
import type { AppContext } from '../app/app-context';
import { admit } from './admit';
import type { AutomationCall } from './call';
import { readBody, refuseParameters } from './read-request';
import { Refusal } from './refusal';
import { errorReply, toResponse, type Reply } from './reply';

/** The methods that the engine knows. The server hands on whatever comes, and answers 500 for one that is not there. */
type Method = 'get' | 'post' | 'put' | 'delete' | 'head' | 'options' | 'patch';
type Answer = (call: AutomationCall, request: IApiRequest) => Promise<Reply>;
export type Answers = Readonly<Partial<Record<Method, Answer>>>;

type Handler = (
    request: IApiRequest,
    endpoint: IApiEndpointInfo,
    read: IRead,
    modify: IModify,
    http: IHttp,
    persistence: IPersistence,
) => Promise<IApiResponse>;

/** One path of the endpoint for automation. Whoever calls is looked at before anything else, at every call. */
export class AutomationEndpoint implements IApiEndpoint {
    public readonly authRequired = true;
    // private to the language, not only to the types: the engine sends the fields of an endpoint to the host
    readonly #app: AppContext;
    readonly #answers: Answers;

    constructor(
        public readonly path: string,
        app: AppContext,
        answers: Answers,
    ) {
        this.#app = app;
        this.#answers = answers;
    }

    public async get(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('get', ...call);
    }

    public async post(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('post', ...call);
    }

    public async put(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('put', ...call);
    }

    public async delete(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('delete', ...call);
    }

    public async head(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('head', ...call);
    }

    public async options(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('options', ...call);
    }

    public async patch(...call: Parameters<Handler>): Promise<IApiResponse> {
        return this.answer('patch', ...call);
    }

    private async answer(method: Method, ...[request, , read, modify, http, persistence]: Parameters<Handler>) {
        const app = this.#app.open({ read, modify, http, persistence });
        const allowed = Object.keys(this.#answers).map((name) => name.toUpperCase());
        // in nobody's language until it is known who asks
        let texts = await app.textsFor(undefined);
        try {
            const caller = await admit(app, request);
            texts = await app.textsFor(caller);
            app.actFor(caller.id);
            const answer = this.#answers[method];
            if (!answer) throw new Refusal('wrong_method', { method: method.toUpperCase(), allowed }, { allowed });
            refuseParameters(request);
            if (method === 'get') readBody(request, []);
            return toResponse(await answer({ app, texts, caller }, request));
        } catch (error) {
            const isMethod = error instanceof Refusal && error.code === 'wrong_method';
            return toResponse(await errorReply(app, texts, error), isMethod ? { Allow: allowed.join(', ') } : {});
        }
    }
}
