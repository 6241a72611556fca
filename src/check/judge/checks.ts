import type { CheckFacts } from '../facts/check-facts';
import { checkAccess } from './access';
import { checkAccounts } from './accounts';
import { checkAuthentik } from './authentik';
import { checkIds } from './check-ids';
import type { CheckLine } from './check-line';
import { checkClaims } from './claims';
import { checkClient } from './client';
import { checkCollisions } from './collisions';
import { checkDiscovery } from './discovery';
import { checkDrift } from './drift';
import { checkEntry } from './entry';
import { checkLoginFlow } from './login-flow';
import { checkMerging } from './merging';
import { checkNetwork } from './network';
import { checkProvider } from './provider';
import { checkRedirectUri } from './redirect-uri';
import { checkRocketChat } from './rocketchat';
import { checkSettings } from './settings';
import { checkToken } from './token';
import { checkUsernames } from './usernames';
import { checkWebhook } from './webhook';
import { checkWorkspaceToken } from './workspace-token';

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
    checkMerging,
    checkAccounts,
    checkUsernames,
    checkNetwork,
    checkDrift,
    checkWebhook,
    checkCollisions,
];

/** Every check over the same facts, one line each. Pure. */
export function runChecks(facts: CheckFacts): CheckLine[] {
    const lines = checks.flatMap((check) => check(facts));
    return lines.sort((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
}
