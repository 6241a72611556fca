import { toFailure, type FailureCode } from '../../model/failure';
import type { Clock } from '../../ports/clock';
import { notAsked, type Found } from '../facts/found';

/** Which server is asked, and where, for the message when it is too slow. */
export interface Asked {
    server: 'authentik' | 'rocketchat';
    url: string;
}

/**
 * The time for a whole check. The engine gives a call into the app 10 s on the oldest servers; a server that takes its time with one
 * answer must not take that of the others, so that one question has a part of it only.
 */
export class Deadline {
    private readonly end: number;

    constructor(
        private readonly clock: Clock,
        milliseconds: number,
        private readonly forOneQuestion: number,
    ) {
        this.end = clock.now().getTime() + milliseconds;
    }

    public get isOver(): boolean {
        return this.remaining <= 0;
    }

    /** Waits for the requests of one question until its time is over. Never rejects. */
    public async ask<T>(asked: Asked, request: () => Promise<T>): Promise<Found<T>> {
        if (this.isOver) return notAsked;
        const answer = request().then(
            (value): Found<T> => ({ state: 'known', value }),
            (error: unknown): Found<T> => {
                const { code, details } = toFailure(error);
                return { state: 'failed', failure: { code, details } };
            },
        );
        const limit = Math.min(this.remaining, this.forOneQuestion);
        const late = this.clock.wait(limit).then(() => tooLate(asked, limit));
        return Promise.race([answer, late]);
    }

    private get remaining(): number {
        return this.end - this.clock.now().getTime();
    }
}

function tooLate({ server, url }: Asked, milliseconds: number): Found<never> {
    const code: FailureCode = `${server}_timeout`;
    const reason = `nothing came within the ${Math.max(1, Math.round(milliseconds / 1000))} seconds that a check has for it`;
    return { state: 'failed', failure: { code, details: { url, reason } } };
}
