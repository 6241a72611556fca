import { serviceIdOf } from '../../../../../stand-ins/workspace/login/find-users';
import type { Model, UserRecord } from '../../../../../stand-ins/workspace/model';
import type { RecordedEnd } from './recorded-end';

/** The accounts at one moment, by id. */
export type Snapshot = ReadonlyMap<string, UserRecord>;

export function snapshotOf(model: Model): Snapshot {
    return new Map([...model.users].map(([id, user]) => [id, structuredClone(user)]));
}

/**
 * How a login ended, as the recordings tell it, from the accounts before it and now.
 * @param outcome id of the account that the session is of, or what refused it
 */
export function observedEnd(model: Model, before: Snapshot, service: string, outcome: string | Error): RecordedEnd {
    if (typeof outcome === 'string') return endIn(userOf(model, outcome), before.get(outcome), service);
    const changed = changedAccount(model, before, service);
    const created = [...model.users.values()].find(({ _id }) => !before.has(_id));
    return {
        isIn: false,
        message: outcome.message,
        ...(changed && { changed }),
        ...(created && {
            created: { username: created.username ?? '(none)', address: created.emails?.[0]?.address ?? null },
        }),
    };
}

function endIn(is: UserRecord, was: UserRecord | undefined, service: string): RecordedEnd {
    const email = is.emails?.[0];
    return {
        isIn: true,
        username: is.username ?? null,
        became: becameOf(was, is, service),
        address: email?.address ?? null,
        isVerified: email?.verified === true,
        name: is.name ?? '',
        lostPassword: was?.services.password !== undefined && is.services.password === undefined,
        mustChangePassword: is.requirePasswordChange === true,
    };
}

function changedAccount(
    model: Model,
    before: Snapshot,
    service: string,
): { username: string; what: string[] } | undefined {
    for (const [id, was] of before) {
        const is = userOf(model, id);
        const what = [
            serviceIdOf(was, service) !== serviceIdOf(is, service) && 'id',
            was.services.password?.hash !== is.services.password?.hash && 'pw',
            was.requirePasswordChange !== is.requirePasswordChange && 'rpc',
        ].filter((one): one is string => one !== false);
        if (what.length > 0) return { username: is.username ?? '(none)', what };
    }
    return undefined;
}

function becameOf(
    was: UserRecord | undefined,
    is: UserRecord,
    service: string,
): 'created' | 'linked' | 'found' | 'updated' {
    if (!was) return 'created';
    if (serviceIdOf(was, service) !== serviceIdOf(is, service)) return 'linked';
    const seen = ({ name, emails }: UserRecord): string => JSON.stringify([name, emails]);
    return seen(was) === seen(is) ? 'found' : 'updated';
}

function userOf(model: Model, id: string): UserRecord {
    const user = model.users.get(id);
    if (!user) throw new Error(`The account ${id} is gone`);
    return user;
}
