import type { Model } from '../model';

/** Where a login failed; the driver reports it. */
export type LoginStage = 'authorize' | 'token' | 'identity' | 'login';

/** What the server log holds of failed logins, and which requests of them never got an answer. */
export class LoginLog {
    /** errors of callbacks and logins, the latest last: pages say much less */
    readonly entries: { stage: LoginStage; error: Error }[] = [];
    private readonly unanswered = new Set<string>();
    private readonly waiting = new Set<() => void>();

    static of(model: Model): LoginLog {
        let log = byModel.get(model);
        if (!log) {
            log = new LoginLog();
            byModel.set(model, log);
        }
        return log;
    }

    add(stage: LoginStage, error: Error): void {
        this.entries.push({ stage, error });
    }

    /** @param path path and query of a request that the server has forgotten about */
    leaveUnanswered(path: string): void {
        this.unanswered.add(path);
        for (const check of this.waiting) check();
    }

    /**
     * Resolves once such a request was left without an answer, which nobody on the other end of it could tell.
     * @param path path and query; any request unless given
     */
    whenUnanswered(path?: string): Promise<void> {
        return new Promise((resolve) => {
            const check = (): void => {
                if (path === undefined ? this.unanswered.size === 0 : !this.unanswered.has(path)) return;
                this.waiting.delete(check);
                resolve();
            };
            this.waiting.add(check);
            check();
        });
    }
}

const byModel = new WeakMap<Model, LoginLog>();
