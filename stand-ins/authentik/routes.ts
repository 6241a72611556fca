import { ROUTES_BEYOND_SCHEMA } from './api/beyond-schema';
import { contract } from './schema/contract';

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** What a request is counted under: its verb, and its path with names in place of keys; API paths without `/api/v3`. */
export type Route = `${Verb} /${string}`;

/** One route; or with `*` at its end, such as `GET /core/*`, all that begin like it; `*` alone is every route. */
export type RoutePattern = Route | '*';

const OWN = '/application/o/{application_slug}/';

const OUTSIDE_API: readonly string[] = [
    'GET /',
    'GET /-/health/live/',
    'GET /-/health/ready/',
    'GET /if/flow/{slug}/',
    'GET /if/user/',
    'GET /if/admin/',
    'GET /flows/-/default/{use}/',
    'GET /flows/-/cancel/',
    'GET /application/o/authorize/',
    'POST /application/o/authorize/',
    'POST /application/o/token/',
    'GET /application/o/userinfo/',
    'POST /application/o/userinfo/',
    'POST /application/o/revoke/',
    'POST /application/o/introspect/',
    `GET ${OWN}`,
    `GET ${OWN}.well-known/openid-configuration`,
    `GET ${OWN}jwks/`,
    `GET ${OWN}end-session/`,
    `POST ${OWN}end-session/`,
];

/** Whether a request with this route is fitted by the pattern. */
export function fitsRoute(pattern: RoutePattern, route: Route): boolean {
    return pattern.endsWith('*') ? route.startsWith(pattern.slice(0, -1)) : pattern === route;
}

/** Refuses what no request can ever be counted under: a fault put there would pass every test. @throws Error */
export function checkRoutePattern(pattern: RoutePattern): void {
    const isKnown =
        pattern.endsWith('*') ||
        OUTSIDE_API.includes(pattern) ||
        ROUTES_BEYOND_SCHEMA.includes(pattern) ||
        contract().operation(pattern) !== undefined;
    if (!isKnown) {
        throw new Error(`authentik has no route ${pattern}`);
    }
}
