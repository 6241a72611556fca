const prefix = 'Accounts_OAuth_Custom-';

/** A row of a custom OAuth entry; the empty suffix is its switch "Enable". */
export interface EntryRow {
    /** such as `Authentik` */
    entryName: string;
    /** such as `token_path` */
    suffix: string;
}

/** `Accounts_OAuth_Custom-Authentik`, or one of its rows. */
export function entrySettingId(entryName: string, suffix: string): string {
    return `${prefix}${entryName}${suffix === '' ? '' : `-${suffix}`}`;
}

/** The row that an id names; undefined where it is no setting of an entry. The name of an entry holds no hyphen. */
export function entrySettingOf(id: string): EntryRow | undefined {
    if (!id.startsWith(prefix)) return undefined;
    const [entryName = '', ...suffix] = id.slice(prefix.length).split('-');
    return { entryName, suffix: suffix.join('-') };
}

/** Whether the id is that of this row, of whichever entry. */
export function isEntryRow(id: string, suffix: string): boolean {
    return entrySettingOf(id)?.suffix === suffix;
}
