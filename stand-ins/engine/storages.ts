import { randomUUID } from 'node:crypto';
import type { AppStatus } from '@rocket.chat/apps-engine/definition/AppStatus';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ILoggerStorageEntry } from '@rocket.chat/apps-engine/server/logging';
import type { IMarketplaceInfo } from '@rocket.chat/apps-engine/server/marketplace';
import type { AppLogStorage, AppMetadataStorage, IAppStorageItem } from '@rocket.chat/apps-engine/server/storage';
import type { AppSourceStorage } from '@rocket.chat/apps-engine/server/storage/AppSourceStorage';

import type { EnginePackage } from './engine-package';
import type { EngineStore } from './engine-store';

export interface Storages {
    metadataStorage: AppMetadataStorage;
    logStorage: AppLogStorage;
    sourceStorage: AppSourceStorage;
}

/**
 * The three storages that a server gives the engine, over `store`. As with a database, what is read is a copy; what is
 * created is not, because the server's storage returns the very item (`apps/meteor/ee/server/apps/storage/AppRealStorage.ts`).
 */
export function createStorages(engine: EnginePackage, store: EngineStore): Storages {
    const bases = engine.load('server/storage') as typeof import('@rocket.chat/apps-engine/server/storage');
    const sourceBase = engine.load(
        'server/storage/AppSourceStorage',
    ) as typeof import('@rocket.chat/apps-engine/server/storage/AppSourceStorage');

    class MetadataStorage extends bases.AppMetadataStorage {
        async create(item: IAppStorageItem): Promise<IAppStorageItem> {
            for (const { id, info } of store.apps.values()) {
                if (id === item.id || info.nameSlug === item.info.nameSlug) throw new Error('App already exists.');
            }
            Object.assign(item, { _id: randomUUID(), createdAt: new Date(), updatedAt: new Date() });
            store.apps.set(item.id, structuredClone(item));
            return item;
        }

        async retrieveOne(id: string): Promise<IAppStorageItem | null> {
            return structuredClone(store.apps.get(id) ?? this.#find(id) ?? null);
        }

        async retrieveAll(): Promise<Map<string, IAppStorageItem>> {
            return structuredClone(store.apps);
        }

        async retrieveAllPrivate(): Promise<Map<string, IAppStorageItem>> {
            const uploaded = [...store.apps].filter(([, item]) => ['private'].includes(item.installationSource));
            return structuredClone(new Map(uploaded));
        }

        /** Engines before 1.57 write the whole item, found by the app's id. */
        async update(item: IAppStorageItem): Promise<IAppStorageItem | null> {
            this.#change(store.apps.get(item.id)?._id, item);
            return this.retrieveOne(item.id);
        }

        async updatePartialAndReturnDocument(
            item: Partial<IAppStorageItem>,
            options: { unsetPermissionsGranted?: boolean } = {},
        ): Promise<IAppStorageItem> {
            const stored = this.#change(item._id, item);
            if (options.unsetPermissionsGranted) delete stored.permissionsGranted;
            return structuredClone(stored);
        }

        async updateStatus(_id: string, status: AppStatus): Promise<boolean> {
            this.#change(_id, { status });
            return true;
        }

        async updateSetting(_id: string, setting: ISetting): Promise<boolean> {
            const settings = { ...this.#find(_id)?.settings, [setting.id]: setting };
            this.#change(_id, { settings });
            return true;
        }

        async updateAppInfo(_id: string, info: IAppInfo): Promise<boolean> {
            this.#change(_id, { info });
            return true;
        }

        async updateMarketplaceInfo(_id: string, marketplaceInfo: IMarketplaceInfo[]): Promise<boolean> {
            this.#change(_id, { marketplaceInfo });
            return true;
        }

        async remove(id: string): Promise<{ success: boolean }> {
            return { success: store.apps.delete(id) };
        }

        #find(_id: string): IAppStorageItem | undefined {
            return [...store.apps.values()].find((item) => item._id === _id);
        }

        #change(_id: string | undefined, changes: Partial<IAppStorageItem>): IAppStorageItem {
            const stored = _id === undefined ? undefined : this.#find(_id);
            if (!stored) throw new Error(`No app is stored under _id ${_id ?? '(none)'}`);
            return Object.assign(stored, structuredClone({ ...changes, _id, updatedAt: new Date() }));
        }
    }

    class LogStorage extends bases.AppLogStorage {
        /** Engines before 1.57 have no paging. */
        async find(): Promise<ILoggerStorageEntry[]> {
            return store.logs;
        }

        async findPaginated(): Promise<{ logs: ILoggerStorageEntry[]; total: number }> {
            return { logs: store.logs, total: store.logs.length };
        }

        async storeEntries(entry: ILoggerStorageEntry): Promise<ILoggerStorageEntry> {
            store.logs.push(entry);
            return entry;
        }

        async getEntriesFor(appId: string): Promise<ILoggerStorageEntry[]> {
            return store.logs.filter((entry) => entry.appId === appId);
        }

        async removeEntriesFor(appId: string): Promise<void> {
            store.logs = store.logs.filter((entry) => entry.appId !== appId);
        }
    }

    class SourceStorage extends sourceBase.AppSourceStorage {
        async store(item: IAppStorageItem, zip: Buffer): Promise<string> {
            store.zips.set(item.id, zip);
            return `GridFS:/${item.id}`;
        }

        async fetch(item: IAppStorageItem): Promise<Buffer> {
            const zip = store.zips.get(item.id);
            if (!zip) throw new Error(`No zip is stored for app ${item.id}`);
            return zip;
        }

        async update(item: IAppStorageItem, zip: Buffer): Promise<string> {
            return this.store(item, zip);
        }

        async remove(item: IAppStorageItem): Promise<void> {
            store.zips.delete(item.id);
        }
    }

    return {
        metadataStorage: new MetadataStorage('memory'),
        logStorage: new LogStorage('memory'),
        sourceStorage: new SourceStorage(),
    };
}
