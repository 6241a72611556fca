const prefix = 'Accounts_OAuth_Custom-';

/** `Accounts_OAuth_Custom-Authentik`, or one of its rows. */
export function entrySettingId(entryName: string, suffix: string): string {
    return `${prefix}${entryName}${suffix === '' ? '' : `-${suffix}`}`;
}

/** The entry and the row that an id names; the name of an entry holds no hyphen. */
export function entrySettingOf(id: string): { entryName: string; suffix: string } | undefined {
    if (!id.startsWith(prefix)) return undefined;
    const [entryName = '', ...suffix] = id.slice(prefix.length).split('-');
    return { entryName, suffix: suffix.join('-') };
}

/** `Accounts_OAuth_Custom-Authentik`, without a suffix. */
export function isEnable(id: string): boolean {
    return /^Accounts_OAuth_Custom-[A-Za-z0-9_]+$/.test(id);
}
