import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import type { RestClient } from './rest-client';

/**
 * The login services as the login page gets them: the only place that tells whether a button exists. A stored Enable of `true`
 * does not: without a licence, 9.0 and later act as if it were `false`.
 * @returns the service, or undefined where there is none of this name
 */
export async function findLoginService(rest: RestClient, service: string): Promise<JsonObject | undefined> {
    const answer = await rest.get('settings.oauth', 'none');
    const services = (asArray(answer.services) ?? []).map((item) => asObject(item));
    return services.find((candidate) => asText(candidate?.service) === service);
}
