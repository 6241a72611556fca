import type { Installation } from '../state/installation';
import { removeApplication, removeProvider, removeScopeMapping } from '../state/remove';
import { createApplication, writeApplication } from './applications';
import { addBinding, writeBinding } from './bindings';
import { parseBlueprint, type BlueprintEntry } from './blueprint-file';
import { checkBody } from './body';
import { ApiError, badRequest, permissionDenied } from './errors';
import { withBody, type Call, type Json, type Operations } from './operation';
import { changeProvider, createProvider } from './provider-fields';
import { createScopeMapping, writeScopeMapping } from './scope-mappings';

interface Model {
    /** operation whose schema the attributes have to fit */
    create: string;
    update: string;
    all: (installation: Installation) => object[];
    make: (call: Call) => object;
    write: (item: never, call: Call) => void;
    remove: (installation: Installation, item: never) => void;
    /** value of a field, by the name it has in the API */
    field: (item: never, name: string) => unknown;
}

function camel(name: string): string {
    return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const field = (item: object, name: string): unknown => (item as Json)[camel(name)];

const MODELS: Record<string, Model> = {
    'authentik_providers_oauth2.oauth2provider': {
        create: 'POST /providers/oauth2/',
        update: 'PATCH /providers/oauth2/{id}/',
        all: (installation) => [...installation.providers.values()],
        make: createProvider,
        write: changeProvider,
        remove: removeProvider,
        field,
    },
    'authentik_core.application': {
        create: 'POST /core/applications/',
        update: 'PATCH /core/applications/{slug}/',
        all: (installation) => [...installation.applications.values()],
        make: createApplication,
        write: writeApplication,
        remove: removeApplication,
        field,
    },
    'authentik_policies.policybinding': {
        create: 'POST /policies/bindings/',
        update: 'PATCH /policies/bindings/{policy_binding_uuid}/',
        all: (installation) => [...installation.bindings.values()],
        make: addBinding,
        write: writeBinding,
        remove: ({ bindings }, { pk }: { pk: string }) => bindings.delete(pk),
        field,
    },
    'authentik_providers_oauth2.scopemapping': {
        create: 'POST /propertymappings/provider/scope/',
        update: 'PATCH /propertymappings/provider/scope/{pm_uuid}/',
        all: (installation) => [...installation.scopeMappings.values()],
        make: createScopeMapping,
        write: writeScopeMapping,
        remove: removeScopeMapping,
        field,
    },
    'authentik_flows.flow': {
        ...readOnly((installation) => [...installation.flows.values()]),
    },
    'authentik_crypto.certificatekeypair': {
        ...readOnly((installation) => [...installation.keyPairs.values()]),
    },
    'authentik_core.group': {
        ...readOnly((installation) => [...installation.groups.values()]),
    },
};

/** Models that `!Find` looks among and entries may not make: not needed by anybody yet. */
function readOnly(all: Model['all']): Model {
    const refuse = (): never => {
        throw badRequest({ model: ['the stand-in imports no entries of this model'] });
    };
    return { create: '', update: '', all, make: refuse, write: refuse, remove: refuse, field };
}

const META = 'authentik_blueprints.metaapplyblueprint';

const DEFAULT_BLUEPRINTS = [
    'Default - Provider authorization flow (implicit consent)',
    'Default - Provider authorization flow (explicit consent)',
    'Default - Provider invalidation flow',
    'Default - Invalidation flow',
    'System - OAuth2 Provider - Scopes',
];

/** What is wrong with a blueprint, in words of the log that the import answers with. */
class BlueprintError extends Error {}

class Importer {
    private readonly byId = new Map<string, object>();

    constructor(
        private readonly call: Call,
        private readonly context: Json,
    ) {}

    run(entries: BlueprintEntry[]): void {
        entries.forEach((entry) => this.apply(entry));
    }

    private apply(entry: BlueprintEntry): void {
        if (entry.model === META) {
            const { identifiers = {}, required = true } = this.resolve(entry.attrs) as {
                identifiers?: Json;
                required?: boolean;
            };
            if (required && !DEFAULT_BLUEPRINTS.includes(String(identifiers.name))) {
                throw new BlueprintError(`Required blueprint does not exist: ${String(identifiers.name)}`);
            }
            return;
        }
        const model = this.modelNamed(entry.model);
        const identifiers = this.resolve(entry.identifiers) as Json;
        const attributes = this.resolve(entry.attrs) as Json;
        const present = this.find(model, Object.entries(identifiers));
        if (entry.state === 'absent') {
            if (present) {
                model.remove(this.call.installation, present as never);
            }
            return;
        }
        if (present && entry.state === 'must_created') {
            throw new BlueprintError('State is set to must_created and object exists already');
        }
        const item = present
            ? this.change(model, present, entry, attributes)
            : this.make(model, { ...identifiers, ...attributes });
        if (entry.id !== undefined) {
            this.byId.set(entry.id, item);
        }
    }

    private make(model: Model, body: Json): object {
        return model.make(this.checked(model.create, body));
    }

    private change(model: Model, item: object, entry: BlueprintEntry, attributes: Json): object {
        // `created` leaves what is there alone
        if (entry.state !== 'created') {
            model.write(item as never, this.checked(model.update, attributes));
        }
        return item;
    }

    private checked(key: string, body: Json): Call {
        return withBody(this.call, checkBody(key, body, { finding: () => undefined }));
    }

    private modelNamed(name: string): Model {
        const model = MODELS[name];
        if (!model) {
            throw new BlueprintError(`Model ${name} does not exist, or is not known to the stand-in`);
        }
        return model;
    }

    private find(model: Model, conditions: [string, unknown][]): object | undefined {
        return model
            .all(this.call.installation)
            .find((item) => conditions.every(([name, value]) => model.field(item as never, name) === value));
    }

    private resolve(value: unknown): unknown {
        if (Array.isArray(value)) {
            return value.map((item) => this.resolve(item));
        }
        if (typeof value !== 'object' || value === null) {
            return value;
        }
        if ('tag' in value && 'parameters' in value) {
            return this.resolveTag(String(value.tag), value.parameters as unknown[]);
        }
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.resolve(inner)]));
    }

    private resolveTag(tag: string, parameters: unknown[]): unknown {
        const [first, ...rest] = parameters;
        switch (tag) {
            case '!Context':
                return this.context[String(first)] ?? rest[0] ?? null;
            case '!KeyOf': {
                const item = this.byId.get(String(first));
                if (!item) {
                    throw new BlueprintError(
                        `KeyOf: failed to find entry with \`id\` of \`${String(first)}\` and a model instance`,
                    );
                }
                return field(item, 'pk');
            }
            // one that finds nothing is null, which some fields take
            case '!Find': {
                const conditions = rest.map((pair) => this.resolve(pair) as [string, unknown]);
                const item = this.find(this.modelNamed(String(first)), conditions);
                return item ? field(item, 'pk') : null;
            }
            default:
                throw new BlueprintError(`the stand-in does not know the tag ${tag}`);
        }
    }
}

