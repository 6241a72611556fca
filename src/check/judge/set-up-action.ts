import type { Change } from '../../model/change';
import type { Withheld } from '../../model/plan';
import { isCustomOAuthRefused } from '../../plan/policies/in-order';
import { withheldWords } from '../../plan/withheld-words';
import { decideSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { say, type CheckWords, type NextAction } from './check-words';

/** What is done by a run, or by hand. */
export interface SetUpMessages {
    'do.run_repairs': undefined;
    'do.licence_first': { check: CheckWords };
}

/** These only wait for something else that is withheld, whose reason says what to do. */
const waiting: readonly Withheld['code'][] = ['entry_not_created', 'entry_without_application'];

/**
 * The next action for what a run sets up: the run, or, where it would withhold all that is meant, what its reason says to do.
 * @param byRun what to do where nothing is withheld
 */
export function setUpAction(facts: CheckFacts, isMeant: (change: Change) => boolean, byRun: NextAction): NextAction {
    if (isCustomOAuthRefused(facts.workspace.server)) return say('do.licence_first', { check: say('title.licence') });
    const { changes, withheld } = decideSetUp(facts);
    const meant = withheld.filter(({ change }) => isMeant(change));
    if (meant.length === 0 || changes.some(isMeant)) return byRun;
    // the entry may wait for authentik's side, which has the reason that says what to do
    const held = [...meant, ...withheld].find(({ code }) => !waiting.includes(code));
    return held ? { actionOf: withheldWords(held) } : byRun;
}
