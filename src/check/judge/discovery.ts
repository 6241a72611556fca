import { changesDiscovery } from '../../model/kinds';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf, type FailureInfo } from '../facts/found';
import { failure, ok, skipped, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';
import { tooLate, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface DiscoveryMessages {
    'discovery.found': { issuer: string; url: string };
    'discovery.absent': { slug: string };
    'do.set_up_application': undefined;
    'do.token_first': { check: CheckWords };
}

/** The discovery document of the application, with issuer and endpoints at the address that people use. */
export function checkDiscovery(facts: CheckFacts): CheckLine[] {
    const { endpoints } = facts.authentik;
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('discovery', because)];
    if (endpoints.state === 'failed') {
        if (endpoints.failure.code === 'authentik_slug_unknown') return [absent(facts, endpoints.failure)];
        return [failure('discovery', failureWords(endpoints.failure))];
    }
    const found = valueOf(endpoints);
    if (!found) return [skipped('discovery', tooLate)];
    return [ok('discovery', say('discovery.found', { issuer: found.issuer, url: facts.wanted.publicUrl }))];
}

function absent(facts: CheckFacts, info: FailureInfo): CheckLine {
    const { slug, desired, hasToken } = facts.wanted;
    const found = say('discovery.absent', { slug });
    if (desired.sso)
        return failure('discovery', found, setUpAction(facts, changesDiscovery, say('do.set_up_application')));
    // what a token that is not accepted could set up is not known
    if (hasToken && failureOf(facts.authentik.owner))
        return failure('discovery', found, say('do.token_first', { check: say('title.authentik_token') }));
    return failure('discovery', failureWords(info));
}
