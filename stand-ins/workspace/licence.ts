import type { ServerVersion } from './server-version';

export type Plan = 'community' | 'premium';

/** What every paid plan and Starter contain and this project can meet (`ee/packages/license`). */
const premiumModules = [
    'oauth-enterprise',
    'ldap-enterprise',
    'saml-enterprise',
    'custom-roles',
    'auditing',
    'teams-mention',
];

/** The licence of the workspace: which modules are on, and how many private apps may be enabled. */
export class Licence {
    /** how many active accounts a licence allows; undefined is no limit */
    private seatLimit: number | undefined;
    private readonly listeners: (() => void)[] = [];

    constructor(private current: Plan) {}

    get plan(): Plan {
        return this.current;
    }

    get activeModules(): string[] {
        return this.current === 'premium' ? [...premiumModules] : [];
    }

    /** Value of the setting `Enterprise_License_Status`. */
    get status(): '' | 'Valid' {
        return this.current === 'premium' ? 'Valid' : '';
    }

    /** undefined without a licence, which has no such limit */
    get seats(): number | undefined {
        return this.current === 'premium' ? this.seatLimit : undefined;
    }

    limitSeats(seats: number): void {
        this.seatLimit = seats;
    }

    hasModule(module: string): boolean {
        return this.activeModules.includes(module);
    }

    /**
     * How many uploaded apps may be enabled at once; −1 is no limit. Community had 3 until 6.x, none from 7.0 on
     * (RocketChat/Rocket.Chat#33399).
     */
    privateAppLimit(version: ServerVersion): number {
        if (this.current === 'premium') return -1;
        return version.atLeast('7.0') ? 0 : 3;
    }

    change(plan: Plan): void {
        if (plan === this.current) return;
        this.current = plan;
        for (const listener of this.listeners) listener();
    }

    onChange(listener: () => void): void {
        this.listeners.push(listener);
    }
}
