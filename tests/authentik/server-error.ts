/** An error that the real authentik does not handle either: a 500 with a page, and no defect of the stand-in. */
export class ServerError extends Error {
    override readonly name = 'ServerError';
}
