import type { SettingRow } from '../../settings/setting-row';
import type { Answer } from '../answers';
import type { RestApi, UserCall, Call } from '../api';
import { readPage, takePage } from '../pagination';
import { hasPermission } from '../permissions';
import { settingTypeError } from '../setting-types';

/** `settings…` (`apps/meteor/app/api/server/v1/settings.ts`); the OAuth ones have a file of their own. */
export function addSettingsRoutes(api: RestApi): void {
    api.open('GET', 'settings.public', {}, (call) => {
        const ids = call.query._id?.split(',').map((id) => id.trim());
        const rows = call.workspace.settings.rows().filter((row) => row.public && (!ids || ids.includes(row._id)));
        return list(call, rows);
    });

    api.authenticated('GET', 'settings', {}, (call) => {
        const sees = hasPermission(call.workspace.model, call.user, 'view-privileged-setting');
        return list(
            call,
            call.workspace.settings.rows().filter((row) => sees || row.public),
        );
    });

    api.authenticated('GET', 'settings/:_id', {}, (call) => {
        const { answers, workspace, user, params } = call;
        if (!hasPermission(workspace.model, user, 'view-privileged-setting')) return refused(call);
        const row = workspace.settings.row(params._id ?? '');
        if (!row || row.hidden) return answers.failure();
        return answers.success({ _id: row._id, value: row.value });
    });

    api.authenticated('POST', 'settings/:_id', { twoFactor: true }, (call) => {
        const { answers, workspace, user, body, params } = call;
        if (!hasPermission(workspace.model, user, 'edit-privileged-setting')) return refused(call);
        const row = workspace.settings.row(params._id ?? '');
        if (!row || row.hidden || row.blocked) return answers.failure();
        if (row.type === 'action' && body.execute === true) return answers.success();
        if (!('value' in body)) return answers.failure();
        // an equal value is a success as well; types are not looked at
        workspace.settings.set(row._id, body.value, user._id);
        return answers.success();
    });

    api.authenticated('POST', 'settings', { since: '8.6', body: manySettings, twoFactor: 'no remember-me' }, saveMany);
}

const manySettings = {
    type: 'object',
    properties: {
        settings: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'object',
                properties: { _id: { type: 'string' }, value: {}, editor: { type: 'string' } },
                required: ['_id', 'value'],
                additionalProperties: false,
            },
        },
    },
    required: ['settings'],
    additionalProperties: false,
};

/** All or nothing in the checks; a blocked row is then passed over in silence. */
function saveMany({ answers, workspace, user, body }: UserCall): Answer {
    const { model, settings } = workspace;
    const changes = body.settings as { _id: string; value: unknown }[];
    const mayEdit = ({ _id }: { _id: string }): boolean =>
        hasPermission(model, user, 'edit-privileged-setting') ||
        (hasPermission(model, user, 'manage-selected-settings') && hasPermission(model, user, `change-setting-${_id}`));
    const settingIds = changes.filter((change) => !mayEdit(change)).map(({ _id }) => _id);
    if (settingIds.length > 0) {
        const details = { method: 'saveSettings', settingIds };
        return answers.failure(
            'Editing settings is not allowed [error-action-not-allowed]',
            'error-action-not-allowed',
            details,
        );
    }
    for (const { _id, value } of changes) {
        const row = settings.row(_id);
        const error = row && settingTypeError(row, value);
        if (error) return answers.failure(error, 'error-invalid-setting-value');
    }
    for (const { _id, value } of changes) settings.set(_id, value, user._id);
    return answers.success();
}

function refused({ answers, workspace }: Call): Answer {
    return workspace.version.atLeast('8.0') ? answers.lacksPermission() : answers.forbidden();
}

function list(call: Call, rows: SettingRow[]): Answer {
    const { answers, workspace, query } = call;
    const visible = rows.filter(({ hidden }) => !hidden);
    const page = readPage(workspace, query);
    const settings = takePage(visible, page, { _id: 1 }).map((row) => ({
        _id: row._id,
        value: workspace.settings.effectiveValue(row._id),
        ...(row.enterprise !== undefined && {
            enterprise: row.enterprise,
            invalidValue: row.invalidValue,
            modules: row.modules,
        }),
        ...(query.includeDefaults === 'true' && { packageValue: row.packageValue }),
    }));
    return answers.success({ settings, count: settings.length, offset: page.offset, total: visible.length });
}
