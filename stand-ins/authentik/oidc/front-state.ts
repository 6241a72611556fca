import type { Installation } from '../state/installation';
import { OidcInstances } from './instances';
import { Sessions } from './sessions';
import { OidcStore } from './store';

/** What the OIDC endpoints of one authentik share. */
export class FrontState {
    readonly store = new OidcStore();
    readonly sessions = new Sessions();
    readonly instances: OidcInstances;

    constructor(readonly installation: Installation) {
        this.instances = new OidcInstances(installation, this.store);
    }

    /** Deactivated and deleted people lose sessions, codes and tokens at once. */
    forgetGone(): void {
        const known = this.installation.users;
        const pks = new Set([...this.store.subjects.values()]);
        for (const pk of pks) {
            if (!known.get(pk)?.isActive) {
                this.store.forgetUser(pk);
                this.sessions.forgetUser(pk);
            }
        }
    }
}
