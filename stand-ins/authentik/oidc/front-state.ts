import { BrowserSessions } from '../flows/browser-sessions';
import type { Installation } from '../state/installation';
import { OidcInstances } from './instances';
import { OidcStore } from './store';

/** What the OIDC endpoints of one authentik share. */
export class FrontState {
    readonly store = new OidcStore();
    readonly sessions: BrowserSessions;
    readonly instances: OidcInstances;

    constructor(readonly installation: Installation) {
        this.sessions = new BrowserSessions(installation);
        this.instances = new OidcInstances(installation, this.store);
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
