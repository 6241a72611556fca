import { randomUUID } from 'node:crypto';
import type { VersionedDefinition } from './settings';

const shown = { public: true };

/** Settings outside of Accounts that the app, the REST API or the login read; groups and defaults as in `apps/meteor/server/settings`. */
export const generalSettings: VersionedDefinition[] = [
    { _id: 'uniqueID', type: 'string', value: randomUUID(), ...shown },
    { _id: 'Site_Url', type: 'string', value: 'http://localhost:3000', ...shown },
    { _id: 'Site_Name', type: 'string', value: 'Rocket.Chat', ...shown },
    { _id: 'Organization_Name', type: 'string', value: '', ...shown },
    { _id: 'Language', type: 'string', value: 'en', ...shown },
    { _id: 'UTF8_User_Names_Validation', type: 'string', value: '[0-9a-zA-Z-_.]+', ...shown },
    { _id: 'UTF8_Channel_Names_Validation', type: 'string', value: '[0-9a-zA-Z-_.]+', ...shown },
    { _id: 'Message_MaxAllowedSize', type: 'int', value: 5000, group: 'Message', ...shown },
    { _id: 'FileUpload_Enabled', type: 'boolean', value: true, group: 'FileUpload', ...shown },
    { _id: 'FileUpload_Enabled_Direct', type: 'boolean', value: true, group: 'FileUpload', ...shown },
    { _id: 'FileUpload_MaxFileSize', type: 'int', value: 104857600, group: 'FileUpload', ...shown },
    { _id: 'FileUpload_MediaTypeWhiteList', type: 'string', value: '', group: 'FileUpload', ...shown },
    { _id: 'FileUpload_MediaTypeBlackList', type: 'string', value: 'image/svg+xml', group: 'FileUpload', ...shown },
    { _id: 'UI_Use_Real_Name', type: 'boolean', value: false, group: 'Layout', ...shown },
    { _id: 'UI_Allow_room_names_with_special_chars', type: 'boolean', value: false, group: 'Layout', ...shown },
    { _id: 'API_Enable_Rate_Limiter', type: 'boolean', value: true, group: 'Rate Limiter' },
    { _id: 'API_Enable_Rate_Limiter_Dev', type: 'boolean', value: true, group: 'Rate Limiter' },
    { _id: 'API_Enable_Rate_Limiter_Limit_Calls_Default', type: 'int', value: 10, group: 'Rate Limiter' },
    { _id: 'API_Enable_Rate_Limiter_Limit_Time_Default', type: 'int', value: 60000, group: 'Rate Limiter' },
    { _id: 'API_Upper_Count_Limit', type: 'int', value: 100 },
    { _id: 'API_Default_Count', type: 'int', value: 50 },
    { _id: 'API_Allow_Infinite_Count', type: 'boolean', value: true },
    { _id: 'API_Enable_Personal_Access_Tokens', type: 'boolean', value: true, ...shown, lastVersion: '6.0' },
    { _id: 'API_Apply_permission_view-outside-room_on_users-list', type: 'boolean', value: false },
    { _id: 'SSRF_Allowlist', type: 'string', value: '', firstVersion: '8.0' },
    { _id: 'LDAP_Enable', type: 'boolean', value: false, group: 'LDAP', ...shown },
    { _id: 'LDAP_Update_Data_On_OAuth_Login', type: 'boolean', value: false, group: 'LDAP' },
    { _id: 'SAML_Custom_Default', type: 'boolean', value: false, group: 'SAML' },
    { _id: 'Enterprise_License', type: 'string', value: '', group: 'Enterprise' },
    { _id: 'Enterprise_License_Status', type: 'string', value: '', group: 'Enterprise', readonly: true },
    { _id: 'Apps_Framework_Source_Package_Storage_Type', type: 'string', value: 'gridfs', ...shown },
    { _id: 'From_Email', type: 'string', value: '', group: 'Email' },
    { _id: 'SMTP_Host', type: 'string', value: '', group: 'Email' },
    { _id: 'SMTP_Password', type: 'password', value: '', group: 'Email', secret: true },
    {
        _id: 'Show_Setup_Wizard',
        type: 'select',
        value: 'completed',
        ...shown,
        values: ['pending', 'in_progress', 'completed'].map((key) => ({ key, i18nLabel: key })),
    },
];
