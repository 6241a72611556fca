import type { CheckFacts } from '../check/facts/check-facts';
import { valueOf } from '../check/facts/found';
import { isEverybody } from '../check/facts/pairs-as-seen';
import type { PersonPrediction } from '../check/judge/predict-person';
import type { PersonInPicture, Standing } from '../model/people-picture';
import type { LoginFlow, PredictedLogin } from '../model/login';
import { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { failureText } from './failure-text';
import { loginLines } from './people-report';
import { endText } from './login-texts';

/** What `/authentik-sync check <username>` says. */
export function personReport(
    texts: Texts,
    username: string,
    prediction: PersonPrediction,
    facts: CheckFacts,
    standing?: PersonInPicture,
): string {
    switch (prediction.state) {
        case 'nobody':
            return texts.withAction('login.nobody', { username });
        case 'no-token':
            return texts.withAction('login.no_token');
        case 'too-late':
            return texts.withAction('login.too_late');
        case 'failed':
            return `✗ ${failureText(texts, prediction.failure.code, prediction.failure.details)}`;
        case 'predicted':
            return predictedReport(texts, prediction, facts, standing);
    }
}

function predictedReport(
    texts: Texts,
    { shown, flow, predicted }: Extract<PersonPrediction, { state: 'predicted' }>,
    facts: CheckFacts,
    standing: PersonInPicture | undefined,
): string {
    const { username, isService } = shown.person;
    if (isService === true) return texts.say('login.service', { username });
    const [only] = predicted;
    const head = texts.say(headOf(predicted, shown.mayEnter !== undefined, standing), { username });
    const lines =
        only?.when === 'any'
            ? [`${head} ${endText(texts, only, flow)}`]
            : [head, ...predicted.map((one) => caseLine(texts, one, flow))];
    const hints = predicted.some(({ maySecondFactor }) => maySecondFactor)
        ? [texts.say('login.second_factor_asked', { username })]
        : [];
    // in the words of `user` and `people`; what they do not know has been asked here
    const is = standing && standing.standing !== 'not_known' ? loginLines(texts, standing) : [];
    return [...lines, ...hints, ...is, '', seenLine(texts, shown, flow, facts)].join('\n');
}

/** Who gets in, and not as they should by all that is known of everybody, is not told that all is well. */
function headOf(predicted: readonly PredictedLogin[], isAccessKnown: boolean, standing: PersonInPicture | undefined) {
    const head = headline(predicted, isAccessKnown);
    const isOdd = standing !== undefined && oddStandings.includes(standing.standing);
    return head === 'login.head.can' && isOdd ? 'login.head.look_how' : head;
}

const oddStandings: readonly Standing[] = ['takes_other', 'undecided', 'same_login', 'second_account', 'near_name'];

/** @param isAccessKnown whether authentik lets them use the application could be found out */
function headline(predicted: readonly PredictedLogin[], isAccessKnown: boolean) {
    const likely = predicted.filter(isLikely);
    const refused = likely.filter(({ end }) => end === 'refused');
    if (refused.length === likely.length) return 'login.head.cannot';
    if (refused.length > 0) return 'login.head.depends';
    const isPlain = likely.every(
        ({ end }) => end === 'created' || end === 'in' || end === 'updated' || end === 'linked',
    );
    if (isPlain) return isAccessKnown ? 'login.head.can' : 'login.head.if_authentik_lets';
    return likely.every(({ end }) => end === 'pending-approval') ? 'login.head.waits' : 'login.head.look_how';
}

/** That somebody has another account already, which has neither their name nor their address, is a mere possibility. */
function isLikely({ when }: PredictedLogin): boolean {
    return when !== 'linked-elsewhere';
}

/** Where it differs by place: RocketChat/Rocket.Chat#42062; the index is one that the older flow makes. */
function caseLine(texts: Texts, one: PredictedLogin, flow: LoginFlow): string {
    const { dropsEmail, isIndexed } = one.where ?? {};
    return texts.say('login.case', {
        when: one.when === 'linked-elsewhere' ? 'elsewhere' : one.when,
        to: one.to,
        dropsEmail: dropsEmail ?? 'unknown',
        isIndexed: isIndexed ?? 'unknown',
        // said already
        end: new Said(endText(texts, one, flow)),
    });
}

function seenLine(
    texts: Texts,
    { person, isPreview, mayEnter, claims }: Seen,
    flow: LoginFlow,
    facts: CheckFacts,
): string {
    const shown = ['preferred_username', 'email', 'name', 'groups']
        .filter((claim) => claim in claims)
        .map((claim) => claimText(texts, claim, claims[claim]));
    const looked = texts.say('login.looked_at', {
        ...{ isActive: person.isActive, access: mayEnter ?? 'unknown', flow, isPreview },
        claims: shown.length === 0 ? texts.said('login.no_claims') : new Said(shown.join(' · ')),
    });
    return [looked, ...unseenLines(texts, facts)].join(' ');
}

/** What was not looked at, where there is more than was read. */
function unseenLines(texts: Texts, { workspace, people, rivals }: CheckFacts): string[] {
    const accounts = valueOf(workspace.accounts);
    const everybody = valueOf(people);
    const isPart = accounts?.total !== undefined && accounts.total > accounts.accounts.length;
    return [
        ...(accounts && accounts.total === undefined ? [texts.say('login.other_accounts_unseen')] : []),
        ...(isPart ? [texts.say('login.accounts_looked_up', { by: accounts.lookedUpBy ?? 'none' })] : []),
        ...(everybody && isEverybody(everybody)
            ? []
            : [texts.say('login.people_looked_up', { isKnown: rivals?.state === 'known' })]),
    ];
}

type Seen = Extract<PersonPrediction, { state: 'predicted' }>['shown'];

function claimText(texts: Texts, claim: string, value: unknown): string {
    const detail = Array.isArray(value) ? value.map(String).join(', ') : String(value);
    return detail === '' ? texts.say('login.claim_empty', { claim }) : texts.say('login.claim', { claim, detail });
}
