import type { AppFabricationFulfillment } from '@rocket.chat/apps-engine/server/compiler';
import type { ProxiedApp } from '@rocket.chat/apps-engine/server/ProxiedApp';
import type { AppInfo, InstallResult } from './host-types';

export async function toAppInfo(app: ProxiedApp): Promise<AppInfo> {
    const item = app.getStorageItem();
    return {
        id: app.getID(),
        info: app.getInfo(),
        status: await app.getStatus(),
        private: (item.installationSource as string) === 'private',
        migrated: item.migrated ?? false,
        implemented: item.implemented,
        permissionsGranted: item.permissionsGranted,
        languages: item.languageContent,
    };
}

export async function toInstallResult(fulfillment: AppFabricationFulfillment): Promise<InstallResult> {
    const info = fulfillment.getAppInfo();
    const app = fulfillment.getApp() as ProxiedApp | undefined;
    return {
        appId: info.id,
        info,
        implemented: fulfillment.getImplementedInferfaces(),
        status: await app?.getStatus(),
        storageError: fulfillment.hasStorageError() ? fulfillment.getStorageError() : undefined,
        appUserError: fulfillment.hasAppUserError()
            ? (fulfillment.getAppUserError() as InstallResult['appUserError'])
            : undefined,
        licenseErrors: fulfillment.getLicenseValidationResult().getErrors() as Record<string, string>,
    };
}
