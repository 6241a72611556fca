import type { ChangeKind } from '../../model/change';
import type { Desired } from '../../model/desired';
import { isEntryChange, isSsoChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { isAtLeast } from '../../model/version';
import { allowAll, withhold } from './withhold';

/** From 9.0 on a custom OAuth entry works only with the licence module `oauth-enterprise` (RocketChat/Rocket.Chat#42477). */
export function withholdEntryWithoutLicence({ server }: Observed): Policy {
    if (!isCustomOAuthRefused(server)) return allowAll;
    return withhold((change) =>
        isEntryChange(change) || isSsoChange(change) ? { code: 'entry_premium_only' } : undefined,
    );
}

/** @returns true only where it is known that the server acts as if every custom OAuth entry were disabled */
export function isCustomOAuthRefused(server: Observed['server']): boolean {
    return isAtLeast(server.version, 9) === true && hasOAuthModule(server) === false;
}

/** Whether the licence has the module `oauth-enterprise`, as every plan does; undefined where that could not be found out. */
export function hasOAuthModule({ licence, modules }: Observed['server']): boolean | undefined {
    if (modules) return modules.includes('oauth-enterprise');
    return licence === 'unknown' ? undefined : licence === 'premium';
}

export const setUp: readonly ChangeKind[] = ['create-provider', 'create-application'];

/** An entry for a client that authentik does not know lets nobody in: it waits until provider and application can be made. */
export const withholdEntryWithoutApplication: Policy = (plan) => {
    const isMissing = plan.withheld.some(({ change }) => setUp.includes(change.kind));
    return isMissing
        ? withhold((change) => (isEntryChange(change) ? { code: 'entry_without_application' } : undefined))(plan)
        : plan;
};

/** An entry without client id and secret would be a login button that never works. */
export function withholdEntryWithoutCredentials({ entry }: Desired): Policy {
    const isTyped = entry !== undefined && entry.clientId !== '' && entry.hasSecret;
    return (plan) => {
        if (isTyped || plan.changes.some(({ kind }) => kind === 'keep-credentials')) return plan;
        return withhold((change) => (isEntryChange(change) ? { code: 'entry_without_credentials' } : undefined))(plan);
    };
}

/** The engine has no way to create a server setting; an administrator's token, or a click in the admin panel, does it. */
export function withholdEntryCreationWithoutToken({ entry, canUseRest }: Observed): Policy {
    if (entry.exists || canUseRest) return allowAll;
    return withhold((change) => {
        if (change.kind === 'create-entry') return { code: 'entry_needs_token' };
        return isEntryChange(change) ? { code: 'entry_not_created' } : undefined;
    });
}
