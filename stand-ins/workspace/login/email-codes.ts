import { randomInt } from 'node:crypto';
import type { Model, UserRecord } from '../model';

export interface SentCode {
    to: string;
    code: string;
}

interface CodeState {
    code: string;
    expires: Date;
    attempts: number;
}

const LIFETIME_MS = 3600_000;
const REUSE_MS = 5 * 60_000;
const MAX_ATTEMPTS = 5;

/**
 * Authentication codes by e-mail (`apps/meteor/app/2fa/server/code/EmailCheck.ts`). Mails go nowhere: `sent` is
 * the mailbox of everybody, for whoever plays the person that reads it.
 */
export class EmailCodes {
    private readonly states = new Map<string, CodeState>();
    readonly sent: SentCode[] = [];

    static of(model: Model): EmailCodes {
        let codes = byModel.get(model);
        if (!codes) {
            codes = new EmailCodes();
            byModel.set(model, codes);
        }
        return codes;
    }

    /** Sends a code unless one that lives for five more minutes is out; returns what the error's details say of it. */
    request(user: UserRecord): Record<string, unknown> {
        const addresses = verifiedAddresses(user);
        const emailOrUsername = user.username ?? addresses[0];
        const state = this.states.get(user._id);
        if (state && state.attempts < MAX_ATTEMPTS && state.expires.getTime() > Date.now() - REUSE_MS) {
            return { emailOrUsername, codeGenerated: false, codeExpires: state.expires };
        }
        this.send(user);
        return { codeGenerated: true, emailOrUsername };
    }

    /** Sends a new code, whatever is out already. */
    send(user: UserRecord): void {
        const code = String(randomInt(1_000_000)).padStart(6, '0');
        this.states.set(user._id, { code, expires: new Date(Date.now() + LIFETIME_MS), attempts: 0 });
        for (const to of verifiedAddresses(user)) this.sent.push({ to, code });
    }

    /** A right code counts once; a wrong one uses up an attempt. */
    verify(user: UserRecord, text: string): boolean {
        const state = this.states.get(user._id);
        if (!state || state.expires.getTime() < Date.now()) return false;
        if (text.replaceAll(/\D/g, '') === state.code) {
            this.states.delete(user._id);
            return true;
        }
        state.attempts += 1;
        return false;
    }

    hasTooManyAttempts(user: UserRecord): boolean {
        return (this.states.get(user._id)?.attempts ?? 0) >= MAX_ATTEMPTS;
    }
}

const byModel = new WeakMap<Model, EmailCodes>();

export function verifiedAddresses(user: UserRecord): string[] {
    return (user.emails ?? []).filter(({ verified }) => verified).map(({ address }) => address);
}
