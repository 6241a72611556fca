export type SettingType =
    | 'boolean'
    | 'string'
    | 'relativeUrl'
    | 'password'
    | 'int'
    | 'select'
    | 'multiSelect'
    | 'color'
    | 'code'
    | 'action'
    | 'group'
    | 'date';

export interface SelectChoice {
    key: string;
    i18nLabel: string;
}

/** A document of `rocketchat_settings`. */
export interface SettingRow {
    _id: string;
    type: SettingType;
    /** as stored; what the server acts on may differ, see `Settings.effectiveValue` */
    value: unknown;
    packageValue: unknown;
    valueSource: 'packageValue' | 'processEnvValue';
    processEnvValue?: unknown;
    values?: SelectChoice[];
    group: string;
    section?: string;
    i18nLabel: string;
    i18nDescription: string;
    public: boolean;
    hidden: boolean;
    blocked: boolean;
    secret: boolean;
    readonly?: boolean;
    persistent?: boolean;
    multiline?: boolean;
    code?: string;
    /** acts as `invalidValue` unless the licence has every one of `modules` */
    enterprise?: boolean;
    modules?: string[];
    invalidValue?: unknown;
    alert?: string;
    sorter: number;
    createdAt: Date;
    ts: Date;
    _updatedAt: Date;
}

/** What code gives to register a setting; the rest gets Rocket.Chat's defaults. */
export interface SettingDefinition {
    _id: string;
    type: SettingType;
    value: unknown;
    group?: string;
    section?: string;
    i18nLabel?: string;
    i18nDescription?: string;
    values?: SelectChoice[];
    public?: boolean;
    hidden?: boolean;
    blocked?: boolean;
    secret?: boolean;
    readonly?: boolean;
    persistent?: boolean;
    multiline?: boolean;
    code?: string;
    enterprise?: boolean;
    modules?: string[];
    invalidValue?: unknown;
    alert?: string;
}
