/** What waits between two attempts of a worker. Tests may hand in one that they move on themselves. */
export interface Clock {
    /** milliseconds since 1970 */
    now(): number;
    /** Calls back once, after so many milliseconds. @returns what calls it off */
    later(milliseconds: number, call: () => void): () => void;
}

/** Real time; nothing that waits on it keeps a process alive. */
export const realClock: Clock = {
    now: () => Date.now(),
    later: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        timer.unref();
        return () => clearTimeout(timer);
    },
};

interface Waiting {
    at: number;
    call: () => void;
}

/** Stands still until it is moved on. */
export class SteppedClock implements Clock {
    private waiting: Waiting[] = [];

    constructor(private time = Date.now()) {}

    now(): number {
        return this.time;
    }

    later(milliseconds: number, call: () => void): () => void {
        const one = { at: this.time + milliseconds, call };
        this.waiting.push(one);
        return () => {
            this.waiting = this.waiting.filter((other) => other !== one);
        };
    }

    /** Moves on, and calls what is due on the way, in its order. */
    advance(milliseconds: number): void {
        const end = this.time + milliseconds;
        for (;;) {
            const [next] = this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
            if (!next) {
                break;
            }
            this.waiting = this.waiting.filter((one) => one !== next);
            this.time = next.at;
            next.call();
        }
        this.time = end;
    }

    /** milliseconds until the next call, undefined where nothing waits */
    get untilNext(): number | undefined {
        const times = this.waiting.map(({ at }) => at - this.time);
        return times.length === 0 ? undefined : Math.min(...times);
    }
}
