import type { EntryChange, SettingChange } from '../../model/change';
import { entrySettingId } from '../../model/entry-setting';
import type { JournalItem } from '../../model/journal-item';
import type { Expected } from '../../model/observed';
import { isSameObject } from '../../model/same-object';
import { isSameValue } from '../../model/same-value';
import { settingWords } from '../../model/setting-words';
import type { SettingValue } from '../../model/workspace';
import { comes, goes, takenBack, type KindOfChange, type KindsOf } from '../kind';
import { isEnable, isRiskyRestriction } from './risk';

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
        expected: () => ({}),
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
            if (change.area !== 'entry') return false;
            // any change of an entry that people log in by, and the switch that puts the button on the login page
            return wasLive ? !change.id.endsWith('-groups_channel_map') : isEnable(change.id);
        },
        expected: ({ id, to }, item, before) => expectedSetting(id, to, item, before),
        back: (change, { before }) => ({
            ...change,
            from: change.to,
            to: (before ?? '') as SettingValue,
            reason: takenBack,
        }),
        isThere: () => true,
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
    const entry = isEnable(id) ? [id.slice(entrySettingId('', '').length)] : [];
    return { settings: new Map(settings).set(id, { old, value }), entries: [...new Set([...entries, ...entry])] };
}
