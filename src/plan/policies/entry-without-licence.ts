import { isEntryChange, isSsoChange } from '../change';
import type { Observed, Policy } from '../types';
import { keep, withhold } from './withhold';

/** From 9.0 on a custom OAuth entry works only with the licence module `oauth-enterprise` (RocketChat/Rocket.Chat#42477). */
export function withholdEntryWithoutLicence({ server }: Observed): Policy {
    if (!isCustomOAuthRefused(server)) return keep;
    return withhold((change) =>
        isEntryChange(change) || isSsoChange(change) ? { code: 'entry_premium_only' } : undefined,
    );
}

/** @returns true only where it is known that the server acts as if every custom OAuth entry were disabled */
export function isCustomOAuthRefused(server: Observed['server']): boolean {
    const { version } = server;
    return version !== undefined && Number(version.split('.')[0]) >= 9 && hasOAuthModule(server) === false;
}

/** Whether the licence has the module `oauth-enterprise`, as every plan does; undefined where that could not be found out. */
export function hasOAuthModule({ licence, modules }: Observed['server']): boolean | undefined {
    if (modules) return modules.includes('oauth-enterprise');
    return licence === 'unknown' ? undefined : licence === 'premium';
}
