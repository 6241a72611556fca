import type { Change } from '../../model/change';
import { isCustomOAuthRefused } from '../../plan/policies/in-order';
import { checkTitles } from '../../report/check-titles';
import { withheldText } from '../../report/withheld-text';
import { english } from '../../texts/english';
import { decideSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';

/**
 * The next action for what a run sets up: the run, or, where it would withhold all that is meant, what its reason says to do.
 * @param byRun what to do where nothing is withheld
 */
export function setUpAction(facts: CheckFacts, isMeant: (change: Change) => boolean, byRun: string): string {
    if (isCustomOAuthRefused(facts.workspace.server))
        return `First see to "${checkTitles.licence}": without it a run sets up nothing of the login.`;
    const { changes, withheld } = decideSetUp(facts);
    const meant = withheld.filter(({ change }) => isMeant(change));
    if (meant.length === 0 || changes.some(isMeant)) return byRun;
    // the entry may wait for authentik's side, which has the reason that says what to do
    const [action] = [...meant, ...withheld].flatMap((held) => actionOf(withheldText(english, held, [held.change], 1)));
    return action ?? byRun;
}

function actionOf(text: string): string[] {
    const [, ...actions] = text.split(' → ');
    return actions.length === 0 ? [] : [actions.join(' → ')];
}