function mustBePermitted(call: Call, entries: BlueprintEntry[]): void {
    for (const { model } of entries.filter((entry) => entry.model !== META)) {
        const [app = '', name = ''] = model.split('.');
        if (!['add', 'change', 'delete'].every((action) => call.actor.may(`${app}.${action}_${name}`))) {
            throw permissionDenied();
        }
    }
}

/** Undoes what a failed import did: it is one transaction. */
function snapshot({ providers, applications, bindings, scopeMappings }: Installation): () => void {
    const maps = [providers, applications, bindings, scopeMappings] as Map<unknown, unknown>[];
    const copies = maps.map((map) => structuredClone([...map]));
    return () => {
        maps.forEach((map, n) => {
            map.clear();
            copies[n]?.forEach(([key, value]) => map.set(key, value));
        });
    };
}

async function importBlueprint(call: Call): Promise<Json> {
    const { bytes, contentType } = call.upload;
    if (!contentType.startsWith('multipart/form-data')) {
        throw new ApiError(415, { detail: `Unsupported media type "${contentType}" in request.` });
    }
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    const file = form.get('file');
    if (file === null || typeof file === 'string') {
        throw badRequest({ file: ['No file was submitted.'] });
    }
    const log = (event: string): Json => ({
        timestamp: new Date().toISOString(),
        log_level: 'error',
        logger: 'authentik.blueprints.v1.importer',
        event,
        attributes: {},
    });
    let undo = (): void => undefined;
    try {
        const { entries, context } = parseBlueprint(await file.text());
        mustBePermitted(call, entries);
        undo = snapshot(call.installation);
        new Importer(call, context).run(entries);
        return { logs: [], success: true };
    } catch (error) {
        undo();
        if (error instanceof ApiError && error.status === 403) {
            throw error;
        }
        // a failure is a 200 all the same
        return { logs: [log(error instanceof ApiError ? JSON.stringify(error.body) : String(error))], success: false };
    }
}

export const blueprintOperations: Operations = {
    'POST /managed/blueprints/import/': {
        ownBodyCheck: true,
        handle: async (call) => ({ status: 200, body: await importBlueprint(call) }),
    },
};
