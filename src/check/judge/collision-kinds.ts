import type { PredictedLogin } from '../../model/login';

/** What a person's next login would do to an account, or the account to the login; in the order in which it is told. */
export const collisionKinds = [
    'taken_over',
    'administrator',
    'loses_password',
    'refused',
    'second_account',
    'without_address',
    'refused_unless_linked',
    'by_address',
] as const;

export type CollisionKind = (typeof collisionKinds)[number];

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
        if (one.adoption) found.set('by_address', one.adoption.account);
        if (one.adoption && administrators.has(one.adoption.account)) found.set('administrator', one.adoption.account);
        if (one.adoption?.losesPassword) found.set('loses_password', one.adoption.account);
        if (one.end === 'taken-over') found.set('taken_over', one.account ?? '');
    }
    const refused = first.find(({ refusal }) => isAboutAccount(refusal));
    if (refused) {
        const getsSecond = hasNear && first.some(({ end }) => end === 'created');
        const account = refused.account ?? '';
        found.set(getsSecond ? 'second_account' : refusedKind(predicted, account, neverUsed), account);
    }
    return [...found].map(([kind, account]) => ({ kind, account }));
}

function refusedKind(
    predicted: readonly PredictedLogin[],
    account: string,
    neverUsed: ReadonlySet<string>,
): 'refused' | 'refused_unless_linked' {
    const linked = predicted.filter(({ when, to }) => when === 'linked' && to === account);
    const isRefusedAnyway = linked.length > 0 && linked.every(({ end }) => end === 'refused');
    return isRefusedAnyway || neverUsed.has(account) ? 'refused' : 'refused_unless_linked';
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
