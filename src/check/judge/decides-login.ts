import { reach, type CheckId } from './check-ids';
import type { CheckLine } from './check-line';

/** @param lines all of them: a login never reads the discovery document, so that it goes on where the entry is seen to work */
export function decidesLogin(id: CheckId, lines: readonly CheckLine[]): boolean {
    // what was looked at with the other settings says it better
    if (id === 'settings') return lines.every((line) => line.id === id || line.mark === 'skipped');
    if (id === 'discovery' && isOk('client', lines) && isOk('service_live', lines)) return false;
    return reach[id] === 'login';
}

function isOk(id: CheckId, lines: readonly CheckLine[]): boolean {
    return lines.some((line) => line.id === id && line.mark === 'ok');
}
