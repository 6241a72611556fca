import { randomBytes } from 'node:crypto';
import type { Model } from '../model';

export interface TwoFactorChallenge {
    id: string;
    userId: string;
    method: 'email' | 'totp';
    expires: Date;
}

const LIFETIME_MS = 5 * 60_000;

/** Logins of the modern flow that wait for a code (`packages/models/src/models/TwoFactorChallenges.ts`). */
export class TwoFactorChallenges {
    private readonly challenges = new Map<string, TwoFactorChallenge>();

    static of(model: Model): TwoFactorChallenges {
        let challenges = byModel.get(model);
        if (!challenges) {
            challenges = new TwoFactorChallenges();
            byModel.set(model, challenges);
        }
        return challenges;
    }

    create(userId: string, method: TwoFactorChallenge['method']): TwoFactorChallenge {
        const id = randomBytes(32).toString('hex');
        const challenge = { id, userId, method, expires: new Date(Date.now() + LIFETIME_MS) };
        this.challenges.set(id, challenge);
        return challenge;
    }

    find(id: string): TwoFactorChallenge | undefined {
        return this.challenges.get(id);
    }

    remove(id: string): void {
        this.challenges.delete(id);
    }
}

const byModel = new WeakMap<Model, TwoFactorChallenges>();
