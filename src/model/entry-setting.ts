/** `Accounts_OAuth_Custom-Authentik`, or one of its rows. */
export function entrySettingId(entryName: string, suffix: string): string {
    return `Accounts_OAuth_Custom-${entryName}${suffix === '' ? '' : `-${suffix}`}`;
}
