import type { DirectoryDump, DirectoryPatch } from './directory-file';
import type { Fault } from './faults';
import type { StandInAuthentikOptions, TokenOptions } from './options';

/** authentik on loopback: API v3 and OIDC over HTTP. Any person's password is their username. */
export class StandInAuthentik {
    constructor(readonly options: StandInAuthentikOptions = {}) {}

    /** `http://127.0.0.1:<port><pathPrefix>`, no trailing slash; after `start()` */
    get url(): string {
        throw new Error('not started');
    }

    /** a non-expiring API token of `akadmin`, a superuser */
    get token(): string {
        throw new Error('not built yet');
    }

    /** the provider and application "Rocket.Chat" this authentik is born with, unless `bare` */
    get bornProvider(): { clientId: string; clientSecret: string; slug: 'rocketchat' } {
        throw new Error('not built yet');
    }

    /** requests so far, such as `GET /core/groups/` or `POST /application/o/token/` */
    get requests(): Record<string, number> {
        throw new Error('not built yet');
    }

    /** answers of this stand-in that do not fit the official schema: a defect of the stand-in */
    readonly violations: string[] = [];

    /** what clients sent that does not fit the official schema, unknown keys included */
    readonly requestViolations: string[] = [];

    /** texts of the events of kind `configuration_error` and the like, in order */
    readonly events: { action: string; message: string }[] = [];

    async start(): Promise<void> {
        throw new Error('not built yet');
    }

    async stop(): Promise<void> {
        throw new Error('not built yet');
    }

    /** A new API token (its key) of a new service account with just these permissions. */
    createToken(_options: TokenOptions = {}): string {
        throw new Error('not built yet');
    }

    /** Gives the token with this key a new key, as authentik does once an expiring API token has run out; returns it. */
    rotateToken(_key: string): string {
        throw new Error('not built yet');
    }

    /** Sets redirect URI and launch URL of the provider and application this authentik was born with. */
    setWorkspaceUrl(_url: string): void {
        throw new Error('not built yet');
    }

    patch(_file: DirectoryPatch): void {
        throw new Error('not built yet');
    }

    dump(): DirectoryDump {
        throw new Error('not built yet');
    }

    /** Makes a route fail. Route: a key of `requests`, or `*` for every route; the latest fault given wins. */
    fail(_route: string, _fault: Fault): { clear(): void } {
        throw new Error('not built yet');
    }

    /** While true everything is answered as authentik's front server does while core starts: 503, `Retry-After: 5`. */
    starting = false;
}
