import type { Server } from '../server';

type WithSettings = Pick<Server, 'settings'>;

/** The value the server acts on, or `fallback` where the row is missing (an older server) or holds another type. */
export function numberSetting(workspace: WithSettings, id: string, fallback: number): number {
    const value = settingValue(workspace, id);
    return typeof value === 'number' ? value : fallback;
}

export function booleanSetting(workspace: WithSettings, id: string, fallback: boolean): boolean {
    const value = settingValue(workspace, id);
    return typeof value === 'boolean' ? value : fallback;
}

export function stringSetting(workspace: WithSettings, id: string, fallback = ''): string {
    const value = settingValue(workspace, id);
    return typeof value === 'string' ? value : fallback;
}

/** `parseCSV`: trimmed, without empty entries. */
export function listSetting(workspace: WithSettings, id: string): string[] {
    return stringSetting(workspace, id)
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

function settingValue({ settings }: WithSettings, id: string): unknown {
    return settings.row(id) ? settings.effectiveValue(id) : undefined;
}
