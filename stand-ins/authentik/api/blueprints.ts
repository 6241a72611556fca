import { createHash, randomUUID } from 'node:crypto';
import { applyInstance, applyOther } from '../blueprints/apply-instance';
import { Importer } from '../blueprints/importer';
import { parseBlueprint } from '../blueprints/parse-blueprint';
import { blueprintFiles } from '../state/blueprint-files';
import type { BlueprintRecord } from '../state/records';
import { find, mustHold, nameTaken, operationsOf, permission, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest, formError, permissionDenied } from './errors';
import type { Call, Json, Operations } from './operation';

const MODEL = 'authentik_blueprints.blueprintinstance';

type Fields = Partial<Pick<BlueprintRecord, 'name' | 'path' | 'content' | 'context' | 'enabled'>>;

/** Whatever is not given again counts as empty here, in a PATCH too (`BlueprintInstanceSerializer`). */
function check({ path = '', content = '' }: Fields, call: Call, present?: BlueprintRecord): void {
    const problems: Json = {};
    const isKnown = blueprintFiles(call.installation.version).some((file) => file.path === path);
    if (path !== '' && !path.startsWith('oci://') && !isKnown) {
        problems.path = ['Blueprint file does not exist'];
    }
    if (content !== '') {
        const importer = new Importer(parseBlueprint(content), call, applyOther, present?.context);
        if (!importer.validate()) {
            const events = importer.log.lines.map(({ event }) => `- ${event}`);
            problems.content = ['Failed to validate blueprint', ...events];
        }
    }
    if (Object.keys(problems).length > 0) throw badRequest(problems);
    if (path === '' && content === '') throw formError('Either path or content must be set.');
}

/** Blanks around a text are cut off, as the framework does: what is kept ends without its last line break. */
function write(instance: BlueprintRecord, fields: Fields): void {
    const { name, path, content, context, enabled } = { ...instance, ...fields };
    Object.assign(instance, { name: name.trim(), path: path.trim(), content: content.trim() });
    Object.assign(instance, { context, enabled, lastApplied: new Date().toISOString() });
}

const instances: Collection<BlueprintRecord> = {
    path: '/managed/blueprints/',
    lookup: 'instance_uuid',
    model: MODEL,
    className: 'BlueprintInstance',
    all: (installation) => [...installation.blueprints.values()],
    lookupValue: ({ pk }) => pk,
    pk: ({ pk }) => pk,
    searched: ({ name, path }) => [name, path],
    filters: { name: exactly(({ name }) => name), path: exactly(({ path }) => path) },
    orderings: {
        name: ({ name }) => name,
        path: ({ path }) => path,
        status: ({ status }) => status,
        last_applied: ({ lastApplied }) => lastApplied,
        enabled: ({ enabled }) => Number(enabled),
    },
    show: ({ pk, name, path, context, lastApplied, lastAppliedHash, status, enabled, metadata, content }) => ({
        ...{ pk, name, path, context, last_applied: lastApplied, last_applied_hash: lastAppliedHash },
        ...{ status, enabled, managed_models: [], metadata, content },
    }),
    objections: nameTaken('Blueprint Instance with this name already exists.', ({ blueprints }) => blueprints.values()),
    create: (call) => {
        check(call.body, call);
        const instance: BlueprintRecord = {
            ...{ pk: randomUUID(), name: '', path: '', content: '', context: {}, lastApplied: '' },
            ...{ lastAppliedHash: '', status: 'unknown', enabled: true, metadata: {} },
        };
        write(instance, call.body);
        call.installation.blueprints.set(instance.pk, instance);
        return instance;
    },
    update: (instance, call) => {
        check(call.body, call, instance);
        write(instance, call.body);
    },
    remove: ({ pk }, { installation }) => installation.blueprints.delete(pk),
};

/** Files come with no schema that holds: `last_m` is a number there, and they have a version. */
function available({ actor, installation }: Call): Json[] {
    if (!actor.may(permission(MODEL, 'view'))) throw permissionDenied();
    return blueprintFiles(installation.version).map(({ path, name, labels }) => ({
        ...{ path, version: 1, hash: createHash('sha512').update(path).digest('hex') },
        ...{ last_m: Math.floor(Date.parse(installation.made) / 1000), meta: { name, labels } },
    }));
}

/** Answers with what is there at the end of the request: since 2025.10 the worker has not begun by then. */
function apply(call: Call): Json {
    if (!call.actor.may(permission(MODEL, 'view'))) throw permissionDenied();
    const instance = find(instances, call);
    mustHold(instances, instance, 'add', call);
    const task = (): void => applyInstance(instance, call);
    if (call.installation.version.isAtLeast('2025.10')) call.installation.background(task);
    else task();
    return instances.show(instance, call);
}

export const blueprintOperations: Operations = {
    ...operationsOf(instances),
    'GET /managed/blueprints/available/': {
        knownDeviation: /last_m|version/,
        handle: (call) => ({ status: 200, body: available(call) }),
    },
    'POST /managed/blueprints/{instance_uuid}/apply/': {
        ownBodyCheck: true,
        handle: (call) => ({ status: 200, body: apply(call) }),
    },
    'GET /managed/blueprints/{instance_uuid}/used_by/': {
        handle: (call) => {
            find(instances, call);
            return { status: 200, body: [] };
        },
    },
};
