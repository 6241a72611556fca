import { asArray, asNumber, asObject, asText } from '../http/shape';
import { toFailure } from '../model/failure';
import { given } from '../model/given';
import type { ServerInfo } from '../model/workspace';
import type { RestClient } from './rest-client';
import type { ServerSettings } from './server-settings';

/** Version and licence, by what each caller is allowed to know: no answer here is a reason to stop. */
export async function readServerInfo(
    rest: RestClient,
    settings: ServerSettings,
    canAct: () => Promise<boolean>,
): Promise<ServerInfo> {
    const withToken = async <T>(reading: (client: RestClient) => Promise<T>): Promise<T | undefined> =>
        (await canAct()) ? reading(rest) : undefined;
    const [version, status, modules, freeSeats] = await Promise.all([
        readVersion(rest),
        settings.readText('Enterprise_License_Status'),
        withToken(readModules),
        withToken(readFreeSeats),
    ]);
    // a workspace without a licence has '', one with an expired licence 'Invalid'
    const licence = status === undefined ? 'unknown' : status === 'Valid' ? 'premium' : 'community';
    return { ...version, licence, modules, ...given({ freeSeats }) };
}

async function readVersion(rest: RestClient): Promise<Pick<ServerInfo, 'version' | 'versionFailure'>> {
    try {
        return { version: await rest.serverVersion() };
    } catch (error) {
        const { code, details } = toFailure(error);
        return { version: undefined, versionFailure: { code, details } };
    }
}

async function readModules(rest: RestClient): Promise<string[] | undefined> {
    try {
        const license = asObject((await rest.get('licenses.info', 'none')).license);
        return asArray(license?.activeModules)?.flatMap((module) => asText(module) ?? []);
    } catch {
        return undefined; // 6.4 and older have no such endpoint
    }
}

/** Everybody with a token may ask; `null` is a licence without a limit, or none (docs/servers/rocket-chat.md#licences). */
async function readFreeSeats(rest: RestClient): Promise<number | undefined> {
    try {
        const { maxActiveUsers, activeUsers } = await rest.get('licenses.maxActiveUsers', 'none');
        const [most, taken] = [asNumber(maxActiveUsers), asNumber(activeUsers)];
        return most === undefined || taken === undefined ? undefined : Math.max(0, most - taken);
    } catch {
        return undefined;
    }
}
