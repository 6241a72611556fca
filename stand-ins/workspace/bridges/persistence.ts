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

    const index = indexOf(persistence);

    function insert(data: unknown, associations: Association[], appId: string): string {
        const record = { _id: objectId(), appId, associations: bare(associations), data: storable(data) };
        index.seeAll();
        persistence.push(record);
        index.add(record);
        return record._id;
    }

    function remove(records: readonly PersistenceRecord[]): unknown[] {
        index.seeAll();
        for (const record of records) {
            persistence.splice(persistence.indexOf(record), 1);
            index.remove(record);
        }
        return records.map(({ data }) => data);
    }

    return {
        async purge(appId: string) {
            remove(persistence.filter((record) => record.appId === appId));
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
            return index
                .records(appId, associations)
                .filter((record) => hasAll(record, appId, associations))
                .map(({ data }) => structuredClone(data));
        },
        async remove(id: string, appId: string) {
            return remove(persistence.filter((record) => record._id === id && record.appId === appId))[0];
        },
        async removeByAssociations(associations: Association[], appId: string) {
            const all = index.records(appId, associations);
            return remove(all.filter((record) => hasAll(record, appId, associations)));
        },
        async update() {
            throw new Error('Not implemented.');
        },
        /** @returns the id of the new record, or nothing useful where one was updated */
        async updateByAssociations(associations: Association[], data: unknown, upsert: boolean, appId: string) {
            const all = index.records(appId, associations);
            const found = all.find((record) => record.appId === appId && isSame(record.associations, associations));
            if (!found) return upsert ? insert(data, associations, appId) : '';
            found.data = storable(data);
            return '';
        },
    };
}

/** Records by their associations, as a database would find them; two servers may have one database. */
class AssociationIndex {
    private readonly byKey = new Map<string, Set<PersistenceRecord>>();
    private size = 0;

    constructor(private readonly all: readonly PersistenceRecord[]) {}

    /** In the order in which they were stored: at least those that have all of the associations. */
    records(appId: string, associations: readonly Association[]): readonly PersistenceRecord[] {
        this.seeAll();
        const sets = associations.map(
            (association) => this.byKey.get(keyOf(appId, association)) ?? new Set<PersistenceRecord>(),
        );
        const [smallest] = sets.sort((a, b) => a.size - b.size);
        return smallest ? [...smallest] : this.all;
    }

    add(record: PersistenceRecord): void {
        this.size += 1;
        for (const association of record.associations) {
            const key = keyOf(record.appId, association);
            const set = this.byKey.get(key) ?? new Set();
            this.byKey.set(key, set.add(record));
        }
    }

    remove(record: PersistenceRecord): void {
        this.size -= 1;
        for (const association of record.associations) {
            const key = keyOf(record.appId, association);
            const set = this.byKey.get(key);
            set?.delete(record);
            if (set?.size === 0) this.byKey.delete(key);
        }
    }

    /** Something else may have put records there, or taken some away. */
    seeAll(): void {
        if (this.size === this.all.length) return;
        this.byKey.clear();
        this.size = 0;
        for (const record of this.all) this.add(record);
    }
}

const indexes = new WeakMap<readonly PersistenceRecord[], AssociationIndex>();

function indexOf(persistence: readonly PersistenceRecord[]): AssociationIndex {
    const index = indexes.get(persistence) ?? new AssociationIndex(persistence);
    indexes.set(persistence, index);
    return index;
}

function keyOf(appId: string, { model, id }: Association): string {
    return JSON.stringify([appId, model, id]);
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
