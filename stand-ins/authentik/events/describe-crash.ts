import type { ServerError } from '../server-error';
import type { AuthentikVersion } from '../version';

/** What the event of an unhandled exception holds; of where in the code it was, nothing. */
export function describeCrash({ message, type }: ServerError, version: AuthentikVersion): Record<string, unknown> {
    if (!version.isAtLeast('2025.10')) {
        return { message: `Traceback (most recent call last):\n  …\nbuiltins.${type}: ${message}` };
    }
    const exception = {
        ...{ exc_type: type, exc_value: message, exc_notes: [], exceptions: [], frames: [] },
        ...{ is_cause: false, is_group: false, syntax_error: null },
    };
    return { message, exception: [exception] };
}
