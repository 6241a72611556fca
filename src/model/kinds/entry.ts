import { distinctServices } from '../adoption';
import { entrySettingOf, isEntryRow } from '../entry-setting';
import type { JournalItem } from '../journal-item';
import type { Expected } from '../observed';
import type { Reason } from '../reason';
import { isRiskyRestriction } from '../risky-restriction';
import { isSameObject } from '../same-object';
import { isSameValue } from '../same-value';
import { settingWords } from '../setting-words';
import type { SettingValue } from '../workspace';
import { comes, goes, ofParts, takenBack, type KindOfChange, type KindsOf } from './kind';

/** What a run does to the custom OAuth entry. */
export type EntryChange =
    | { kind: 'create-entry'; name: string; reason: Reason }
    /** the client id, where only the run itself makes or finds it */
    | { kind: 'set-client-id'; id: string; from: SettingValue | null; reason: Reason }
    /** `to`: the secret of the settings, one that was replaced before, or none */
    | {
          kind: 'set-secret';
          id: string;
          found: 'different' | 'empty';
          to: 'settings' | 'previous' | 'empty';
          /** for the previous one: the key under which it was kept */
          kept?: string;
          reason: Reason;
      }
    /** made by undo only */
    | { kind: 'remove-entry'; name: string; reason: Reason };

export interface SettingChange {
    kind: 'set-setting';
    area: 'entry' | 'restriction';
    id: string;
    from: SettingValue | null;
    to: SettingValue;
    reason: Reason;
}

/** Server settings: authentik has no part in them, and nobody loses a membership by them. */
const ofServer = {
    phase: 'settings',
    takes: 'nothing',
    needsToken: () => undefined,
    permissions: () => [],
    changesDiscovery: () => false,
    drift: () => undefined,
} satisfies Partial<KindOfChange<EntryChange | SettingChange>>;

export const entryKinds: KindsOf<EntryChange> = {
    'create-entry': {
        ...ofServer,
        ...comes,
        ...ofParts,
        isAsLeft: (change, { left }, now) => typeof now === 'string' && (left === undefined || isSameObject(left, now)),
        subject: ({ name }) => `entry ${name}`,
        about: ({ name }) => ({ code: 'subject.entry', name }),
        area: () => 'entry',
        isRisky: () => false,
        expected: ({ name }, item, { entries }) => ({ entries: [...new Set([...entries, name])] }),
        back: ({ name }) => ({ kind: 'remove-entry', name, reason: takenBack }),
    },
    'remove-entry': {
        ...ofServer,
        ...goes,
        subject: ({ name }) => `entry ${name}`,
        about: ({ name }) => ({ code: 'subject.entry', name }),
        area: () => 'entry',
        isRisky: () => false,
        expected: ({ name }, item, { entries }) => ({ entries: entries.filter((entry) => entry !== name) }),
        back: ({ name }) => ({ kind: 'create-entry', name, reason: takenBack }),
    },
    'set-client-id': {
        ...ofServer,
        subject: ({ id }) => `setting ${id}`,
        about: ({ id }) => settingWords(id),
        area: () => 'entry',
        isRisky: (change, wasLive) => wasLive,
        expected: ({ id }, item, before) =>
            item.made === undefined ? {} : expectedSetting(id, String(item.made), item, before),
        back: ({ id }, { before }) => ({
            kind: 'set-setting',
            area: 'entry',
            id,
            from: null,
            to: (before ?? '') as SettingValue,
            reason: takenBack,
        }),
        isThere: () => true,
        isAsLeft: (change, { made }, now) => now === 'settings' || now === made,
        isBack: (change, { before }, now) => now === undefined || now === (before ?? ''),
        valueBefore: (change, { before }) => before ?? '',
    },
    'set-secret': {
        ...ofServer,
        subject: ({ id }) => `setting ${id}`,
        about: ({ id }) => settingWords(id),
        area: () => 'entry',
        isRisky: (change, wasLive) => wasLive,
        // no record holds a secret
        expected: ({ id }, item, { entries }) => ({ entries: withEntryOf(id, entries) }),
        back: (change, { keptAs }) => {
            if (change.to !== 'settings') return 'secret_not_kept';
            if (change.found === 'empty') return { ...change, found: 'different', to: 'empty', reason: takenBack };
            if (keptAs === undefined) return 'secret_not_kept';
            return { ...change, to: 'previous', kept: keptAs, reason: takenBack };
        },
        isThere: () => true,
        isAsLeft: (change, item, now) => now === 'settings',
        isBack: (change, item, now) => now === undefined || now === 'empty',
        valueBefore: ({ found }) => (found === 'empty' ? 'empty' : 'settings'),
        changedTo: () => ({ code: 'state.other_secret' }),
    },
};

export const settingKinds: KindsOf<SettingChange> = {
    'set-setting': {
        ...ofServer,
        subject: ({ id }) => `setting ${id}`,
        about: ({ id }) => settingWords(id),
        area: ({ area }) => (area === 'entry' ? 'entry' : 'restrictions'),
        isRisky: (change, wasLive) => {
            if (isRiskyRestriction(change)) return true;
            // it locks nobody out, and has an end of its own: taken back, its end would be a beginning
            if (change.area !== 'entry' || isEntryRow(change.id, distinctServices)) return false;
            // any change of an entry that people log in by, and the switch that puts the button on the login page
            return wasLive ? !isEntryRow(change.id, 'groups_channel_map') : isEntryRow(change.id, '');
        },
        expected: ({ id, to }, item, before) => expectedSetting(id, to, item, before),
        back: (change, { before }) => {
            // what has had its time is not let in again by the way
            if (change.reason.code === 'reason.adoption_over') return 'adoption_stays_over';
            return { ...change, from: change.to, to: (before ?? '') as SettingValue, reason: takenBack };
        },
        isThere: (now) => now !== true,
        isAsLeft: ({ to }, item, now) => now === to,
        isBack: (change, { before }, now) => now === undefined || isSameValue(now, before ?? null),
        valueBefore: (change, { before }) => before ?? null,
    },
};

/** The value of before the app first wrote it stays the old one. */
function expectedSetting(
    id: string,
    value: SettingValue,
    { before }: JournalItem,
    { settings, entries }: Expected,
): Partial<Expected> {
    const old = settings.get(id)?.old ?? (before as SettingValue | null | undefined) ?? null;
    return { settings: new Map(settings).set(id, { old, value }), entries: withEntryOf(id, entries) };
}

/** Whoever writes a row of an entry has set it up: from then on it is the app’s. */
function withEntryOf(id: string, entries: readonly string[]): string[] {
    const row = entrySettingOf(id);
    return [...new Set([...entries, ...(row ? [row.entryName] : [])])];
}
