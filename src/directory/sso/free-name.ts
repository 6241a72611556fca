import { asText } from '../../http/shape';
import { Failure } from '../../model/failure';
import { numberedName } from '../../model/numbered-name';

export const MOST_TRIES = 9;

/**
 * Creates something under a name, or under the first free one after it: `Rocket.Chat`, `Rocket.Chat (2)`, … A name can be taken
 * by an object that the token may not see, so that only authentik's refusal tells.
 * @param create is refused with `authentik_refused` on the field of the name where the name is taken
 */
export async function freeName<T>(wanted: string, create: (name: string) => Promise<T>): Promise<T> {
    for (let number = 1; ; number++) {
        try {
            return await create(numberedName(wanted, number));
        } catch (error) {
            if (number === MOST_TRIES || !isTaken(error)) throw error;
        }
    }
}

function isTaken(error: unknown): boolean {
    if (!(error instanceof Failure) || error.code !== 'authentik_refused') return false;
    // the wording differs: "provider with this name already exists.", "This field must be unique."
    return (
        /^(common_)?name$/.test(asText(error.details.field) ?? '') &&
        /exist|unique/i.test(asText(error.details.reason) ?? '')
    );
}
