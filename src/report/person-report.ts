import type { CheckFacts } from '../check/facts/check-facts';
import type { PersonPrediction } from '../check/judge/predict-person';
import type { LoginFlow, PredictedLogin } from '../model/login';
import { failureText } from './failure-text';
import { endText } from './login-texts';
import { inert, plain, plainSentence } from '../texts/plain';
import type { Texts } from '../texts/texts';

/** What `/authentik-sync check <username>` says. */
export function personReport(texts: Texts, username: string, prediction: PersonPrediction, facts: CheckFacts): string {
    switch (prediction.state) {
        case 'nobody':
            return `✗ authentik has no user "${plain(username)}", so nobody can log in by that name. → Type the username as authentik has it (Directory > Users).`;
        case 'no-token':
            return '✗ There is no authentik API token to look people up with. → Save one in the setting "API token".';
        case 'too-late':
            return '✗ The servers took too long to answer. → Try again; `/authentik-sync check` says which of them is slow.';
        case 'failed':
            return `✗ ${failureText(texts, prediction.failure.code, prediction.failure.details)}`;
        case 'predicted':
            return predictedReport(prediction, facts);
    }
}

function predictedReport(
    { shown, flow, predicted }: Extract<PersonPrediction, { state: 'predicted' }>,
    facts: CheckFacts,
): string {
    const username = plain(shown.person.username);
    if (shown.person.isService === true)
        return `– ${username} is a service account or an outpost of authentik, so nobody logs in with it. Its tokens work without a login.`;
    const [only] = predicted;
    const head = headline(username, predicted, shown.mayEnter !== undefined);
    const lines =
        only?.when === 'any'
            ? [`${head} ${capitalised(endText(only, flow))}`]
            : [head, ...predicted.map((one) => caseLine(one, flow))];
    return [...lines, ...hints(username, predicted), '', seenLine(shown, flow, facts)].map(inert).join('\n');
}

/** @param isAccessKnown whether authentik lets them use the application could be found out */
function headline(username: string, predicted: readonly PredictedLogin[], isAccessKnown: boolean): string {
    const likely = predicted.filter(isLikely);
    const refused = likely.filter(({ end }) => end === 'refused');
    if (refused.length === likely.length) return `✗ ${username} cannot log in.`;
    if (refused.length > 0) return `⚠ Whether ${username} can log in depends on what no app can see:`;
    const isPlain = likely.every(
        ({ end }) => end === 'created' || end === 'in' || end === 'updated' || end === 'linked',
    );
    if (isPlain && !isAccessKnown)
        return `⚠ ${username} can log in if authentik lets them use the application, which could not be looked at:`;
    if (isPlain) return `✓ ${username} can log in:`;
    return likely.every(({ end }) => end === 'pending-approval')
        ? `⚠ ${username} has to wait for approval:`
        : `⚠ ${username} can log in, but look at how:`;
}

/** That somebody has another account already, which has neither their name nor their address, is a mere possibility. */
function isLikely({ when }: PredictedLogin): boolean {
    return when !== 'linked-elsewhere';
}

function caseLine(one: PredictedLogin, flow: LoginFlow): string {
    return `• If ${[stateText(one), ...placeTexts(one)].join(', and ')}: ${endText(one, flow)}`;
}

function stateText({ when, to = '' }: PredictedLogin): string {
    switch (when) {
        case 'any':
        case 'not-linked':
            return 'no account is linked to them yet';
        case 'linked':
            return `the account ${plain(to)} is linked to them already`;
        case 'linked-elsewhere':
            return 'they have logged in before, by another name';
    }
}

/** RocketChat/Rocket.Chat#42062; the index is one that the older flow makes. */
function placeTexts({ where = {} }: PredictedLogin): string[] {
    const { dropsEmail, isIndexed } = where;
    return [
        dropsEmail === true && 'this release drops e-mail addresses',
        dropsEmail === false && 'this release passes e-mail addresses on',
        isIndexed === true && 'the older login flow was in use here',
        isIndexed === false && 'the older login flow was never in use here',
    ].filter((text): text is string => text !== false);
}

function hints(username: string, predicted: readonly PredictedLogin[]): string[] {
    if (!predicted.some(({ maySecondFactor }) => maySecondFactor)) return [];
    return [
        `• If ${username} has set up an authenticator app or codes by e-mail in Rocket.Chat, which no app can see, it asks for a code before it lets them in.`,
    ];
}

function seenLine({ person, isPreview, mayEnter, claims }: Seen, flow: LoginFlow, facts: CheckFacts): string {
    const access =
        mayEnter === undefined
            ? 'access decided by a policy or not visible'
            : mayEnter
              ? 'may use the application'
              : 'may not use the application';
    const shown = ['preferred_username', 'email', 'name', 'groups']
        .filter((claim) => claim in claims)
        .map((claim) => `${claim} ${textOf(claims[claim])}`);
    const source = isPreview
        ? 'claims as authentik evaluates them'
        : "claims as authentik's own mappings would give them";
    const found = facts.workspace.accounts;
    const unseen =
        found.state === 'known' && found.value.total === undefined
            ? ' Accounts of another username were not looked for, for want of a personal access token.'
            : '';
    return `Looked at: ${person.isActive ? 'active' : 'deactivated'} in authentik; ${access}; ${flow} login flow; ${source}: ${shown.join(' · ') || 'none'}.${unseen}`;
}

type Seen = Extract<PersonPrediction, { state: 'predicted' }>['shown'];

function textOf(value: unknown): string {
    const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
    return text === '' ? '(empty)' : plainSentence(text);
}

function capitalised(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
