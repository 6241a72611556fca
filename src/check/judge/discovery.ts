import { changesDiscovery } from '../../plan/kinds';
import { checkTitles } from '../../report/check-titles';
import { plain, plainAddress } from '../../texts/plain';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf, type FailureInfo } from '../facts/found';
import { failure, ok, skipped, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

const RUN =
    'Run `/authentik-sync`: it sets up what is missing, and `/authentik-sync plan` shows it first. Or correct the setting "Application slug".';

/** The discovery document of the application, with issuer and endpoints at the address that people use. */
export function checkDiscovery(facts: CheckFacts): CheckLine[] {
    const { endpoints } = facts.authentik;
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('discovery', because)];
    if (endpoints.state === 'failed') {
        if (endpoints.failure.code === 'authentik_slug_unknown') return [absent(facts, endpoints.failure)];
        return [failureLine('discovery', endpoints.failure)];
    }
    const found = valueOf(endpoints);
    if (!found) return [skipped('discovery', TOO_LATE)];
    return [
        ok(
            'discovery',
            `Found; the issuer is ${plainAddress(found.issuer)}, and all endpoints are at ${facts.wanted.publicUrl}.`,
        ),
    ];
}

function absent(facts: CheckFacts, info: FailureInfo): CheckLine {
    const { slug, desired, hasToken } = facts.wanted;
    const text = `There is no application "${plain(slug)}" with an OAuth2 provider in authentik.`;
    if (desired.sso) return failure('discovery', text, setUpAction(facts, changesDiscovery, RUN));
    // what a token that is not accepted could set up is not known
    if (hasToken && failureOf(facts.authentik.owner))
        return failure(
            'discovery',
            text,
            `First see to "${checkTitles.authentik_token}", then run \`/authentik-sync\`.`,
        );
    return failureLine('discovery', info);
}
