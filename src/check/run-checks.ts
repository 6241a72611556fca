import { checkAccess } from './check-access';
import { checkAccounts } from './check-accounts';
import { checkAuthentik } from './check-authentik';
import { checkClaims } from './check-claims';
import { checkClient } from './check-client';
import { checkCollisions } from './check-collisions';
import { checkDiscovery } from './check-discovery';
import { checkDrift } from './check-drift';
import { checkEntry } from './check-entry';
import type { CheckFacts } from './check-facts';
import { checkIds, type CheckLine } from './check-line';
import { checkLoginFlow } from './check-login-flow';
import { checkNetwork } from './check-network';
import { checkProvider } from './check-provider';
import { checkRedirectUri } from './check-redirect-uri';
import { checkRocketChat } from './check-rocketchat';
import { checkSettings } from './check-settings';
import { checkToken } from './check-token';
import { checkUsernames } from './check-usernames';
import { checkWorkspaceToken } from './check-workspace-token';

const checks: readonly ((facts: CheckFacts) => CheckLine[])[] = [
    checkSettings,
    checkAuthentik,
    checkToken,
    checkDiscovery,
    checkRedirectUri,
    checkProvider,
    checkClient,
    checkAccess,
    checkClaims,
    checkRocketChat,
    checkWorkspaceToken,
    checkEntry,
    checkLoginFlow,
    checkAccounts,
    checkUsernames,
    checkNetwork,
    checkDrift,
    checkCollisions,
];

/** Every check over the same facts, one line each. Pure. */
export function runChecks(facts: CheckFacts): CheckLine[] {
    const lines = checks.flatMap((check) => check(facts));
    return lines.sort((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
}
