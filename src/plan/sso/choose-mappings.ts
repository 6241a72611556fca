import { ownMapping } from '../../model/authentik-own';
import { compareText } from '../../model/compare-text';
import { quoted } from '../../model/quoted';
import type { ScopeMapping } from '../../model/sso';
import type { GroundWords } from '../../model/words';

/** Without these a login finds no identity, no address or no name and groups. */
const neededScopes: readonly string[] = ['openid', 'email', 'profile'];

export interface MappingChoice {
    /** to attach besides those attached */
    add: readonly ScopeMapping[];
    /** needed scopes without any mapping, with those that could serve */
    missing: readonly GroundWords[];
    /** scopes of the settings that authentik has no mapping of its own for */
    unmapped: readonly string[];
}

/**
 * What must be attached so that each scope has a mapping. Any attached one of that scope counts: authentik evaluates all of them
 * and joins their lists, so that its own beside an administrator's would show every group twice
 * (docs/servers/authentik.md#scope-mappings).
 * @param attached ids
 */
export function chooseMappings(
    scopes: readonly string[],
    attached: readonly string[],
    mappings: readonly ScopeMapping[],
): MappingChoice {
    const sorted = [...mappings].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    const add: ScopeMapping[] = [];
    const missing: GroundWords[] = [];
    const unmapped: string[] = [];
    for (const scope of [...new Set([...neededScopes, ...scopes])]) {
        const ofScope = sorted.filter((mapping) => mapping.scope === scope);
        if (ofScope.some(({ id }) => attached.includes(id))) continue;
        const own = ofScope.find(({ managed }) => managed === ownMapping(scope)) ?? ofScope.find(isManaged);
        if (own) add.push(own);
        else if (neededScopes.includes(scope)) missing.push(missingMapping(scope, ofScope));
        else unmapped.push(scope);
    }
    return { add, missing, unmapped: unmapped.sort(compareText) };
}

function isManaged({ managed }: ScopeMapping): boolean {
    return managed !== null;
}

function missingMapping(scope: string, others: readonly ScopeMapping[]): GroundWords {
    return others.length === 0
        ? { code: 'ground.no_mapping', scope }
        : { code: 'ground.other_mappings', scope, present: quoted(others.map(({ name }) => name)) };
}
