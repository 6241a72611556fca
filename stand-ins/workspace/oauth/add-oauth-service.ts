import { MeteorError } from '../model';
import type { ServerVersion } from '../server-version';
import type { SettingDefinition } from '../settings/setting-row';
import type { Settings } from '../settings/settings';
import { oauthFields } from './oauth-rows';
import { oauthServiceName } from './oauth-service-name';

const gatedFrom = '9.0';
const noticeFrom = '8.9';

/**
 * Creates the 30 settings of a custom OAuth entry. Rows that exist keep their values, so adding a name again fills gaps
 * and resets nothing. No permission or licence is asked here: callers do that.
 * @returns the setting id of Enable, such as `Accounts_OAuth_Custom-Authentik`
 * @throws MeteorError error-name-param-not-provided when no usable character is left of the name
 */
export function addOAuthService(settings: Settings, version: ServerVersion, typedName: string): string {
    const name = oauthServiceName(typedName);
    if (!name) throw new MeteorError('error-name-param-not-provided', 'The parameter "name" is required');
    const id = `Accounts_OAuth_Custom-${name}`;
    const common = { group: 'OAuth', section: `Custom OAuth: ${name}` };
    settings.add({
        _id: id,
        type: 'boolean',
        value: false,
        persistent: true,
        i18nLabel: 'Enable',
        ...common,
        ...gate(version),
    });
    for (const [suffix, field] of Object.entries(oauthFields)) {
        const definition: SettingDefinition = { _id: `${id}-${suffix}`, ...field, ...common };
        definition.i18nLabel ??= `Accounts_OAuth_Custom_${titleCase(suffix)}`;
        settings.add(definition);
    }
    return id;
}

/**
 * What a start of the server does with entries that exist: from 9.0 on custom OAuth needs a licence, in 8.9 the page
 * says so (RocketChat/Rocket.Chat#42476, #42477).
 */
export function gateCustomOAuthSettings(settings: Settings, version: ServerVersion): void {
    for (const row of settings.rows()) {
        if (!/^Accounts_OAuth_Custom-[A-Za-z0-9_]+$/.test(row._id) || row.type !== 'boolean') continue;
        const { enterprise, modules, invalidValue, alert } = gate(version);
        settings.change(row._id, { enterprise, modules, invalidValue, alert });
    }
}

function gate(version: ServerVersion): Pick<SettingDefinition, 'enterprise' | 'modules' | 'invalidValue' | 'alert'> {
    if (version.atLeast(gatedFrom)) return { enterprise: true, modules: ['oauth-enterprise'], invalidValue: false };
    if (version.atLeast(noticeFrom)) return { alert: 'Premium_required_from_9_0_0_alert' };
    return {};
}

function titleCase(suffix: string): string {
    return suffix
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('_');
}
