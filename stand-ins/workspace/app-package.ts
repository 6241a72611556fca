import type { IPermission } from '@rocket.chat/apps-engine/definition/permissions/IPermission';
import AdmZip from 'adm-zip';
import type { EngineHost, EngineUser } from '../engine';

export interface Manifest {
    id: string;
    name: string;
    /** undefined where `app.json` lists none: the engine's default set is granted then */
    permissions?: IPermission[];
}

/** @throws Error when the zip holds no `app.json` */
export function readManifest(zip: Buffer): Manifest {
    const entry = new AdmZip(zip).getEntry('app.json');
    if (!entry) throw new Error('Invalid App package. No "app.json" file.');
    return JSON.parse(entry.getData().toString('utf8')) as Manifest;
}

/**
 * Adds an app as one that was got from the Marketplace for nothing. What the Marketplace knows of it counts only as a
 * mark here, so it is left empty.
 * @throws Error with what the engine says against it
 */
export async function addFromMarketplace(
    host: EngineHost,
    zip: Buffer,
    { id, name, permissions }: Manifest,
    user: EngineUser,
): Promise<void> {
    const marketplaceInfo = [{ id, name, appId: id, purchaseType: 'buy', isEnterpriseOnly: false }];
    const options = { user, enable: true, permissionsGranted: permissions, marketplaceInfo };
    const result = await host.manager.add(zip, options as unknown as Parameters<typeof host.manager.add>[1]);
    if (result.hasStorageError()) throw new Error(result.getStorageError());
    if (result.hasAppUserError()) throw new Error(JSON.stringify(result.getAppUserError()));
}
