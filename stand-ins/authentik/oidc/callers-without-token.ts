import { ApiError } from '../api/errors';
import type { Exchange } from '../exchange';
import { csrfProblem } from '../flows/browser-sessions';
import type { LoginRecord, UserRecord } from '../state/records';
import type { FrontState } from './front-state';

const API_SCOPE = 'goauthentik.io/api';

/** Who may call the API without an API token: a browser's login, and an OAuth access token that was given for it. */
export class CallersWithoutToken {
    constructor(private readonly state: FrontState) {}

    withAccessToken(token: string): UserRecord | undefined {
        const issued = this.state.store.accessTokens.get(token);
        const isForApi = issued?.scope.split(' ').includes(API_SCOPE);
        return isForApi ? this.state.installation.users.get(issued?.userPk ?? -1) : undefined;
    }

    /** @throws ApiError 403 for a change without the token that only the login's own pages know */
    withSession(exchange: Exchange): LoginRecord | undefined {
        const session = this.state.sessions.of(exchange);
        const login = this.state.sessions.loginOf(session);
        const problem = session && login && csrfProblem(session, exchange);
        if (problem !== undefined) {
            throw new ApiError(403, { detail: problem });
        }
        return login;
    }
}
