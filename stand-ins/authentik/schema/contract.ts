import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { referredComponents, toJsonSchema } from './convert';
import { isEmail } from './email';
import { loadDocument, type OperationObject, type ParameterObject, type SchemaObject } from './document';

export interface MatchedPath {
    /** path template of the OpenAPI file, such as `/core/groups/{group_uuid}/` */
    template: string;
    parameters: Record<string, string>;
    /** upper-case HTTP verbs that this path has */
    verbs: string[];
}

type Json = Record<string, unknown>;

/** Validates against the official OpenAPI file; schemas are compiled when first needed, and shared by all stand-ins. */
class Contract {
    private readonly document = loadDocument();
    private readonly ajv = new Ajv({ strict: false, allErrors: true, logger: false, verbose: true });
    private readonly validators = new Map<string, ValidateFunction>();
    private readonly known = new Set<string>();
    private readonly patterns: { template: string; pattern: RegExp; names: string[] }[];

    constructor() {
        addFormats(this.ajv);
        // blank is a value of Django's e-mail and URL fields; the file shows only the format
        this.ajv.addFormat('email', (text: string) => text === '' || isEmail(text));
        this.ajv.addFormat('uri', /^$|^[a-z][a-z0-9+.-]*:\S+$/i);
        // literal segments win over parameters: `/core/users/me/` over `/core/users/{id}/`
        this.patterns = Object.keys(this.document.paths)
            .sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))
            .map((template) => ({
                template,
                names: [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
                pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`),
            }));
    }

    match(path: string): MatchedPath | undefined {
        for (const { template, pattern, names } of this.patterns) {
            const values = pattern.exec(path)?.slice(1);
            if (values) {
                return {
                    template,
                    parameters: Object.fromEntries(names.map((name, n) => [name, decodeURIComponent(values[n] ?? '')])),
                    verbs: Object.keys(this.document.paths[template] ?? {}).map((verb) => verb.toUpperCase()),
                };
            }
        }
        return undefined;
    }

    /** @param key verb and path template, such as `GET /core/groups/` */
    operation(key: string): OperationObject | undefined {
        const [verb = '', template = ''] = key.split(' ');
        return this.document.paths[template]?.[verb.toLowerCase()];
    }

    /** All models there are, such as `authentik_core.group`. */
    models(): string[] {
        return (this.document.components.schemas.ModelEnum?.enum as string[] | undefined) ?? [];
    }

    queryParameters(key: string): ParameterObject[] {
        const parameters = this.operation(key)?.parameters ?? [];
        return parameters.map((one) => this.resolve(one)).filter((parameter) => parameter.in === 'query');
    }

    /** Paging, ordering and search are written once in the file, and referred to. */
    private resolve(parameter: ParameterObject | { $ref: string }): ParameterObject {
        if (!('$ref' in parameter)) return parameter;
        const name = parameter.$ref.replace('#/components/parameters/', '');
        const found = this.document.components.parameters[name];
        if (!found) throw new Error(`The schema has no parameter ${name}`);
        return found;
    }

    checkParameter(key: string, parameter: ParameterObject, value: unknown): ErrorObject[] {
        return this.run(`${key} ?${parameter.name}`, () => parameter.schema, value);
    }

    private bodySchema(key: string): SchemaObject | undefined {
        return this.operation(key)?.requestBody?.content['application/json']?.schema;
    }

    /** The fields that a body may have, in the order of the serializer. */
    bodyFields(key: string): string[] {
        const schema = this.bodySchema(key) ?? {};
        const name = String(schema.$ref).replace('#/components/schemas/', '');
        const { properties = {} } = (this.document.components.schemas[name] ?? schema) as { properties?: object };
        return Object.keys(properties);
    }

    /** Whether a converted schema is that of an object of several fields. */
    isObject({ $ref }: SchemaObject): boolean {
        const name = typeof $ref === 'string' ? $ref.replace(/^.*[:/]/, '') : '';
        return this.document.components.schemas[name]?.type === 'object';
    }

    checkBody(key: string, body: unknown): ErrorObject[] {
        const schema = this.bodySchema(key);
        return schema ? this.run(`${key} body`, () => schema, body) : [];
    }

    /** What is wrong with an answer; nothing where the file does not have it. */
    checkAnswer(key: string, status: number, body: unknown): string[] {
        const responses = this.operation(key)?.responses;
        if (!responses) {
            return [];
        }
        const response = responses[String(status)];
        if (!response) {
            // operations document their success, 400 and 403; 404, 405, 415 and 5xx are the framework's
            return status >= 400 ? [] : [`${key}: status ${status} is not in the schema`];
        }
        const resolved = response.$ref
            ? this.document.components.responses[response.$ref.replace('#/components/responses/', '')]
            : response;
        const schema = resolved?.content?.['application/json']?.schema;
        if (!schema) {
            return body === undefined ? [] : [`${key}: a body where the schema has none`];
        }
        // hand-raised errors of real servers are plain strings or lists, which the schema does not say
        if (status === 400) {
            return [];
        }
        // patterns and addresses are for what is written: those from before, and from directories, fit none
        const errors = this.run(`${key} ${status}`, () => schema, body).filter(
            ({ keyword, params }) => keyword !== 'pattern' && (params as Json).format !== 'email',
        );
        return errors.map(
            (error) =>
                `${key} ${status} ${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
        );
    }

    private run(id: string, schema: () => SchemaObject, value: unknown): ErrorObject[] {
        let validator = this.validators.get(id);
        if (!validator) {
            const converted = toJsonSchema(schema());
            this.learn(converted);
            validator = this.ajv.compile(converted);
            this.validators.set(id, validator);
        }
        return validator(value) ? [] : [...(validator.errors ?? [])];
    }

    private learn(schema: SchemaObject): void {
        for (const name of referredComponents(schema)) {
            if (!this.known.has(name)) {
                this.known.add(name);
                const component = toJsonSchema(this.document.components.schemas[name] ?? {});
                this.learn(component);
                this.ajv.addSchema(component, `component:${name}`);
            }
        }
    }
}

let shared: Contract | undefined;

/** One for all stand-ins of a process: compiling schemas is the costly part. */
export function contract(): Contract {
    shared ??= new Contract();
    return shared;
}

export type { Contract };
