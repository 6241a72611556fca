import { convertSetting } from '../converters/settings';
import type { SettingRow } from '../settings/setting-row';
import type { BridgeContext } from './bridge-context';

/**
 * `apps/meteor/app/apps/server/bridges/settings.ts`. Writes of blocked rows and equal values resolve without a trace;
 * neither types nor choices nor licences are looked at. Reading is stricter with hidden rows from 7.0 on, and more
 * lenient with secret ones.
 */
export function serverSettingBridge(context: BridgeContext) {
    const { settings, version } = context;
    const isReadable = (id: string): boolean => settings.row(id)?.secret === false;
    const refuse = (id: string): Error => new Error(`The setting "${id}" is not readable.`);

    async function readable(id: string, appId: string): Promise<SettingRow | undefined> {
        const row = settings.row(id);
        if (!row) return undefined;
        if (!version.atLeast('7.0')) return row.secret ? undefined : row;
        return !row.hidden || (await context.hiddenSettingsFor(appId))?.includes(id) ? row : undefined;
    }

    return {
        async getAll() {
            return settings
                .rows()
                .filter(({ secret }) => !secret)
                .map(convertSetting);
        },
        async getOneById(id: string, appId: string) {
            const row = await readable(id, appId);
            if (!row) throw refuse(id);
            return convertSetting(row);
        },
        async isReadableById(id: string) {
            return isReadable(id);
        },
        async updateOne(setting: { id: string; value: unknown }, appId: string) {
            if (!isReadable(setting.id)) throw refuse(setting.id);
            settings.set(setting.id, setting.value, appId);
        },
        async incrementValue(id: string, value: number, appId: string) {
            if (!isReadable(id)) throw refuse(id);
            const stored = settings.rawValue(id);
            if (typeof stored !== 'number') throw new Error('Cannot apply $inc to a value of non-numeric type.');
            settings.set(id, stored + value, appId);
        },
        async hideGroup() {
            throw new Error('Method not implemented.');
        },
        async hideSetting(id: string) {
            throw isReadable(id) ? new Error('Method not implemented.') : refuse(id);
        },
    };
}
