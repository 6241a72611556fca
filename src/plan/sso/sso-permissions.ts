import type { Change, SsoChange } from '../../model/change';
import { isSsoChange, kindOf } from '../../model/kinds';
import { isMade } from '../../model/made';
import type { Plan, Policy, Withheld } from '../../model/plan';
import type { Permission } from '../../model/sso';

const code = 'sso_permissions_missing' as const;

/** What authentik asks for to make these changes, each name once. */
export function requiredPermissions(changes: readonly Change[]): Permission[] {
    const names = changes.reduce<Permission[]>((all, change) => [...all, ...kindOf(change).permissions(change)], []);
    return [...new Set(names)].sort();
}

/**
 * What the token must be asked about before a plan is shown: also what the changes need that are withheld already because
 * something may not be seen. So all of it is named at once, and not one refusal after another.
 */
export function permissionsToProbe({ changes, withheld }: Pick<Plan, 'changes' | 'withheld'>): Permission[] {
    const waiting = withheld.filter((item) => item.code === code).map(({ change }) => change);
    return requiredPermissions([...changes, ...waiting]);
}

/** Withholds the changes that the token may not make, and those that would be half of something without them. */
export function withholdSsoWithoutPermission(lacking: readonly Permission[]): Policy {
    return (plan) => {
        const withheld = plan.changes.filter((change) =>
            requiredPermissions([change]).some((name) => lacking.includes(name)),
        );
        if (withheld.length === 0) return plan;
        addDependents(plan.changes.filter(isSsoChange), withheld);
        const names = [...new Set(lacking)].sort();
        return {
            ...plan,
            changes: plan.changes.filter((change) => !withheld.includes(change)),
            withheld: [...plan.withheld, ...withheld.map((change): Withheld => ({ change, code, permissions: names }))],
        };
    };
}

function addDependents(changes: readonly SsoChange[], withheld: Change[]): void {
    const isWithheld = (isMeant: (change: SsoChange) => boolean): boolean =>
        changes.some((change) => isMeant(change) && withheld.includes(change));
    const withhold = (isMeant: (change: SsoChange) => boolean): void => {
        for (const change of changes) if (isMeant(change) && !withheld.includes(change)) withheld.push(change);
    };
    if (isWithheld(({ kind }) => kind === 'create-key')) withhold(usesNewKey);
    // an application made without the bindings that were asked for would let everybody in
    const isNew = changes.some(({ kind }) => kind === 'create-application');
    if (isNew && isWithheld(({ kind }) => kind === 'bind-group')) withhold(isOfNewLogin);
    if (isWithheld(isOfNewLogin)) withhold(isOfNewLogin);
    if (isNew && isWithheld(({ kind }) => kind === 'create-application')) withhold(({ kind }) => kind === 'bind-group');
    // the last binding that goes opens the application to everybody
    if (isWithheld(({ kind }) => kind === 'bind-group')) withhold(({ kind }) => kind === 'unbind-group');
    // a secret that was made for the provider and cannot be given to it would only be wrong
    if (isWithheld(isSecretChange)) withhold(({ kind }) => kind === 'keep-credentials');
    if (isWithheld(usesNewKey)) withhold(({ kind }) => kind === 'create-key');
}

function usesNewKey(change: SsoChange): boolean {
    if (change.kind === 'create-provider') return isMade(change.signingKey);
    return change.kind === 'change-provider' && isMade(change.to);
}

/** Provider, application and their link are of use together only. */
function isOfNewLogin(change: SsoChange): boolean {
    switch (change.kind) {
        case 'create-provider':
        case 'create-application':
            return true;
        case 'keep-credentials':
            return change.source === 'generated';
        case 'change-application':
            return isMade(change.to);
        default:
            return false;
    }
}

function isSecretChange(change: SsoChange): boolean {
    return change.kind === 'change-provider' && change.field === 'client_secret';
}
