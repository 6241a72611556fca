import { BrowserSessions } from '../flows/browser-sessions';
import type { Installation } from '../state/installation';
import { OidcInstances } from './instances';
import type { IssuedToken, OidcStore } from './store';

/** What the OIDC endpoints of one authentik share. */
export class FrontState {
    readonly store: OidcStore;
    readonly sessions: BrowserSessions;
    readonly instances: OidcInstances;
    private readonly listeners = new Set<(token: IssuedToken) => void>();

    constructor(readonly installation: Installation) {
        this.store = installation.issued;
        this.sessions = new BrowserSessions(installation);
        this.instances = new OidcInstances(installation, this.store);
        installation.logins.onEnded((login) => this.endTokens(login));
    }

    /** @param listener is given each access token that was still good when the login behind it ended; @returns what ends it */
    onLogout(listener: (token: IssuedToken) => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    /** A login has ended, or has for one provider: that one's tokens go, and end no second time with the login. */
    endTokens(login: string, provider?: number): void {
        for (const [value, token] of this.store.accessTokens) {
            if (token.login === login && (provider === undefined || token.providerPk === provider)) {
                this.store.accessTokens.delete(value);
                if (Number(token.claims.exp) * 1000 > Date.now()) {
                    this.listeners.forEach((listener) => listener(token));
                }
            }
        }
    }

    /**
     * Deactivated and deleted people lose their logins at once, and a login takes its access tokens with it. What else
     * was given to them goes since 2025.2 (seen on 2026.5); before, a refresh token stays good (seen on 2024.12).
     */
    forgetGone(): void {
        const { logins, users, version } = this.installation;
        for (const { uuid, user } of logins.values()) {
            if (!users.get(user)?.isActive) {
                logins.delete(uuid);
            }
        }
        this.store.forgetWhere(({ login, userPk }, kind) =>
            kind === 'refresh token'
                ? !users.has(userPk) || (version.isAtLeast('2025.2') && !users.get(userPk)?.isActive)
                : !logins.has(login),
        );
    }
}
