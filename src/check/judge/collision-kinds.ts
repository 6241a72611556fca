import type { PredictedLogin } from '../../model/login';
import { counted } from './counted';

/** What a person's next login would do to an account, or the account to the login; in the order in which it is told. */
export type CollisionKind =
    | 'taken-over'
    | 'administrator'
    | 'loses-password'
    | 'refused'
    | 'second-account'
    | 'without-address'
    | 'refused-unless-linked'
    | 'by-address';

/** Each as a sentence, with how many there are and the first names. */
export const sentences: Readonly<Record<CollisionKind, (count: number, names: string) => string>> = {
    'taken-over': (count, names) =>
        `${counted(count, 'account', 'accounts')} would be taken over by the person of that name in authentik (${names}).`,
    administrator: (count, names) =>
        `${counted(count, "administrator's account goes", "administrators' accounts go")} to whoever has that e-mail address in authentik, whatever the merge settings say (${names}).`,
    'loses-password': (count, names) =>
        `${counted(count, 'account loses its password', 'accounts lose their passwords')} on being linked by an e-mail address that is not verified there as authentik has it (${names}).`,
    refused: (count, names) =>
        `${counted(count, 'person is', 'people are')} refused because of an account that is there (${names}).`,
    'second-account': (count, names) =>
        `${counted(count, 'person is', 'people are')} refused or, where the release drops e-mail addresses, ${count === 1 ? 'gets' : 'get'} a second account without one (${names}).`,
    'without-address': (count, names) =>
        `${counted(count, 'person has', 'people have')} no e-mail address in authentik and cannot log in (${names}).`,
    'refused-unless-linked': (count, names) =>
        `${counted(count, 'person has', 'people have')} the name or address of an account: they get in if it is theirs by an earlier login with authentik, which no app can see, and are refused if it is not (${names}).`,
    'by-address': (count) =>
        `${counted(count, 'account has', 'accounts have')} the e-mail address of somebody in authentik, and ${count === 1 ? 'is' : 'are'} or will be linked to them.`,
};

/**
 * @param predicted everything that a person's login may end as
 * @param neverUsed usernames of accounts that nobody ever logged in to, so that they cannot be linked
 * @param administrators usernames
 */
export function collisionsOf(
    predicted: readonly PredictedLogin[],
    {
        neverUsed,
        administrators,
        hasNear,
    }: { neverUsed: ReadonlySet<string>; administrators: ReadonlySet<string>; hasNear: boolean },
): { kind: CollisionKind; account: string }[] {
    const first = predicted.filter(({ when }) => when === 'not-linked');
    const found = new Map<CollisionKind, string>();
    for (const one of first) {
        if (one.adoption) found.set('by-address', one.adoption.account);
        if (one.adoption && administrators.has(one.adoption.account)) found.set('administrator', one.adoption.account);
        if (one.adoption?.losesPassword) found.set('loses-password', one.adoption.account);
        if (one.end === 'taken-over') found.set('taken-over', one.account ?? '');
    }
    const refused = first.find(({ refusal }) => isAboutAccount(refusal));
    if (refused) {
        const getsSecond = hasNear && first.some(({ end }) => end === 'created');
        const account = refused.account ?? '';
        found.set(getsSecond ? 'second-account' : refusedKind(predicted, account, neverUsed), account);
    }
    return [...found].map(([kind, account]) => ({ kind, account }));
}

function refusedKind(
    predicted: readonly PredictedLogin[],
    account: string,
    neverUsed: ReadonlySet<string>,
): 'refused' | 'refused-unless-linked' {
    const linked = predicted.filter(({ when, to }) => when === 'linked' && to === account);
    const isRefusedAnyway = linked.length > 0 && linked.every(({ end }) => end === 'refused');
    return isRefusedAnyway || neverUsed.has(account) ? 'refused' : 'refused-unless-linked';
}

function isAboutAccount(refusal: PredictedLogin['refusal']): boolean {
    return (
        refusal === 'username_taken' ||
        refusal === 'email_taken' ||
        refusal === 'merge_refused' ||
        refusal === 'address_taken' ||
        refusal === 'identity_taken'
    );
}
