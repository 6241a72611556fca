import type { SettingRow } from '../settings/setting-row';

/** A server setting as apps see it: nothing of `enterprise`, `modules`, `blocked` (`converters/settings.ts`). */
export function convertSetting(row: SettingRow) {
    return structuredClone({
        id: row._id,
        type: row.type,
        packageValue: row.packageValue,
        values: row.values,
        value: row.value,
        public: row.public,
        hidden: row.hidden,
        i18nLabel: row.i18nLabel,
        i18nDescription: row.i18nDescription,
        createdAt: row.ts,
        updatedAt: row._updatedAt,
        group: row.group,
    });
}
