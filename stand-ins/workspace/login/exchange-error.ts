import type { LoginStage } from './login-log';

/** An error on the way from the code to the person's claims, with where it happened; the message is the server's. */
export class ExchangeError extends Error {
    constructor(
        readonly stage: LoginStage,
        message: string,
    ) {
        super(message);
    }
}
