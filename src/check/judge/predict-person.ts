import type { LoginFlow, PredictedLogin } from '../../model/login';
import { predictLogin } from '../../plan/login/predict-login';
import type { CheckFacts, PersonFacts } from '../facts/check-facts';
import { loginEntry, loginFlow } from '../facts/entry-as-seen';
import { valueOf, type FailureInfo } from '../facts/found';
import { loginProvider } from '../facts/provider-as-seen';
import { emailFormAsSeen, loginAccount, loginRules } from '../facts/workspace-as-seen';

/** What is known about the login of one person. */
export type PersonPrediction =
    | { state: 'predicted'; shown: PersonFacts; flow: LoginFlow; predicted: readonly PredictedLogin[] }
    /** authentik has no such user */
    | { state: 'nobody' }
    | { state: 'no-token' }
    | { state: 'failed'; failure: FailureInfo }
    | { state: 'too-late' };

/** What the login of the person asked about ends as. Pure. */
export function predictPerson(facts: CheckFacts): PersonPrediction {
    const { person: answer } = facts;
    if (!facts.wanted.hasToken) return { state: 'no-token' };
    if (answer.state === 'failed') return { state: 'failed', failure: answer.failure };
    if (answer.state === 'not-asked') return { state: 'too-late' };
    const shown = answer.value;
    if (!shown) return { state: 'nobody' };
    const [rules, flow] = [loginRules(facts), loginFlow(facts)];
    const known = valueOf(facts.workspace.accounts)?.accounts ?? [];
    const { person, mayEnter, claims } = shown;
    const predicted = predictLogin({
        flow,
        rules,
        ...emailFormAsSeen(facts),
        entry: loginEntry(facts),
        provider: loginProvider(facts),
        person: { username: person.username, isActive: person.isActive, mayEnter, claims },
        accounts: known.map((account) => loginAccount(account, rules, facts.now)),
    });
    return { state: 'predicted', shown, flow, predicted };
}
