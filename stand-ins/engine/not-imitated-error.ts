/** The engine asked for something of the server that has no behaviour here. An empty answer would be taken for success. */
export class NotImitatedError extends Error {
    override readonly name = 'NotImitatedError';

    constructor(
        readonly bridge: string,
        readonly method: string,
    ) {
        super(`The stand-in server has no behaviour for bridge ${bridge}, method ${method}`);
    }
}
