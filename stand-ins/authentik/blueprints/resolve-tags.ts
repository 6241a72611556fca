import type { Installation } from '../state/installation';
import { EntryInvalid } from './entry-invalid';
import { fieldOf, type BlueprintModel } from './blueprint-model';
import { MODELS } from './models';
import { Tag } from './parse-blueprint';

/** What tags refer to. */
export interface TagScope {
    installation: Installation;
    context: Record<string, unknown>;
    /** `id` of an entry → the object that it stands for */
    byId: ReadonlyMap<string, object>;
}

/** The first one whose fields all have the wanted values. */
export function findObject(
    model: BlueprintModel,
    conditions: [string, unknown][],
    installation: Installation,
): object | undefined {
    return model.all(installation).find((item) => conditions.every(([name, value]) => holds(item, name, value)));
}

/** A field by itself, or whether it is empty: of the many that Django knows, those that a blueprint has needed here. */
function holds(item: object, name: string, value: unknown): boolean {
    const [field = '', lookup] = name.split('__');
    const found = fieldOf(item, field);
    if (lookup === undefined) return found === value;
    if (lookup !== 'isnull') throw new EntryInvalid(`the stand-in does not know the lookup ${lookup}`);
    const isNull = found === null || (found instanceof Set && found.size === 0);
    return isNull === value;
}

/** A value with everything in it that tags stand for. @throws EntryInvalid */
export function resolveTags(value: unknown, scope: TagScope): unknown {
    if (value instanceof Tag) {
        return resolveTag(value, scope);
    }
    if (Array.isArray(value)) {
        return value.map((item) => resolveTags(item, scope));
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveTags(inner, scope)]))
        : value;
}

function resolveTag({ name, parameters: [first, ...rest] }: Tag, scope: TagScope): unknown {
    const key = String(resolveTags(first, scope));
    switch (name) {
        case 'Context':
            return resolveTags(scope.context[key] ?? rest[0] ?? null, scope);
        case 'KeyOf': {
            const item = scope.byId.get(key);
            if (!item) {
                throw new EntryInvalid(`KeyOf: failed to find entry with \`id\` of \`${key}\` and a model instance`);
            }
            return fieldOf(item, 'pk');
        }
        // one that finds nothing is null, which some fields take
        case 'Find': {
            const conditions = rest.map((pair) => resolveTags(pair, scope) as [string, unknown]);
            const item = findObject(modelToFind(key), conditions, scope.installation);
            return item ? fieldOf(item, 'pk') : null;
        }
        case 'If': {
            const [whenTrue = true, whenFalse = false] = rest;
            return resolveTags(isTrue(resolveTags(first, scope)) ? whenTrue : whenFalse, scope);
        }
        case 'Format': {
            const values = rest.map((item) => String(resolveTags(item, scope)));
            return key.replaceAll('%s', () => values.shift() ?? '');
        }
        default:
            throw new EntryInvalid(`the stand-in does not know the tag !${name}`);
    }
}

/** As Python takes a value for true. */
export function isTrue(value: unknown): boolean {
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    return Boolean(value) && !isEmpty;
}

function modelToFind(name: string): BlueprintModel {
    const model = MODELS[name];
    if (!model) {
        const [app = '', modelName = ''] = name.split('.');
        throw new EntryInvalid(`App '${app}' doesn't have a '${modelName}' model.`);
    }
    return model;
}
