import type { UserRecord } from '../model';
import type { HttpWorkspace } from './http-workspace';
import { hasPermission } from './permissions';
import { numberSetting } from './setting-value';

export interface RateLimitCheck {
    allowed: boolean;
    headers: Record<string, string>;
    seconds: number;
}

/** Counts calls per address, route and method in windows that start with their first call (Meteor's `RateLimiter`). */
export class RateLimiter {
    private readonly windows = new Map<string, { start: number; calls: number }>();

    constructor(private readonly workspace: HttpWorkspace) {}

    /** Nothing when this caller is not limited: rate limiter off, or permission `api-bypass-rate-limit`. */
    check(address: string, route: string, user: UserRecord | undefined): RateLimitCheck | undefined {
        const { settings, model } = this.workspace;
        if (settings.effectiveValue('API_Enable_Rate_Limiter') === false) return undefined;
        if (user && hasPermission(model, user, 'api-bypass-rate-limit')) return undefined;

        const limit = numberSetting(this.workspace, 'API_Enable_Rate_Limiter_Limit_Calls_Default', 10);
        const duration = numberSetting(this.workspace, 'API_Enable_Rate_Limiter_Limit_Time_Default', 60_000);
        const now = Date.now();
        const key = `${address} ${route}`;
        let window = this.windows.get(key);
        if (!window || now - window.start >= duration) {
            window = { start: now, calls: 0 };
            this.windows.set(key, window);
        }
        window.calls += 1;
        const reset = window.start + duration - now;
        return {
            allowed: window.calls <= limit,
            seconds: Math.ceil(reset / 1000),
            headers: {
                'X-RateLimit-Limit': String(limit),
                'X-RateLimit-Remaining': String(Math.max(limit - window.calls, 0)),
                'X-RateLimit-Reset': String(now + reset),
            },
        };
    }
}
