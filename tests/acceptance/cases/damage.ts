import type { CheckId } from '../../../src/check/judge/check-ids';
import { entryName } from '../../../src/config/entry-name';
import type { Need } from '../acceptance-case';
import type { World } from '../world';

/** Settings of the app by their id. */
export type Settings = Readonly<Record<string, unknown>>;

/** One thing that is broken, and how the line of `check` tells of it. */
export interface Damage {
    /** what is broken, in a word or two */
    what: string;
    needs?: readonly Need[];
    /** breaks it in a system in which everything is right. @returns what mends it */
    make: (world: World) => Promise<() => Promise<void>>;
    /** how the line begins, and what it names */
    sign: '✗' | '⚠';
    says: RegExp;
}

/** The kinds of damage that a check tells of: at least one, or nobody has seen its line say so. */
export type DamagesById = Readonly<Record<CheckId, readonly [Damage, ...Damage[]]>>;

/** Settings of the app, and back to those of the stage. */
export function appSetting(broken: Settings, right: Settings): Damage['make'] {
    return async (world) => {
        await world.configure(broken);
        return () => world.configure(right);
    };
}

/** A setting of the server. */
export function serverSetting(id: string, value: unknown): Damage['make'] {
    return async ({ chat }) => {
        const before = await chat.setting(id);
        await chat.setSetting(id, value);
        return () => chat.setSetting(id, before);
    };
}

/** A setting of the entry. @param suffix such as `scope`; empty for the switch of the entry itself */
export function entrySetting(suffix: string, value: unknown): Damage['make'] {
    return (world) => {
        const name = `Accounts_OAuth_Custom-${entryName(world.service)}`;
        return serverSetting(suffix === '' ? name : `${name}-${suffix}`, value)(world);
    };
}
