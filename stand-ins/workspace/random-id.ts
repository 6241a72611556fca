import { randomBytes, randomInt } from 'node:crypto';

const UNMISTAKABLE = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

/** An id as Meteor's `Random.id()`: 17 characters that people cannot confuse. */
export function randomId(length = 17): string {
    return Array.from({ length }, () => UNMISTAKABLE.charAt(randomInt(UNMISTAKABLE.length))).join('');
}

/** An id as Mongo makes it for jobs: 24 hexadecimal digits. */
export function objectId(): string {
    return randomBytes(12).toString('hex');
}
