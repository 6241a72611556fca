import { createHash } from 'node:crypto';
import type { Call, Json } from '../api/operation';
import type { BlueprintRecord } from '../state/records';
import { Importer } from './importer';
import { parseBlueprint } from './parse-blueprint';

const FIELDS: Record<string, (instance: BlueprintRecord) => unknown> = {
    pk: ({ pk }) => pk,
    name: ({ name }) => name,
    path: ({ path }) => path,
    enabled: ({ enabled }) => enabled,
};

/** The task of authentik's worker (`apply_blueprint` of `authentik/blueprints/v1/tasks.py`). */
export function applyInstance(instance: BlueprintRecord, call: Call): void {
    if (!instance.enabled) return;
    const { installation } = call;
    // what authentik's own files describe is there already
    if (instance.path === '') {
        const blueprint = parseBlueprint(instance.content);
        if (blueprint.metadata) instance.metadata = { ...blueprint.metadata };
        const importer = new Importer(blueprint, call, applyOther, instance.context);
        if (!importer.validate() || !importer.apply()) {
            instance.status = 'error';
            instance.lastApplied = new Date().toISOString();
            return;
        }
        instance.lastAppliedHash = createHash('sha512').update(instance.content).digest('hex');
    }
    // one that was deleted meanwhile is gone for good
    if (installation.blueprints.has(instance.pk)) instance.status = 'successful';
    instance.lastApplied = new Date().toISOString();
}

/** @see ApplyOther */
export function applyOther(identifiers: Json, call: Call): boolean {
    const instance = [...call.installation.blueprints.values()].find((one) =>
        Object.entries(identifiers).every(([name, value]) => FIELDS[name]?.(one) === value),
    );
    if (instance) applyInstance(instance, call);
    return instance !== undefined;
}
