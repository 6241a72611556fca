import type { LoginRecord } from './records';

/** The logins of browsers. Who wants to know is told of one that is ended, but not of one that is merely forgotten. */
export class Logins extends Map<string, LoginRecord> {
    private readonly listeners = new Set<(uuid: string) => void>();

    /** @returns what ends it */
    onEnded(listener: (uuid: string) => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    end(uuid: string): void {
        if (this.has(uuid)) {
            this.listeners.forEach((listener) => listener(uuid));
            this.delete(uuid);
        }
    }

    endAllOf(user: number): void {
        [...this.values()].filter((login) => login.user === user).forEach(({ uuid }) => this.end(uuid));
    }
}
