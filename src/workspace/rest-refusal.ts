import { asText } from '../http/shape';
import { Failure } from '../model/failure';

/** Runs a request whose refusal with one of these codes means: it is so already. */
export async function unlessRefused(codes: readonly string[], request: () => Promise<unknown>): Promise<void> {
    try {
        await request();
    } catch (error) {
        const isSo =
            error instanceof Failure &&
            error.code === 'rocketchat_refused' &&
            codes.includes(asText(error.details.error) ?? '');
        if (!isSo) throw error;
    }
}
