import type { IPermission } from '@rocket.chat/apps-engine/definition/permissions/IPermission';
import type { AppInfo, InstallResult } from '../../../engine';
import type { Answer } from '../answers';
import type { Call, RestApi, UserCall } from '../api';
import { checkMayEnable, isEnabledStatus, isUploadDisabled } from '../app-gates';
import { toEngineUser } from '../engine-values';
import { readUpload, type Upload } from '../upload';

const managed = { permissions: ['manage-apps'] };
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `/api/apps/…` as the admin panel uses it (`apps/meteor/ee/server/apps/communication/rest.ts`). */
export function addAppRoutes(api: RestApi): void {
    api.authenticated('GET', 'installed', {}, async ({ answers, workspace }) =>
        answers.success({ apps: (await workspace.host.list()).map(showApp) }),
    );
    api.authenticated('POST', '', managed, installApp);
    api.open('GET', 'languages', {}, async ({ answers, workspace }) =>
        answers.success({ apps: (await workspace.host.list()).map(({ id, languages }) => ({ id, languages })) }),
    );
    api.authenticated('GET', ':id', managed, async (call) => {
        const app = await findApp(call);
        return app ? call.answers.success({ app: showApp(app) }) : noApp(call);
    });
    api.authenticated('POST', ':id', managed, updateApp);
    api.authenticated('DELETE', ':id', managed, async (call) => {
        const app = await findApp(call);
        if (!app) return noApp(call);
        await call.workspace.host.remove(app.id, toEngineUser(call.user));
        return call.answers.success({ app: { ...app.info, status: 'disabled' } });
    });
    api.authenticated('GET', ':id/apis', managed, async (call) => {
        const app = await findApp(call);
        if (!app) return noApp(call);
        return call.answers.success({ apis: call.workspace.host.manager.getApiManager().listApis(app.id) });
    });
    api.authenticated('GET', ':id/settings', managed, getSettings);
    api.authenticated('POST', ':id/settings', managed, saveSettings);
    api.authenticated('GET', ':id/status', managed, async (call) => {
        const app = await findApp(call);
        return app ? call.answers.success({ status: app.status }) : noApp(call);
    });
    api.authenticated('POST', ':id/status', managed, changeStatus);
}

async function installApp(call: UserCall): Promise<Answer> {
    const { answers, workspace, user } = call;
    const upload = await readUpload(call, 'app');
    if (isUploadDisabled(workspace)) return answers.internalError('private_app_install_disabled');
    const result = await workspace.host.install(upload.file, {
        user: toEngineUser(user),
        enable: false,
        permissionsGranted: grantedPermissions(upload),
    });
    const refused = refusedInstall(call, result, true);
    if (refused) return refused;
    let status = result.status;
    try {
        await checkMayEnable(workspace, result.appId);
        await workspace.host.enable(result.appId);
        status = (await workspace.host.list()).find(({ id }) => id === result.appId)?.status ?? status;
    } catch {
        // the upload succeeds all the same; only the server's log says why the app stays off
    }
    return answers.success(showInstall(result, status));
}

async function updateApp(call: UserCall): Promise<Answer> {
    const { answers, workspace, user } = call;
    const upload = await readUpload(call, 'app');
    if (isUploadDisabled(workspace)) return answers.internalError('private_app_install_disabled');
    // whoever could replace an exempt app could put any app in its place
    if (workspace.version.atLeast('7.0') && workspace.licence.plan === 'community') {
        return answers.failure({ error: 'Cannot_Update_Exempt_App' });
    }
    const permissionsGranted = grantedPermissions(upload);
    const result = await workspace.host.update(upload.file, { user: toEngineUser(user), permissionsGranted });
    return refusedInstall(call, result, false) ?? answers.success(showInstall(result, result.status));
}

/** The form's `permissions`: a JSON list. Without one, or with an empty one, the engine takes its default set. */
function grantedPermissions({ fields }: Upload): IPermission[] | undefined {
    try {
        const permissions: unknown = JSON.parse(fields.permissions ?? '');
        return Array.isArray(permissions) && permissions.length > 0 ? (permissions as IPermission[]) : undefined;
    } catch {
        return undefined;
    }
}

function refusedInstall({ answers }: Call, result: InstallResult, isNew: boolean): Answer | undefined {
    const { storageError, appUserError } = result;
    if (storageError) {
        const body = { status: 'storage_error', messages: [storageError] };
        return answers.failure(isNew ? { error: 'app_storage_error', ...body } : body);
    }
    if (appUserError) {
        const { username, message } = appUserError;
        const body = { status: 'app_user_error', messages: [message], payload: { username } };
        return answers.failure(isNew ? { error: 'app_user_error', ...body } : body);
    }
    return undefined;
}

function showInstall(result: InstallResult, status: string | undefined): object {
    return {
        app: { ...result.info, status },
        implemented: result.implemented,
        licenseValidation: { errors: result.licenseErrors, warnings: {} },
    };
}

function showApp({ info, status, languages, private: isPrivate, migrated }: AppInfo): object {
    return { ...info, status, languages, private: isPrivate, migrated };
}

async function findApp({ workspace, params }: Call): Promise<AppInfo | undefined> {
    return (await workspace.host.list()).find(({ id }) => id === params.id);
}

function noApp({ answers, params }: Call): Answer {
    return answers.notFound(`No App found by the id of: ${params.id ?? ''}`);
}

/** Values as they are, those of type `password` included; hidden settings are left out. */
async function getSettings(call: UserCall): Promise<Answer> {
    const app = await findApp(call);
    if (!app) return noApp(call);
    const settings = Object.entries(call.workspace.host.appSettings(app.id)).filter(([, { hidden }]) => !hidden);
    return call.answers.success({ settings: Object.fromEntries(settings) });
}

/** One after the other; unknown ids and equal values are passed over. */
async function saveSettings(call: UserCall): Promise<Answer> {
    const { answers, workspace, body } = call;
    if (!body.settings) return answers.failure('The settings to update must be present.');
    const app = await findApp(call);
    if (!app) return noApp(call);
    const updated: unknown[] = [];
    for (const setting of body.settings as unknown[]) {
        const id = isRecord(setting) && typeof setting.id === 'string' ? setting.id : '';
        const stored = workspace.host.appSettings(app.id)[id];
        if (!isRecord(setting) || !stored || (stored.value as unknown) === setting.value) continue;
        await workspace.host.saveSetting(app.id, id, setting.value);
        updated.push(setting);
    }
    return answers.success({ updated });
}

async function changeStatus(call: UserCall): Promise<Answer> {
    const { answers, workspace, body } = call;
    const { status } = body;
    if (typeof status !== 'string' || status === '') {
        return answers.failure('Invalid status provided, it must be "status" field and a string.');
    }
    const app = await findApp(call);
    if (!app) return noApp(call);
    if (isEnabledStatus(status)) {
        try {
            await checkMayEnable(workspace, app.id);
        } catch (error) {
            return answers.failure(error instanceof Error ? error.message : error);
        }
        await workspace.host.enable(app.id);
    } else {
        await workspace.host.disable(app.id);
    }
    return answers.success({ status: (await findApp(call))?.status });
}
