import type { Model, UserRecord } from '../model';
import { findUser, serviceIdOf } from './find-users';

/** What MongoDB refuses a write with that a unique index does not allow; the driver's own text. */
export class DuplicateKeyError extends Error {
    constructor(
        readonly field: string,
        value: string,
    ) {
        const text = JSON.stringify(value);
        super(
            `E11000 duplicate key error collection: rocketchat.users index: ${field}_1 dup key: { ${field}: ${text} }`,
        );
    }
}

type Indexed = Pick<UserRecord, '_id' | 'username' | 'emails' | 'services'>;

/**
 * The unique indexes of the collection `users`, in the order in which MongoDB meets them: as written, so `Ada` goes beside
 * `ada`, and nothing is no value (all are sparse).
 * @throws DuplicateKeyError
 */
export function checkUniqueIndexes(model: Model, user: Indexed): void {
    const { username } = user;
    const isTaken = (holds: (other: UserRecord) => boolean): boolean =>
        findUser(model, (other) => other._id !== user._id && holds(other)) !== undefined;
    if (username !== undefined && isTaken((other) => other.username === username)) {
        throw new DuplicateKeyError('username', username);
    }
    for (const { address } of user.emails ?? []) {
        if (isTaken((other) => other.emails?.some((email) => email.address === address) === true)) {
            throw new DuplicateKeyError('emails.address', address);
        }
    }
    for (const service of model.indexedServices) {
        const id = serviceIdOf(user, service);
        if (id !== undefined && isTaken((other) => serviceIdOf(other, service) === id)) {
            throw new DuplicateKeyError(`services.${service}.id`, typeof id === 'string' ? id : JSON.stringify(id));
        }
    }
}

/**
 * Writes to an account, or not at all.
 * @throws DuplicateKeyError
 */
export function updateUser(model: Model, user: UserRecord, changes: Partial<UserRecord>): void {
    checkUniqueIndexes(model, { ...user, ...changes });
    Object.assign(user, changes, { _updatedAt: new Date() });
}

/** The services of an account with another id at one of them (`Users.setServiceId`). */
export function withServiceId({ services }: UserRecord, service: string, id: unknown): UserRecord['services'] {
    return { ...services, [service]: { ...(services[service] as object | undefined), id } };
}

/**
 * The index that Meteor makes when a login service is registered, which only the legacy flow does
 * (`Accounts.oauth.registerService`). It outlives that flow, and cannot be made where two accounts have one id.
 */
export function indexServiceId(model: Model, service: string): void {
    const ids = [...model.users.values()].map((user) => serviceIdOf(user, service)).filter((id) => id !== undefined);
    if (new Set(ids).size === ids.length) model.indexedServices.add(service);
}
