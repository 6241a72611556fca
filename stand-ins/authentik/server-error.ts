/** Nobody in authentik catches it: the answer is that of a crash. */
export class ServerError extends Error {
    override readonly name = 'ServerError';

    /** @param type name of the Python exception */
    constructor(
        message: string,
        readonly type = 'AttributeError',
    ) {
        super(message);
    }
}
