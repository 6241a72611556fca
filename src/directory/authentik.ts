import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';

import type { Config } from '../config/config';
import { Failure } from '../failure';
import type { Directory } from '../plan/types';
import type { DirectoryServer } from '../run/servers';
import { AuthentikClient } from './authentik-client';
import { discover, type Endpoints } from './discovery';
import { readDirectory } from './read-directory';

/** authentik over the server's HTTP bridge. */
export class Authentik implements DirectoryServer {
    private readonly client: AuthentikClient;

    constructor(
        http: IHttp,
        private readonly config: Config['authentik'],
    ) {
        this.client = new AuthentikClient(http, config.serverUrl, config.token);
    }

    public get hasToken(): boolean {
        return this.config.token !== undefined;
    }

    public async discover(): Promise<Endpoints> {
        return discover(this.client, this.config);
    }

    public async readDirectory(isNeeded: (groupName: string) => boolean, nested: boolean): Promise<Directory> {
        if (this.config.token === undefined) throw new Failure('authentik_token_absent');
        return readDirectory(this.client, isNeeded, nested);
    }
}
