import { valueOf } from './answer';
import type { CheckFacts } from './check-facts';
import { failure, ok, skipped, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE, whyNotAskable } from './prerequisites';

/** The discovery document of the application, with issuer and endpoints at the address that people use. */
export function checkDiscovery(facts: CheckFacts): CheckLine[] {
    const { endpoints } = facts.authentik;
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('discovery', because)];
    if (endpoints.state === 'failed') {
        const isAbsent = endpoints.failure.code === 'authentik_slug_unknown';
        if (!isAbsent || !facts.wanted.desired.sso) return [failureLine('discovery', endpoints.failure)];
        return [
            failure(
                'discovery',
                `There is no application "${facts.wanted.slug}" with an OAuth2 provider in authentik.`,
                'Run `/authentik-sync`: it sets up what is missing, and `/authentik-sync plan` shows it first. Or correct the setting "Application slug".',
            ),
        ];
    }
    const found = valueOf(endpoints);
    if (!found) return [skipped('discovery', TOO_LATE)];
    return [
        ok('discovery', `Found; the issuer is ${found.issuer}, and all endpoints are at ${facts.wanted.publicUrl}.`),
    ];
}
