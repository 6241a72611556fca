import type { Observed } from '../../model/observed';
import { failureWords } from '../../model/words';
import type { Note } from '../../model/plan';
import { hasOAuthModule } from '../policies/entry-held-back';

/** That 9.0 refuses custom OAuth without a licence: said one version before, and where this may be 9.0 without anybody knowing it. */
export function licenceNotes({ server, entry }: Pick<Observed, 'server' | 'entry'>): Note[] {
    const { version, versionFailure } = server;
    if (hasOAuthModule(server) === true) return [];
    if (version === '8.9') return [{ code: 'premium_from_nine', subject: version }];
    // what the login page gets is not refused, whatever the version
    if (version !== undefined || entry.isLive === true) return [];
    return [{ code: 'version_unknown', subject: versionFailure ? failureWords(versionFailure) : '/api/info' }];
}
