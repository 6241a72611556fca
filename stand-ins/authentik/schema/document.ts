import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A schema object of OpenAPI 3.0 or of JSON Schema: read key by key, never trusted. */
export type SchemaObject = Record<string, unknown>;

export interface ParameterObject {
    name: string;
    in: 'path' | 'query';
    required?: boolean;
    schema: SchemaObject;
}

export interface OperationObject {
    operationId: string;
    description?: string;
    parameters?: (ParameterObject | { $ref: string })[];
    requestBody?: { content: Record<string, { schema: SchemaObject }>; required?: boolean };
    responses: Record<string, { $ref?: string; content?: Record<string, { schema: SchemaObject }> }>;
    security?: Record<string, unknown>[];
}

export interface OpenApiDocument {
    info: { version: string };
    paths: Record<string, Record<string, OperationObject>>;
    components: {
        schemas: Record<string, SchemaObject>;
        parameters: Record<string, ParameterObject>;
        responses: Record<string, { content: Record<string, { schema: SchemaObject }> }>;
    };
}

const require = createRequire(import.meta.url);
const CACHE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'build', 'authentik-schema');

let loaded: OpenApiDocument | undefined;

/**
 * The official OpenAPI document, from the npm package `@goauthentik/api`. Reading two megabytes of YAML takes more than
 * a second, so the first reader leaves a JSON copy under `build/`, named after the package's version.
 */
export function loadDocument(): OpenApiDocument {
    if (loaded) {
        return loaded;
    }
    // the package exports no `package.json`
    const folder = dirname(dirname(require.resolve('@goauthentik/api')));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const copy = join(CACHE, `${version}.json`);
    if (existsSync(copy)) {
        loaded = JSON.parse(readFileSync(copy, 'utf8')) as OpenApiDocument;
        return loaded;
    }
    loaded = parse(readFileSync(join(folder, 'schema.yml'), 'utf8')) as OpenApiDocument;
    mkdirSync(CACHE, { recursive: true });
    // several test files may get here at once: a rename is seen whole or not at all
    const draft = `${copy}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    writeFileSync(draft, JSON.stringify(loaded));
    renameSync(draft, copy);
    return loaded;
}
