import type { SettingId } from '../config/settings';
import type { SettingValue } from '../model/workspace';
import type { AppCall } from './app-call';

/** The engine says yes before anything is saved, and of a refusal it says nothing. */
const LOOKS = 20;
const BETWEEN_MS = 100;

/** Saves settings of the app, and looks until all of them are there. Returns whether they are. */
export async function saveAndSee(
    app: AppCall,
    values: readonly { id: SettingId; value: SettingValue }[],
): Promise<boolean> {
    await app.saveSettings(values);
    for (let look = 0; look < LOOKS; look++) {
        const stored = await app.storedSettings();
        if (values.every(({ id, value }) => stored[id] === value)) return true;
        await app.clock.wait(BETWEEN_MS);
    }
    return false;
}
