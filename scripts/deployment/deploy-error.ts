/** A refusal of the deployment: what failed, why, and what to do about it. Never holds the token. */
export class DeployError extends Error {
    override readonly name = 'DeployError';

    constructor(
        readonly code: string,
        message: string,
    ) {
        super(message);
    }
}
