import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import { Failure } from '../model/failure';
import type { RestClient } from './rest-client';

/**
 * The login services as the login page gets them: the only place that tells whether a button exists. A stored Enable of `true`
 * does not: without a licence, 9.0 and later act as if it were `false`.
 * @throws Failure `rocketchat_unexpected_answer` where there is no list: that is not the same as an empty one
 */
export async function listLoginServices(rest: RestClient): Promise<JsonObject[]> {
    const endpoint = 'settings.oauth';
    const services = asArray((await rest.getPublic(endpoint)).services);
    if (!services)
        throw new Failure('rocketchat_unexpected_answer', {
            endpoint,
            what: { code: 'cause.without', fields: ['services'] },
        });
    return services.flatMap((item): JsonObject[] => {
        const service = asObject(item);
        return service ? [service] : [];
    });
}

/** The service of this name; undefined where there is none. */
export async function findLoginService(rest: RestClient, service: string): Promise<JsonObject | undefined> {
    return (await listLoginServices(rest)).find((candidate) => asText(candidate.service) === service);
}
