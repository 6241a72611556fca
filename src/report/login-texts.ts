import type { Adoption, LoginFlow, LoginRefusal, PredictedLogin } from '../model/login';
import type { Said } from '../texts/said';
import { isMessage, type Texts } from '../texts/texts';

/** Refused before Rocket.Chat hears of it. */
const atAuthentik: readonly LoginRefusal[] = [
    'page_not_found',
    'client_id_unknown',
    'redirect_uri_refused',
    'not_authenticated',
    'access_denied',
];
/** Refused when the account is looked for: without RocketChat/Rocket.Chat#42063 a modern login then never gets an answer. */
const atAccount: readonly LoginRefusal[] = [
    'merge_refused',
    'username_taken',
    'email_taken',
    'identity_taken',
    'address_taken',
    'registration_disabled',
    'domain_refused',
    'approval_mail_failed',
];

/** Between the two servers: a modern login then shows a page of its own. */
const betweenServers: readonly LoginRefusal[] = ['token_refused', 'identity_refused', 'field_not_found'];

/** What a login ends as, sentence by sentence, and behind the arrow what to do. */
export function endText(texts: Texts, one: PredictedLogin, flow: LoginFlow): string {
    return one.end === 'refused' ? refusedText(texts, one, flow) : enteredText(texts, one, flow);
}

function enteredText(texts: Texts, one: PredictedLogin, flow: LoginFlow): string {
    const { account = '', adoption } = one;
    const key = endKey(one);
    const text = [
        texts.say(key, { account, flow, isNamed: account !== '' }),
        ...(key === 'login.end.adopted' && adoption?.losesPassword === true
            ? [texts.say('login.end.loses_password')]
            : []),
        ...orElse(texts, one),
    ].join(' ');
    const action = `${key}.action`;
    return isMessage(action) ? `${text} → ${texts.say(action)}` : text;
}

function endKey({ end, holds, adoption }: PredictedLogin) {
    switch (end) {
        case 'created':
            return holds && holds.address === undefined ? 'login.end.created_without_address' : 'login.end.created';
        case 'linked':
            return adoption ? 'login.end.adopted' : 'login.end.linked';
        case 'taken-over':
            return 'login.end.taken_over';
        case 'pending-approval':
            return 'login.end.pending_approval';
        case 'second-factor':
            return 'login.end.second_factor';
        case 'updated':
            return 'login.end.updated';
        case 'in':
        case 'refused':
            return 'login.end.in';
    }
}

/** Two accounts carry the identity by then. */
function orElse(texts: Texts, { orElse: other }: PredictedLogin): string[] {
    return other === undefined ? [] : [texts.say('login.or_else', { other, isNamed: other !== '' })];
}

function refusedText(texts: Texts, one: PredictedLogin, flow: LoginFlow): string {
    const { refusal = 'no_button', reason, account, detail } = one;
    const values = { reason, account, detail };
    const text = [
        texts.say('login.refused', { cause: texts.said(`login.refused.${refusal}`, values) }),
        ...(one.adoption ? [texts.say('login.all_the_same', doneTo(one.adoption))] : []),
        ...orElse(texts, one),
    ].join(' ');
    const action = texts.say(`login.refused.${refusal}.action`, values);
    return `${text} → ${[action, ...seen(texts, refusal, flow)].join(' ')}`;
}

/** What a refused login has done to an account. */
function doneTo({ account, isLinked, losesPassword }: Adoption) {
    return { account, done: isLinked ? (losesPassword ? 'both' : 'linked') : 'password' };
}

function seen(texts: Texts, refusal: LoginRefusal, flow: LoginFlow): Said[] {
    if (atAuthentik.includes(refusal) || refusal === 'no_button') return [];
    const ofModern = betweenServers.includes(refusal) ? 'error' : atAccount.includes(refusal) ? 'endless' : 'silent';
    return [texts.said('login.sees', { page: flow === 'legacy' ? 'login' : ofModern })];
}
