import { asArray, asObject, asText } from '../http/shape';
import type { ServerInfo } from '../plan/types';
import type { RestClient } from './rest-client';
import type { ServerSettings } from './server-settings';

/** Version and licence, by what each caller is allowed to know: no answer here is a reason to stop. */
export async function readServerInfo(rest: RestClient, settings: ServerSettings): Promise<ServerInfo> {
    const [version, status, modules] = await Promise.all([
        rest.serverVersion().catch(() => undefined),
        settings.readText('Enterprise_License_Status'),
        readModules(rest),
    ]);
    // a workspace without a licence has '', one with an expired licence 'Invalid'
    const licence = status === undefined ? 'unknown' : status === 'Valid' ? 'premium' : 'community';
    return { version, licence, modules };
}

async function readModules(rest: RestClient): Promise<string[] | undefined> {
    if (!rest.canAct) return undefined;
    try {
        const license = asObject((await rest.get('licenses.info', 'none')).license);
        return asArray(license?.activeModules)?.flatMap((module) => asText(module) ?? []);
    } catch {
        return undefined; // 6.4 and older have no such endpoint
    }
}
