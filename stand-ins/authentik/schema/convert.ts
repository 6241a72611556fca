import { fromSchema } from '@openapi-contrib/openapi-schema-to-json-schema';
import { without } from '../api/without';
import type { SchemaObject } from './document';

const COMPONENT = '#/components/schemas/';

/** `#/components/schemas/Group` → `component:Group`, the id that the component is registered under. */
function withComponentIds(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(withComponentIds);
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value).map(([key, inner]) =>
            key === '$ref' && typeof inner === 'string'
                ? [key, inner.replace(COMPONENT, 'component:')]
                : [key, withComponentIds(inner)],
        ),
    );
}

function transform(schema: SchemaObject): SchemaObject {
    // `nullable` beside `allOf` or `$ref` has no type to add null to
    if (schema.nullable === true && schema.type === undefined) {
        return { anyOf: [{ type: 'null' }, without(schema, 'nullable')] };
    }
    return schema;
}

function adapt(schema: SchemaObject): SchemaObject {
    const adapted = { ...schema };
    // Python's \w knows every alphabet, JavaScript's does not
    if (typeof adapted.pattern === 'string') {
        adapted.pattern = adapted.pattern.replaceAll('\\w', '\\p{L}\\p{N}_');
    }
    // a name that the schema does not have is a finding on either side
    if (adapted.properties !== undefined && adapted.additionalProperties === undefined) {
        adapted.additionalProperties = false;
    }
    return adapted;
}

/** An OpenAPI 3.0 schema as JSON Schema, closed to unknown properties, with references to `component:<name>`. */
export function toJsonSchema(schema: SchemaObject): SchemaObject {
    const converted = fromSchema(schema, {
        keepNotSupported: [],
        beforeTransform: (inner: unknown) => transform(inner as SchemaObject) as never,
        afterTransform: (inner: unknown) => adapt(inner as SchemaObject) as never,
    });
    // it names draft 04, which the validator does not know
    return withComponentIds(without(converted, '$schema')) as SchemaObject;
}

/** Names of the components that a JSON Schema made by `toJsonSchema` refers to. */
export function referredComponents(schema: unknown): string[] {
    return [...JSON.stringify(schema).matchAll(/"\$ref":"component:([^"]+)"/g)].map((match) => match[1] ?? '');
}
