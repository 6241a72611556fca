import type { PersistenceRecord } from '../model';
import { objectId } from '../random-id';
import type { BridgeContext } from './bridge-context';

type Association = PersistenceRecord['associations'][number];

/**
 * `apps/meteor/app/apps/server/bridges/persistence.ts`. Reading and removing take records that have all the given
 * associations, perhaps among others; updating takes the first record that has exactly these, in this order.
 */
export function persistenceBridge({ model: { persistence } }: BridgeContext) {
    const bare = (associations: Association[]): Association[] => associations.map(({ model, id }) => ({ model, id }));
    const hasAll = (record: PersistenceRecord, appId: string, wanted: Association[]): boolean =>
        record.appId === appId &&
        wanted.every((a) => record.associations.some((b) => a.model === b.model && a.id === b.id));
    const isSame = (a: Association[], b: Association[]): boolean =>
        a.length === b.length && a.every(({ model, id }, index) => model === b[index]?.model && id === b[index].id);

    function insert(data: unknown, associations: Association[], appId: string): string {
        const _id = objectId();
        persistence.push({ _id, appId, associations: bare(associations), data: storable(data) });
        return _id;
    }

    function removeWhere(matches: (record: PersistenceRecord) => boolean): unknown[] {
        const removed = persistence.filter(matches);
        for (const record of removed) persistence.splice(persistence.indexOf(record), 1);
        return removed.map(({ data }) => data);
    }

    return {
        async purge(appId: string) {
            removeWhere((record) => record.appId === appId);
        },
        async create(data: unknown, appId: string) {
            return insert(data, [], appId);
        },
        async createWithAssociations(data: unknown, associations: Association[], appId: string) {
            return insert(data, associations, appId);
        },
        async readById(id: string) {
            return structuredClone(persistence.find(({ _id }) => _id === id)?.data ?? {});
        },
        async readByAssociations(associations: Association[], appId: string) {
            return persistence
                .filter((record) => hasAll(record, appId, associations))
                .map(({ data }) => structuredClone(data));
        },
        async remove(id: string, appId: string) {
            return removeWhere((record) => record._id === id && record.appId === appId)[0];
        },
        async removeByAssociations(associations: Association[], appId: string) {
            return removeWhere((record) => hasAll(record, appId, associations));
        },
        async update() {
            throw new Error('Not implemented.');
        },
        /** @returns the id of the new record, or nothing useful where one was updated */
        async updateByAssociations(associations: Association[], data: unknown, upsert: boolean, appId: string) {
            const found = persistence.find(
                (record) => record.appId === appId && isSame(record.associations, associations),
            );
            if (!found) return upsert ? insert(data, associations, appId) : '';
            found.data = storable(data);
            return '';
        },
    };
}

/** @throws Error for what is not an object; Mongo refuses documents above 16 MB */
function storable(data: unknown): unknown {
    if (typeof data !== 'object') {
        throw new Error('Attempted to store an invalid data type, it must be an object.');
    }
    if (JSON.stringify(data).length > 16 * 1024 * 1024) {
        throw new RangeError('object to insert too large');
    }
    return structuredClone(data);
}
