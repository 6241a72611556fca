import { buildLoginService, type LoginService } from './oauth/build-login-service';
import type { Settings } from './settings/settings';

export type { LoginService } from './oauth/build-login-service';

const DEBOUNCE_MS = 2000;

/**
 * The login services of the workspace (`meteor_accounts_loginServiceConfiguration`): made from the OAuth settings, two
 * seconds after the last change of any of them (`apps/meteor/app/lib/server/startup/oauth.js`).
 */
export class LoginServices {
    private readonly services = new Map<string, LoginService>();
    /** what each was like since the start, the present form last */
    private readonly forms = new Map<string, LoginService[]>();
    private timer: NodeJS.Timeout | undefined;

    /** @param registered is told of each service whenever it is built */
    constructor(
        private readonly settings: Settings,
        private readonly registered: (service: string) => void = () => undefined,
    ) {
        settings.onChange(/^Accounts_OAuth_.+/, () => this.schedule());
        // removal at once looks for `^Accounts_OAuth_Custom-[a-z0-9_]+`, which no name with a raised first letter matches
        settings.onChange(/^Accounts_OAuth_Custom-[a-z0-9_]+/, (row) => {
            if (settings.effectiveValue(row._id) === false) this.services.delete(serviceName(row._id));
        });
    }

    all(): LoginService[] {
        return [...this.services.values()];
    }

    /** @param service lower-case name such as `authentik` */
    get(service: string): LoginService | undefined {
        return this.services.get(service);
    }

    /** Builds them from the settings as they are now: what a start of the server and `settings.refreshOAuthServices` do. */
    updateNow(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        for (const row of this.settings.rows()) {
            if (!/^Accounts_OAuth_(Custom-)?[a-z0-9_]+$/i.test(row._id) || row.type !== 'boolean') continue;
            const custom = row._id.startsWith('Accounts_OAuth_Custom-');
            if (!custom) continue; // the built-in providers have no part in this workspace
            const service = serviceName(row._id);
            if (this.settings.effectiveValue(row._id) === true) {
                this.build(service, row._id);
            } else {
                this.services.delete(service);
            }
        }
    }

    /** Removes the service at once, as removing the entry does. */
    remove(service: string): void {
        this.services.delete(service);
    }

    /** Its forms before the present one that were in force since the server started. */
    earlier(service: string): LoginService[] {
        return (this.forms.get(service) ?? []).slice(0, -1);
    }

    /** Forgets a pending update, as a server that goes down. */
    stop(): void {
        this.forms.clear();
        clearTimeout(this.timer);
        this.timer = undefined;
    }

    private build(service: string, id: string): void {
        const built = buildLoginService(this.settings, id, this.services.get(service)?._id);
        const before = this.forms.get(service) ?? [];
        if (JSON.stringify(before.at(-1)) !== JSON.stringify(built)) this.forms.set(service, [...before, built]);
        this.services.set(service, built);
        this.registered(service);
    }

    private schedule(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.updateNow(), DEBOUNCE_MS);
        this.timer.unref();
    }
}

function serviceName(id: string): string {
    return id.replace(/^Accounts_OAuth_(Custom-)?/, '').toLowerCase();
}
