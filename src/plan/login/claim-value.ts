import { expressionRisk } from '../../model/expression-risk';
import type { Claims } from '../../model/login';

/**
 * What a field setting of the entry reads from the claims: a dotted path (`user.name`), or a template (`{{first}} {{last}}`,
 * `{{/^(.+)@/::email}}`), after `apps/meteor/app/custom-oauth/server/transform_helpers.js`.
 * @returns undefined where nothing is there, the template is broken, or its expression may take very long: nothing can interrupt it
 */
export function claimValue(field: string, claims: Claims): unknown {
    if (!/{{(?:(?!}}).)+}}/.test(field)) return valueAt(field, claims);
    try {
        return field.replace(/{{((?:(?!}}).)+)}}/g, (_match, formula: string) => asText(formulaValue(formula, claims)));
    } catch {
        return undefined;
    }
}

function formulaValue(formula: string, claims: Claims): unknown {
    const parts = /^\/((?!\/::).*)\/::(.+)/.exec(formula);
    if (parts?.[1] === undefined || parts[2] === undefined) return valueAt(formula, claims);
    if (expressionRisk(parts[1]) !== undefined) throw new RangeError('this expression may take very long');
    return new RegExp(parts[1]).exec(asText(valueAt(parts[2], claims)))?.[1];
}

function valueAt(path: string, claims: Claims): unknown {
    let value: unknown = claims;
    for (const key of path.split('.')) {
        if (typeof value === 'string') value = value[Number(key)];
        else if (typeof value === 'object' && value !== null) value = (value as Claims)[key];
        else return undefined;
    }
    return value;
}

/** A missing value reads `undefined` in a template, as on a real server. */
function asText(value: unknown): string {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(asText).join(',');
    return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}
