import type { IEnvironmentWrite, IServerSettingRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ObservedSetting, SettingType, SettingValue } from '../model/workspace';

const knownTypes: readonly string[] = ['boolean', 'string', 'int', 'select', 'code', 'color'];

/** The server's settings through the engine's bridge. It can read and update what exists, never create. */
export class ServerSettings {
    constructor(
        private readonly reader: IServerSettingRead,
        private readonly writer: IEnvironmentWrite,
    ) {}

    /** Those of the given settings that exist and may be read, in the given order. */
    public async read(ids: readonly string[]): Promise<ObservedSetting[]> {
        return readSettings(this.reader, ids);
    }

    /** The value of a setting as text, also of one that `read` must not carry around; undefined where there is none. */
    public async readText(id: string): Promise<string | undefined> {
        const setting = await this.find(id);
        const value: unknown = setting?.value ?? setting?.packageValue;
        return typeof value === 'string' ? value : undefined;
    }

    /** The texts of a setting that holds a list; none where there is none. */
    public async readTexts(id: string): Promise<string[]> {
        const value: unknown = (await this.find(id))?.value;
        return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
    }

    /**
     * Writes a value and reads it back: the bridge resolves without writing where a setting is blocked.
     * @returns what the setting holds afterwards; undefined where it does not exist
     */
    public async write(id: string, value: SettingValue): Promise<SettingValue | null | undefined> {
        const setting = await this.find(id);
        if (!setting) return undefined;
        await this.writer.getServerSettings().updateOne({ ...setting, value });
        const [after] = await this.read([id]);
        return after?.value;
    }

    private async find(id: string): Promise<ISetting | undefined> {
        return findSetting(this.reader, id);
    }
}

/** Those of the given settings that exist and may be read, in the given order. */
export async function readSettings(reader: IServerSettingRead, ids: readonly string[]): Promise<ObservedSetting[]> {
    const found = await Promise.all(ids.map(async (id) => findSetting(reader, id)));
    return found.flatMap((setting) => (setting ? [toObserved(setting)] : []));
}

/** A setting that is unknown, hidden or not readable rejects; without the permission the bridge answers nothing. */
async function findSetting(reader: IServerSettingRead, id: string): Promise<ISetting | undefined> {
    try {
        return toUndefined(await reader.getOneById(id));
    } catch {
        return undefined;
    }
}

/** The engine's types promise a setting; without the permission nothing arrives. */
function toUndefined<T>(value: T | null | undefined): T | undefined {
    return value ?? undefined;
}

function toObserved(setting: ISetting): ObservedSetting {
    const value: unknown = setting.value ?? setting.packageValue;
    return {
        id: setting.id,
        type: knownTypes.includes(setting.type) ? (setting.type as SettingType) : 'other',
        value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
        choices: (setting.values ?? []).map((choice) => choice.key),
    };
}
