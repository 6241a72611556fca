/**
 * How the field settings of an OAuth entry read the identity: a dotted path (`user.name`) or a template
 * (`{{first}} {{last}}`, `{{/^(.+)@/::email}}`). After `apps/meteor/app/custom-oauth/server/transform_helpers.js`.
 */

/** @returns what is at the dotted path, undefined as soon as something on the way is empty */
export function nestedValue(path: string, source: unknown): unknown {
    return path.split('.').reduce<unknown>((value, key) => (value ? property(value, key) : undefined), source);
}

function property(value: unknown, key: string): unknown {
    if (typeof value === 'string') return key === 'length' ? value.length : value[Number(key)];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** `/expression/::path`: the first group of the match, undefined without a match. Anything else is a path. */
function formulaValue(formula: string, source: unknown): unknown {
    const parts = /^\/((?!\/::).*)\/::(.+)/.exec(formula);
    const [, expression, path] = parts ?? [];
    if (expression === undefined || path === undefined) return nestedValue(formula, source);
    return new RegExp(expression).exec(text(nestedValue(path, source)))?.[1];
}

/**
 * @returns a text for a template, where a missing value reads `undefined` as it does on a real server; for a path
 * whatever is there
 */
export function fromTemplate(template: string, source: unknown): unknown {
    const placeholder = /{{((?:(?!}}).)+)}}/g;
    if (!placeholder.test(template)) return nestedValue(template, source);
    return template.replace(placeholder, (_match, formula: string) => text(formulaValue(formula, source)));
}

function text(value: unknown): string {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(text).join(',');
    if (typeof value === 'object' && value !== null) return '[object Object]';
    return String(value);
}
