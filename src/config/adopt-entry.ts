import type { SettingValue } from '../model/workspace';
import { parseConfig } from './parse-config';
import { decidedByChoice, settingOfRow } from './entry-rows';
import type { SettingId } from './settings';

/** The values of an entry as settings of the app. */
export interface AdoptedSettings {
    taken: readonly { id: SettingId; value: SettingValue }[];
    /** the app cannot work with what the entry holds there */
    refused: readonly SettingId[];
}

/**
 * What the settings of the app have to be, so that a run would leave the entry as it is. The dangerous switch is not among them: as a
 * setting nothing would end it.
 * @param rows of the entry, by suffix
 * @param stored the settings by id, as the server has them
 */
export function adoptEntry(
    rows: ReadonlyMap<string, SettingValue | null>,
    stored: Readonly<Record<string, unknown>>,
): AdoptedSettings {
    const isDecided = stored.existing_accounts !== undefined && stored.existing_accounts !== 'never';
    const taken: { id: SettingId; value: SettingValue }[] = [];
    const refused: SettingId[] = [];
    for (const [suffix, value] of rows) {
        const id = settingOfRow(suffix);
        if (id === undefined || value === null || (isDecided && decidedByChoice.includes(id))) continue;
        if (id === 'merge_users_distinct_services' || String(stored[id]) === String(value)) continue;
        const { problems } = parseConfig({ ...stored, [id]: value });
        if (problems.some(({ setting }) => setting === id)) refused.push(id);
        else taken.push({ id, value });
    }
    return { taken, refused };
}
