import { equalSecrets } from '../../digest';
import type { SecretState } from '../../model/workspace';

/** What the entry has for a client secret, without saying it. */
export function secretState(stored: string | undefined, wanted: string): SecretState {
    if (stored === undefined || stored === '') return 'empty';
    return equalSecrets(stored, wanted) ? 'equal' : 'different';
}
