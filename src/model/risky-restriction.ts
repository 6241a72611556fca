import type { Change } from './change';

const riskyRestrictions: readonly string[] = [
    'Accounts_TwoFactorAuthentication_Enabled',
    'Accounts_RegistrationForm',
    'Accounts_AllowPasswordChangeForOAuthUsers',
];

/** A restriction that closes a way in which people may still need. */
export function isRiskyRestriction(change: Change): boolean {
    return change.kind === 'set-setting' && riskyRestrictions.includes(change.id);
}

/** Such a restriction, where it makes coming in harder than before. */
export function closesAWayIn(change: Change): boolean {
    if (change.kind !== 'set-setting' || !isRiskyRestriction(change)) return false;
    const opening = { Accounts_TwoFactorAuthentication_Enabled: false, Accounts_RegistrationForm: 'Public' };
    return change.to !== (change.id in opening ? opening[change.id as keyof typeof opening] : true);
}
