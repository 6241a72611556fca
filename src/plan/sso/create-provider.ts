import { ownFlows } from '../../model/authentik-own';
import type { Change } from '../../model/change';
import { numberedName } from '../../model/numbered-name';
import { permissions } from '../../model/permissions';
import type { Ground, Note, PlanPart } from '../../model/plan';
import type { DesiredSso, Flow, ObservedSso } from '../../model/sso';
import { chooseFlow } from './choose-flow';
import { chooseKey } from './choose-key';
import { chooseMappings } from './choose-mappings';
import { createKey } from './diff-key';

const guards: readonly string[] = [permissions.viewFlow, permissions.viewKey, permissions.viewMapping];
const unknownFlow: Flow = { id: '', slug: '' };

/** A new provider with all it needs; `blocker` is the first reason why there can be none, for what would rely on it. */
export interface ProviderCreation extends PlanPart {
    blocker: Ground | undefined;
}

/** @param hasSecret whether the settings hold a client secret */
export function createProvider(wanted: DesiredSso, sso: ObservedSso, hasSecret: boolean): ProviderCreation {
    const authorization = chooseFlow('authorization', sso.authorizationFlows, {
        named: wanted.authorizationFlow,
        byDefault: ownFlows.authorization,
    });
    const invalidation = chooseFlow('invalidation', sso.invalidationFlows, {
        named: wanted.invalidationFlow,
        byDefault: ownFlows.invalidation,
    });
    const mappings = chooseMappings(wanted.scopes, [], sso.mappings);
    const key = chooseKey(sso.keys);
    const provider: Change = {
        kind: 'create-provider',
        name: firstFree(wanted.name, sso.takenProviderNames),
        authorizationFlow: authorization.flow ?? unknownFlow,
        invalidationFlow: invalidation.flow ?? unknownFlow,
        redirectUri: wanted.redirectUri,
        mappings: mappings.add.map(({ id }) => id).sort(),
        signingKey: key ? { id: key.id } : { made: 'key' },
        reason: { code: 'reason.no_provider' },
    };
    const before: Change[] = [];
    if (wanted.clientId === '' || !hasSecret) before.push(generated(wanted));
    // where keys may not be seen, there may well be one
    if (!key && !sso.lacking.includes(permissions.viewKey)) before.push(createKey(wanted));

    const blockers: Ground[] = [];
    // what cannot be seen is not known to be missing
    if (guards.some((name) => sso.lacking.includes(name)) || isBindingUnseen(wanted, sso))
        blockers.push({ code: 'sso_permissions_missing', permissions: sso.lacking });
    else {
        const lacking = [authorization, invalidation].flatMap((choice) => (choice.flow ? [] : [choice.ground]));
        if (lacking.length > 0) blockers.push({ code: 'sso_flow_missing', lacking });
        if (mappings.missing.length > 0) blockers.push({ code: 'sso_mappings_missing', lacking: mappings.missing });
    }
    const notes = mappings.unmapped.map((scope): Note => ({ code: 'scope_unmapped', subject: scope }));
    const [blocker] = blockers;
    if (!blocker) return { changes: [...before, provider], withheld: [], notes, blocker };
    return {
        changes: [],
        withheld: [
            ...before.map((change) => ({ ...blocker, change })),
            ...blockers.map((each) => ({ ...each, change: provider })),
        ],
        notes: blocker.code === 'sso_permissions_missing' ? [] : notes,
        blocker,
    };
}

/** A new application that its groups cannot be bound to would be open to everybody. */
export function isBindingUnseen({ allowedGroups }: DesiredSso, { application, lacking }: ObservedSso): boolean {
    return !application && allowedGroups.length > 0 && lacking.includes(permissions.viewBinding);
}

function generated({ clientId }: DesiredSso): Change {
    return {
        kind: 'keep-credentials',
        source: 'generated',
        ...(clientId === '' ? {} : { clientId }),
        reason: { code: 'reason.credentials_made' },
    };
}

/** Names are unique over providers of every kind. */
function firstFree(wanted: string, taken: readonly string[]): string {
    let number = 1;
    while (taken.includes(numberedName(wanted, number))) number++;
    return numberedName(wanted, number);
}
