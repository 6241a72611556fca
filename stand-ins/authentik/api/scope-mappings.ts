import { randomUUID } from 'node:crypto';
import { bracketError } from '../python/unclosed';
import type { ScopeMappingRecord } from '../state/records';
import { removeScopeMapping } from '../state/remove';
import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { objections, type ValueCheck } from './field-checks';
import type { Call, Operations } from './operation';

/** authentik compiles an expression as the body of a function, which is a line more. */
const isExpression: ValueCheck = (text) => {
    const error = bracketError(String(text));
    return error && `Expression Syntax Error: ${error.message} (None, line ${error.line + 1})`;
};

function checksBeside(others: ScopeMappingRecord[]): Record<string, ValueCheck> {
    return {
        managed: (managed) =>
            managed !== null && others.some((one) => one.managed === managed)
                ? 'Property Mapping with this Managed by authentik already exists.'
                : undefined,
        name: (name) =>
            others.some((one) => one.name === name) ? 'Property Mapping with this name already exists.' : undefined,
        expression: isExpression,
        scope_name: (scope) => (String(scope).includes(' ') ? 'Value must not contain spaces.' : undefined),
    };
}

export function writeScopeMapping(mapping: ScopeMappingRecord, { bodyChecked, installation }: Call): void {
    const others = [...installation.scopeMappings.values()].filter((one) => one !== mapping);
    const body = bodyChecked((fields) => objections(fields, checksBeside(others)));
    const { name, scope_name, expression, description, managed } = body as Partial<Record<string, string | null>>;
    mapping.name = name ?? mapping.name;
    mapping.scopeName = scope_name ?? mapping.scopeName;
    mapping.expression = expression ?? mapping.expression;
    mapping.description = description ?? mapping.description;
    mapping.managed = managed === undefined ? mapping.managed : managed;
}

/** A scope mapping from a request's body. @throws ApiError 400 */
export function createScopeMapping(call: Call): ScopeMappingRecord {
    const mapping: ScopeMappingRecord = {
        pk: randomUUID(),
        managed: null,
        name: '',
        scopeName: '',
        description: '',
        expression: '',
    };
    writeScopeMapping(mapping, call);
    call.installation.scopeMappings.set(mapping.pk, mapping);
    return mapping;
}

const scopeMappings: Collection<ScopeMappingRecord> = {
    path: '/propertymappings/provider/scope/',
    lookup: 'pm_uuid',
    model: 'authentik_providers_oauth2.scopemapping',
    className: 'ScopeMapping',
    all: (installation) => [...installation.scopeMappings.values()],
    lookupValue: (mapping) => mapping.pk,
    pk: (mapping) => mapping.pk,
    searched: (mapping) => [mapping.name, mapping.scopeName],
    filters: {
        managed: {
            matches: (mapping, values) => mapping.managed !== null && values.includes(mapping.managed),
            choices: (installation) =>
                [...installation.scopeMappings.values()]
                    .map(({ managed }) => managed)
                    .filter((value) => value !== null),
        },
        managed__isnull: { matches: (mapping, [wanted]) => String(mapping.managed === null) === wanted },
        name: exactly((mapping) => mapping.name),
        scope_name: exactly((mapping) => mapping.scopeName),
    },
    orderings: { scope_name: (mapping) => mapping.scopeName, name: (mapping) => mapping.name },
    show: (mapping) => ({
        pk: mapping.pk,
        managed: mapping.managed,
        name: mapping.name,
        expression: mapping.expression,
        component: 'ak-property-mapping-provider-scope-form',
        verbose_name: 'Scope Mapping',
        verbose_name_plural: 'Scope Mappings',
        meta_model_name: 'authentik_providers_oauth2.scopemapping',
        scope_name: mapping.scopeName,
        description: mapping.description,
    }),
    create: createScopeMapping,
    update: writeScopeMapping,
    remove: (mapping, { installation }) => removeScopeMapping(installation, mapping),
};

export const scopeMappingOperations: Operations = operationsOf(scopeMappings);
