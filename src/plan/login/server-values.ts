import type { ObservedSetting } from '../../model/workspace';

const TWO_FACTOR = 'Accounts_TwoFactorAuthentication_';

/** Server settings that decide about a login; none of them is secret. */
export const serverSettingIds = [
    'Accounts_OAuth_Use_Modern_Flow',
    'Accounts_ManuallyApproveNewUsers',
    'Accounts_Registration_AuthenticationServices_Enabled',
    'LDAP_Enable',
    'Accounts_AllowedDomainsList',
    'Accounts_Verify_Email_For_External_Accounts',
    'Accounts_ShowFormLogin',
    'Accounts_BlockedUsernameList',
    'Accounts_AllowUserProfileChange',
    'Accounts_AllowUsernameChange',
    'Accounts_AllowEmailChange',
    'Accounts_RegistrationForm',
    'UTF8_User_Names_Validation',
    `${TWO_FACTOR}Enabled`,
    `${TWO_FACTOR}By_TOTP_Enabled`,
    `${TWO_FACTOR}By_Email_Enabled`,
    `${TWO_FACTOR}By_Email_Auto_Opt_In`,
    `${TWO_FACTOR}RememberFor`,
    'Accounts_twoFactorAuthentication_email_available_for_OAuth_users',
] as const;

export type ServerSettingId = (typeof serverSettingIds)[number];

/** Settings by id. One that a server does not have counts as its default on the servers that have it. */
export class ServerValues {
    private readonly byId: ReadonlyMap<string, ObservedSetting>;

    constructor(settings: readonly ObservedSetting[]) {
        this.byId = new Map(settings.map((setting) => [setting.id, setting]));
    }

    public has(id: ServerSettingId): boolean {
        return this.byId.has(id);
    }

    public flag(id: ServerSettingId, byDefault: boolean): boolean {
        const value = this.byId.get(id)?.value;
        // older apps may have written a text into the row of a switch
        return value === true || value === 'true' ? true : value === false || value === 'false' ? false : byDefault;
    }

    public number(id: ServerSettingId, byDefault: number): number {
        const value = Number(this.byId.get(id)?.value ?? NaN);
        return Number.isNaN(value) ? byDefault : value;
    }

    public text(id: ServerSettingId): string {
        const value = this.byId.get(id)?.value;
        return typeof value === 'string' ? value : '';
    }

    /** A list with commas. */
    public list(id: ServerSettingId): string[] {
        return this.text(id)
            .split(',')
            .map((item) => item.trim())
            .filter((item) => item !== '');
    }
}
