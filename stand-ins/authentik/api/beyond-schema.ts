import type { MatchedPath } from '../schema/contract';
import type { Installation } from '../state/installation';

/**
 * Paths that the OpenAPI file of 2026.8.3 does not have: older ones, and the managed secrets drafted in
 * goauthentik/authentik#25415, whose final paths may differ. Nothing checks their answers.
 */
interface Path {
    template: string;
    pattern: RegExp;
    verbs: string[];
    isThere: (installation: Installation) => boolean;
}

const managesSecrets = ({ managesSecrets: manages }: Installation): boolean => manages;

const PATHS: Path[] = [
    {
        template: '/flows/instances/import/',
        pattern: /^\/flows\/instances\/import\/$/,
        verbs: ['POST'],
        isThere: ({ version }) => !version.isAtLeast('2026.5'),
    },
    {
        template: '/secrets/secrets/',
        pattern: /^\/secrets\/secrets\/$/,
        verbs: ['GET', 'POST'],
        isThere: managesSecrets,
    },
    {
        template: '/secrets/secrets/{secret_uuid}/',
        pattern: /^\/secrets\/secrets\/(?<secret_uuid>[^/]+)\/$/,
        verbs: ['GET', 'PUT', 'PATCH', 'DELETE'],
        isThere: managesSecrets,
    },
    {
        template: '/secrets/secrets/{secret_uuid}/view_value/',
        pattern: /^\/secrets\/secrets\/(?<secret_uuid>[^/]+)\/view_value\/$/,
        verbs: ['GET'],
        isThere: managesSecrets,
    },
    {
        template: '/secrets/secrets/{secret_uuid}/rotate/',
        pattern: /^\/secrets\/secrets\/(?<secret_uuid>[^/]+)\/rotate\/$/,
        verbs: ['POST'],
        isThere: managesSecrets,
    },
];

/** Paths of the newest file that older servers do not have. */
const SINCE: Record<string, string> = {
    '/rbac/roles/{uuid}/add_user/': '2025.12',
    '/rbac/roles/{uuid}/remove_user/': '2025.12',
};

/** Whether this version has a path of the newest file. */
export function hasPath({ version }: Installation, template: string): boolean {
    // tenants are switched on by the configuration of the server, and are nowhere here
    return !template.startsWith('/tenants/') && version.isAtLeast(SINCE[template] ?? '2024.8');
}

/** Verbs and templates of these paths, whatever the version. */
export const ROUTES_BEYOND_SCHEMA = PATHS.flatMap(({ template, verbs }) => verbs.map((verb) => `${verb} ${template}`));

/** The template of a path that only the schema lacks, as requests to it are counted. */
export function templateBeyondSchema(path: string): string | undefined {
    return PATHS.find(({ pattern }) => pattern.test(path))?.template;
}

export function matchBeyondSchema(path: string, installation: Installation): MatchedPath | undefined {
    if (path === '/managed/blueprints/import/' && !installation.version.isAtLeast('2026.5')) {
        // the name is taken for the key of an instance, which nothing can be posted to
        const template = '/managed/blueprints/{instance_uuid}/';
        return { template, verbs: ['GET', 'PUT', 'PATCH', 'DELETE'], parameters: { instance_uuid: 'import' } };
    }
    for (const { template, pattern, verbs, isThere } of PATHS) {
        const match = pattern.exec(path);
        if (match && isThere(installation)) {
            return { template, verbs, parameters: { ...match.groups } };
        }
    }
    return undefined;
}
