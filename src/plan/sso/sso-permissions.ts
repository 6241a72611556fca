import { isSsoChange, type AnySsoChange, type Change } from '../../model/change';
import { permissions } from '../../model/permissions';
import type { Plan, Policy } from '../../model/plan';
import type { Permission, SsoWithheldCode } from '../../model/sso';

const code: SsoWithheldCode = 'sso_permissions_missing';

/** What authentik asks for to make these changes, each name once. */
export function requiredPermissions(changes: readonly Change[]): Permission[] {
    const names = changes.reduce<Permission[]>(
        (all, change) => (isSsoChange(change) ? [...all, ...permissionsOf(change)] : all),
        [],
    );
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

function permissionsOf(change: AnySsoChange): Permission[] {
    switch (change.kind) {
        case 'keep-credentials':
        case 'forget-credentials':
            return [];
        case 'create-key':
            return [permissions.addKey];
        case 'create-provider':
            // where secrets are objects of their own, one is made; elsewhere nobody can lack this
            return [permissions.addProvider, permissions.addSecret];
        case 'change-provider':
            return change.field === 'client_secret'
                ? [permissions.changeProvider, permissions.addSecret]
                : [permissions.changeProvider];
        case 'delete-provider':
            return [permissions.deleteProvider];
        case 'create-application':
            return [permissions.addApplication];
        case 'change-application':
            return [permissions.changeApplication];
        case 'delete-application':
            return [permissions.deleteApplication];
        case 'bind-group':
            return [permissions.addBinding];
        case 'unbind-group':
            return [permissions.deleteBinding];
    }
}

/** Withholds the changes that the token may not make, and those that would be half of something without them. */
export function withholdSsoWithoutPermission(lacking: readonly Permission[]): Policy {
    return (plan) => {
        const withheld = plan.changes.filter((change) =>
            requiredPermissions([change]).some((name) => lacking.includes(name)),
        );
        if (withheld.length === 0) return plan;
        addDependents(plan.changes.filter(isSsoChange), withheld);
        const details = [...new Set(lacking)].sort().join(', ');
        return {
            ...plan,
            changes: plan.changes.filter((change) => !withheld.includes(change)),
            withheld: [...plan.withheld, ...withheld.map((change) => ({ change, code, details }))],
        };
    };
}

function addDependents(changes: readonly AnySsoChange[], withheld: Change[]): void {
    const isWithheld = (isMeant: (change: AnySsoChange) => boolean): boolean =>
        changes.some((change) => isMeant(change) && withheld.includes(change));
    const withhold = (isMeant: (change: AnySsoChange) => boolean): void => {
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

function usesNewKey(change: AnySsoChange): boolean {
    if (change.kind === 'create-provider') return change.signingKey === undefined;
    return change.kind === 'change-provider' && change.field === 'signing_key' && change.to === '';
}

/** Provider, application and their link are of use together only. */
function isOfNewLogin(change: AnySsoChange): boolean {
    switch (change.kind) {
        case 'create-provider':
        case 'create-application':
            return true;
        case 'keep-credentials':
            return change.source === 'generated';
        case 'change-application':
            return change.field === 'provider' && change.to === undefined;
        default:
            return false;
    }
}

function isSecretChange(change: AnySsoChange): boolean {
    return change.kind === 'change-provider' && change.field === 'client_secret';
}
