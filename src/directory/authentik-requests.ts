import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { askOnce } from '../http/ask-once';
import type { JsonAnswer, JsonRequest, Method } from '../http/json-request';
import { asArray, asObject, type JsonObject } from '../http/shape';
import { given } from '../model/given';
import type { Credentials } from '../model/sso';
import { INTERFACE_PATH, proveAddress } from './prove-address';
import { sendToAuthentik } from './send-to-authentik';
import { asClient } from './sso/as-client';

const TIMEOUT_MS = 8_000;

/**
 * Requests to the one address of the settings, and their bare answers.
 *
 * Redirects: the server's HTTP bridge follows them by itself, the app can neither forbid it nor see where an answer came from, and
 * a bridge may send the token and a body along (docs/servers/rocket-chat.md#http-bridge). So before the first of either leaves, a
 * page of authentik is asked for without them, and it says where it was asked (`proveAddress`). The token goes to the one address of
 * the settings and never to one that an answer names: pages are counted, not linked, and the discovery document is read without it.
 * What still shows of a redirect afterwards is told as well: a token that was dropped, a POST that arrived as a GET. Another origin
 * in the discovery document is `discovery_foreign_origin`.
 */
export class AuthentikRequests {
    private readonly provenAddress = askOnce(async () => {
        proveAddress(await this.send({ method: 'get', path: INTERFACE_PATH, accept: 'text/html' }), this.serverUrl);
    });

    constructor(
        private readonly http: IHttp,
        /** without trailing slash; may have a path */
        protected readonly serverUrl: string,
        protected readonly token: string | undefined,
    ) {}

    /** The bare answer to a request with the token, for who reads more from it than success. */
    public async ask(method: Method, path: string, body?: JsonObject): Promise<JsonAnswer> {
        if (this.token !== undefined) await this.provenAddress();
        return this.send({ method, path: `/api/v3${path}`, token: this.token, body });
    }

    /** Whether this version has such a path; not whether there is an object, or whether the token may see it. */
    public async hasPath(path: string): Promise<boolean> {
        const { status, json } = await this.ask('get', path);
        // an object that is not there is a 404 in JSON, an unknown path a web page
        return status !== 404 || json !== undefined;
    }

    /** Sends a form to one of the OIDC endpoints, which take no token but a client's id and secret. */
    public async postAsClient(
        path: string,
        client: Credentials,
        form: Readonly<Record<string, string>>,
    ): Promise<JsonAnswer> {
        await this.provenAddress();
        return this.send({ method: 'post', path, form, client });
    }

    /** A document that needs no token, such as the discovery document. */
    public async getPublic(path: string): Promise<JsonAnswer> {
        return this.send({ method: 'get', path });
    }

    /** Whether what answers at this address is an authentik: its public configuration has `capabilities`. */
    public async isAuthentik(): Promise<boolean> {
        const answer = await this.send({ method: 'get', path: '/api/v3/root/config/' });
        return answer.status === 200 && asArray(asObject(answer.json)?.capabilities) !== undefined;
    }

    private async send({ method, path, token, body, form, client, accept }: Sending): Promise<JsonAnswer> {
        const url = `${this.serverUrl}${path}`;
        const sent = [this.token, client?.clientSecret, body?.client_secret, body?.value];
        const secrets = sent.filter((value): value is string => typeof value === 'string');
        const request = {
            ...{ method, url, body, secrets, timeout: TIMEOUT_MS },
            ...(form && client && asClient(url, client, form)),
            headers: {
                ...given({ Accept: accept }),
                ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
            },
        };
        return sendToAuthentik(this.http, request, { url: this.serverUrl, path: path.replace(/\?.*$/, '') });
    }
}

type Sending = Pick<JsonRequest, 'method' | 'form'> & {
    body?: JsonObject | undefined;
    path: string;
    token?: string | undefined;
    accept?: string;
    /** sent with `form` */
    client?: Credentials;
};
