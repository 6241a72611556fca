import type { Licence } from '../licence';
import type { ServerVersion } from '../server-version';
import { accountSettings } from './account-settings';
import { coerceEnvironmentValue } from './environment-value';
import { generalSettings } from './general-settings';
import type { SettingDefinition, SettingRow } from './setting-row';

export interface SettingsOptions {
    version: ServerVersion;
    licence: Licence;
    /** SETTINGS_BLOCKED, SETTINGS_HIDDEN, OVERWRITE_SETTING_<id>, <id> */
    environment: Record<string, string>;
}

export type SettingListener = (row: SettingRow) => void;

/** The settings registry and collection: what is registered, stored, and what the server acts on. */
export class Settings {
    private readonly rowsById = new Map<string, SettingRow>();
    private readonly hiddenByCode = new Set<string>();
    private readonly listeners: { pattern: RegExp; listener: SettingListener }[] = [];
    private version: ServerVersion;
    private readonly licence: Licence;
    readonly environment: Record<string, string>;

    constructor({ version, licence, environment }: SettingsOptions) {
        this.version = version;
        this.licence = licence;
        this.environment = environment;
        this.registerAll();
        licence.onChange(() => this.licenceChanged());
    }

    /** @returns the stored row itself (change it only through the methods here), or undefined for an unknown id */
    row(id: string): SettingRow | undefined {
        return this.rowsById.get(id);
    }

    rows(): SettingRow[] {
        return [...this.rowsById.values()];
    }

    /** The value in the database: what the bridge and `GET settings/:_id` give. */
    rawValue(id: string): unknown {
        return this.rowsById.get(id)?.value;
    }

    /**
     * The value the server acts on: a row that needs a licence reads as its `invalidValue` without one
     * (`apps/meteor/ee/app/settings/server/settings.ts`). Undefined for an unknown id.
     */
    effectiveValue(id: string): unknown {
        const row = this.rowsById.get(id);
        return row && (this.isGated(row) ? row.invalidValue : row.value);
    }

    /** True when the row needs a licence that this workspace has not. */
    isGated(row: SettingRow): boolean {
        return row.enterprise === true && !(row.modules ?? []).every((module) => this.licence.hasModule(module));
    }

    /**
     * Stores a value as the models do (`Settings.updateValueById`): an unknown id, a blocked row and an equal value
     * are silently left alone. Types are not checked.
     * @param by who did it: a user id, an app id
     * @returns whether something was written
     */
    set(id: string, value: unknown, by: string): boolean {
        const row = this.rowsById.get(id);
        if (!row || row.blocked || isEqual(row.value, value)) return false;
        this.write(row, value);
        this.audit.push({ id, by });
        return true;
    }

    /** Who changed which setting, in order; a real server keeps more of it in `server_events`. */
    readonly audit: { id: string; by: string }[] = [];

    /**
     * The stored value of a workspace that already was like this: for workspace files, not for anything a server does.
     * An id that this registry lacks becomes a row, since a real server has hundreds more.
     * @throws Error when the id is of another version
     */
    overwrite(id: string, value: unknown): void {
        const row = this.rowsById.get(id);
        if (row) {
            if (!isEqual(row.value, value)) this.write(row, value);
            return;
        }
        if (allDefinitions.some((definition) => definition._id === id)) {
            throw new Error(`Rocket.Chat ${this.version.toString()} has no setting ${id}`);
        }
        const type = typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'int' : 'string';
        this.add({ _id: id, type, value });
    }

    /**
     * Registers a setting. A stored value is never overwritten; the other properties are brought up to date
     * (`apps/meteor/app/settings/server/SettingsRegistry.ts`).
     */
    add(definition: SettingDefinition): void {
        const stored = this.rowsById.get(definition._id);
        const row = this.makeRow(definition);
        if (definition.hidden) this.hiddenByCode.add(definition._id);
        if (!stored) {
            this.rowsById.set(row._id, row);
            this.notify(row);
            return;
        }
        const { value, valueSource, processEnvValue, createdAt, ts } = stored;
        Object.assign(stored, row, { createdAt, ts }, row.processEnvValue === undefined && { value, valueSource });
        if (row.processEnvValue === undefined && processEnvValue !== undefined)
            stored.processEnvValue = processEnvValue;
        if (!isEqual(stored.value, value)) this.notify(stored);
    }

