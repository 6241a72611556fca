import { MeteorError, type Model, type UserRecord } from '../model';
import type { Server } from '../server';

/**
 * Whether the licence has a seat left for one more active account (`apps/meteor/ee/server/startup/seatsCap.ts`).
 * @throws MeteorError `error-license-user-limit-reached`
 */
export function checkSeats({ licence, model }: Pick<Server, 'licence' | 'model'>): void {
    if (licence.seats === undefined || takenSeats(model) < licence.seats) return;
    throw new MeteorError('error-license-user-limit-reached', 'The maximum number of users has been reached.');
}

/** People and bots do; apps, guests and people of other servers do not. */
export function takesSeat({ type, roles, federated }: Pick<UserRecord, 'type' | 'roles' | 'federated'>): boolean {
    return type !== 'app' && !roles.includes('guest') && !federated;
}

/** As `Users.getActiveLocalUserCount` counts them. */
export function takenSeats(model: Model): number {
    return [...model.users.values()].filter((user) => user.active && takesSeat(user)).length;
}
