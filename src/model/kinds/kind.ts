import type { Change, ChangeOf, Removal } from '../change';
import type { CurrentValue, JournalItem } from '../journal-item';
import type { Expected } from '../observed';
import type { Drift, StaysCode } from '../plan';
import type { Reason } from '../reason';
import type { Permission } from '../sso';
import { differingFields } from '../same-object';
import type { StateWords, SubjectWords, TargetWords } from '../words';

/** The order in which changes are made: what only gives first, then what takes. */
export const phases = [
    'credentials',
    'key',
    'provider',
    'fields of the provider',
    'application',
    'fields of the application',
    'bindings',
    'ends of bindings',
    'settings',
    'ends of links',
    'links',
    'absences',
    'returns',
    'rooms',
    'teams',
    'additions',
    'removals',
    'deactivations',
    'webhook',
] as const;

/** Which part of a plan shows it. */
export type Area = 'authentik' | 'entry' | 'restrictions' | 'rooms' | 'teams' | 'memberships' | 'accounts' | 'people';

/** What the personal access token must let the app do, or read, before a change can be made. */
export type TokenUse = 'act' | 'read teams' | 'read roles';

/**
 * What is known of one kind of change. A kind without a row, or with a row that leaves something out, does not compile. Methods, so
 * that the row of a change can be asked about that change whatever its kind.
 */
export interface KindOfChange<C extends Change> {
    /** names the thing that a change touches, by raw names and ids: two changes with the same subject touch the same thing */
    subject(change: C): string;
    /** the same as it is said; the id of a setting, and the like, stands for itself */
    about(change: C): string | SubjectWords | TargetWords;
    readonly phase: (typeof phases)[number];
    area(change: C): Area;
    /** something from a person: with the change, in time, or never */
    readonly takes: C extends Removal ? 'now' : 'later' | 'nothing';
    needsToken(change: C): TokenUse | undefined;
    /** whether it can lock people out, and so waits to be confirmed; `wasLive`: whether the login page offered the service before */
    isRisky(change: C, wasLive: boolean): boolean;
    /** that authentik asks for */
    permissions(change: C): readonly Permission[];
    /** whether the discovery document may be another one afterwards */
    changesDiscovery(change: C): boolean;
    /** what somebody has changed where all was as wished before, and a plan wants this change */
    drift(change: C): DriftInAuthentik | undefined;
    /** what the app expects to find from now on, where that is another than before */
    expected(change: C, item: JournalItem, before: Expected): Partial<Expected>;
    /** the change that takes it back, or why it stays */
    back(change: C, item: JournalItem): Change | StaysCode;
    /** for one that stays: whether there is still something to be told about */
    isThere(now: CurrentValue): boolean;
    /** whether the thing is as the run left it */
    isAsLeft(change: C, item: JournalItem, now: CurrentValue): boolean;
    /** whether the thing is as it was before the run */
    isBack(change: C, item: JournalItem, now: CurrentValue): boolean;
    /** what the thing holds once the change is taken back, in the form that the two above look at */
    valueBefore(change: C, item: JournalItem): CurrentValue;
    /** what a thing is now that somebody has changed since; only where its value is not what is said of it */
    changedTo?(item: JournalItem, now: CurrentValue): StateWords;
}

/** What somebody has changed in authentik. */
export type DriftInAuthentik = Pick<Extract<Drift, { kind: 'directory' }>, 'subject' | 'expected' | 'found'>;

/** The rows of these kinds. */
export type KindsOf<C extends Change> = { readonly [K in C['kind']]: KindOfChange<ChangeOf<K>> };

/** Why undo makes a change. */
export const takenBack: Reason = { code: 'reason.taken_back' };

type State = 'isThere' | 'isAsLeft' | 'isBack' | 'valueBefore';

/** A thing that is there once the change is made, and was not before. */
export const comes: Pick<KindOfChange<Change>, State> = {
    isThere: (now) => now !== undefined && now !== false,
    isAsLeft: (change, item, now) => now === true,
    isBack: (change, item, now) => now === undefined || now === false,
    valueBefore: () => false,
};

/** A thing that is gone once the change is made, and was there before. */
export const goes: Pick<KindOfChange<Change>, State> = {
    isThere: () => true,
    isAsLeft: (change, item, now) => now === false,
    isBack: (change, item, now) => now === true,
    valueBefore: () => true,
};

/** A thing of several parts, each told by its name. */
export const ofParts: Pick<KindOfChange<Change>, 'changedTo'> = {
    changedTo({ left }, now) {
        const fields = left === undefined || typeof now !== 'string' ? [] : (differingFields(left, now) ?? []);
        return fields.length > 0 ? { code: 'state.other_fields', fields } : { code: 'state.not_as_left' };
    },
};