    /** Changes properties other than the value, as the licence gates do with rows that exist already. */
    change(id: string, properties: Partial<Omit<SettingRow, '_id' | 'value'>>): void {
        const row = this.rowsById.get(id);
        if (row) Object.assign(row, properties);
    }

    /** @returns whether there was such a row */
    remove(id: string): boolean {
        const row = this.rowsById.get(id);
        if (!row) return false;
        this.rowsById.delete(id);
        this.notify(row);
        return true;
    }

    /** Calls `listener` after each change, addition or removal of a row whose id matches. */
    onChange(pattern: RegExp, listener: SettingListener): void {
        this.listeners.push({ pattern, listener });
    }

    /** What a start of the server does: registers everything again, so that OVERWRITE_SETTING_<id> counts anew. */
    boot(version: ServerVersion = this.version): void {
        this.version = version;
        for (const definition of allDefinitions) {
            if (!existsIn(definition, version)) this.rowsById.delete(definition._id);
        }
        this.registerAll();
        for (const row of this.rows()) {
            const value = this.overwritten(row._id, row.type);
            if (value !== undefined)
                Object.assign(row, { value, processEnvValue: value, valueSource: 'processEnvValue' });
        }
        this.applyFlags();
    }

    /** Takes SETTINGS_BLOCKED and SETTINGS_HIDDEN from the environment. */
    applyFlags(): void {
        for (const row of this.rows()) {
            row.blocked = this.listed('SETTINGS_BLOCKED', row._id);
            row.hidden = this.hiddenByCode.has(row._id) || this.listed('SETTINGS_HIDDEN', row._id);
        }
    }

    private registerAll(): void {
        for (const definition of allDefinitions) {
            if (existsIn(definition, this.version)) this.add(definition);
        }
        this.writeLicenceStatus();
    }

    private makeRow(definition: SettingDefinition): SettingRow {
        const now = new Date();
        const { _id, type, value } = definition;
        const overwritten = this.overwritten(_id, type);
        const overridden = this.environment[_id];
        const fromEnvironment =
            overwritten ?? (overridden === undefined ? undefined : coerceEnvironmentValue(overridden, type));
        return {
            group: 'General',
            public: false,
            secret: false,
            i18nLabel: _id,
            i18nDescription: `${_id}_Description`,
            sorter: this.rowsById.size,
            createdAt: now,
            ts: now,
            _updatedAt: now,
            ...definition,
            blocked: definition.blocked === true || this.listed('SETTINGS_BLOCKED', _id),
            hidden: definition.hidden === true || this.listed('SETTINGS_HIDDEN', _id),
            packageValue: value,
            value: fromEnvironment ?? value,
            valueSource: fromEnvironment === undefined ? 'packageValue' : 'processEnvValue',
            ...(overwritten !== undefined && { processEnvValue: overwritten }),
        };
    }

    private overwritten(id: string, type: SettingRow['type']): unknown {
        const text = this.environment[`OVERWRITE_SETTING_${id}`];
        return text === undefined ? undefined : coerceEnvironmentValue(text, type);
    }

    private listed(variable: string, id: string): boolean {
        return (this.environment[variable] ?? '').split(',').some((entry) => entry.trim() === id);
    }

    private write(row: SettingRow, value: unknown): void {
        row.value = structuredClone(value);
        row._updatedAt = new Date();
        this.notify(row);
    }

    private notify(row: SettingRow): void {
        for (const { pattern, listener } of this.listeners) if (pattern.test(row._id)) listener(row);
    }

    private writeLicenceStatus(): void {
        const row = this.rowsById.get('Enterprise_License_Status');
        if (row) row.value = this.licence.status;
    }

    private licenceChanged(): void {
        this.writeLicenceStatus();
        for (const row of this.rows()) if (row.enterprise) this.notify(row);
    }
}

/** A setting that not every version has: from `firstVersion` on, and before `lastVersion`. */
export interface VersionedDefinition extends SettingDefinition {
    firstVersion?: string;
    lastVersion?: string;
}

const allDefinitions: VersionedDefinition[] = [...generalSettings, ...accountSettings];

function existsIn({ firstVersion, lastVersion }: VersionedDefinition, version: ServerVersion): boolean {
    return (!firstVersion || version.atLeast(firstVersion)) && (!lastVersion || !version.atLeast(lastVersion));
}

function isEqual(a: unknown, b: unknown): boolean {
    return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
