import { distinctServices } from '../../model/adoption';
import type { Change } from '../../model/change';
import type { Desired, DesiredEntry } from '../../model/desired';
import { entrySettingId } from '../../model/entry-setting';
import type { Observed } from '../../model/observed';
import type { PlanPart, Note } from '../../model/plan';
import type { Reason } from '../../model/reason';
import { settingWords } from '../../model/setting-words';
import type { SettingValue, ObservedSetting } from '../../model/workspace';
import { adoptionAgain, adoptionsOfBefore } from './adoption';
import { nothingToDo } from '../join-parts';
import { channelMap } from './channel-map';
import { coerce } from './coerce';
import { licenceNotes } from './licence-notes';

/**
 * What must change in the custom OAuth entry: created first, every field next, Enable last.
 * @param sso what changes in authentik: where credentials are made or found there, the entry gets those
 */
export function diffEntry(desired: Desired, observed: Observed, sso: PlanPart): PlanPart {
    const entry = desired.entry;
    if (!entry) return nothingToDo;
    const rows = new Map(observed.entry.settings.map((setting) => [setting.id, setting]));
    const changes: Change[] = [];
    const notes: Note[] = [];

    if (!observed.entry.exists) {
        changes.push({ kind: 'create-entry', name: entry.name, reason: { code: 'reason.no_entry' } });
    }
    const enable = entry.settings.filter(({ suffix }) => suffix === '');
    const fields = entry.settings.filter(({ suffix }) => suffix !== '');
    for (const { suffix, value } of [...fields, ...groupMap(desired, observed)]) pushSetting(suffix, value);
    const kept = sso.changes.find((change) => change.kind === 'keep-credentials');
    const idRow = rows.get(entrySettingId(entry.name, 'id'));
    if (kept && (kept.clientId === undefined || kept.clientId !== idRow?.value)) {
        const id = entrySettingId(entry.name, 'id');
        changes.push({ kind: 'set-client-id', id, from: idRow?.value ?? null, reason: reasonOf(entry, observed) });
    } else if (!kept && entry.clientId !== '') pushSetting('id', entry.clientId);
    if (kept || (entry.hasSecret && observed.entry.secret !== 'equal')) {
        const found = !observed.entry.exists || observed.entry.secret === 'empty' ? 'empty' : 'different';
        changes.push({
            kind: 'set-secret',
            id: entrySettingId(entry.name, 'secret'),
            found,
            to: 'settings',
            reason: found === 'empty' ? { code: 'reason.entry_secret_empty' } : { code: 'reason.entry_secret_differs' },
        });
    }
    for (const { suffix, value } of enable) pushSetting(suffix, value);
    for (const suffix of ['map_channels', 'merge_roles']) {
        const row = rows.get(entrySettingId(entry.name, suffix));
        if (row?.value === true && desired.rules.length > 0)
            notes.push({ code: 'two_writers', subject: settingWords(row.id) });
    }
    if (entry.typedName !== undefined) {
        const details = { code: 'detail.becomes', name: entry.name, service: entry.service } as const;
        notes.push({ code: 'service_name_changed', subject: entry.typedName, details });
    }
    notes.push(...licenceNotes(observed), ...leftoverNotes(observed.leftovers));
    return { changes, withheld: [...adoptionAgain(desired, observed), ...adoptionsOfBefore(observed)], notes };

    function reasonOfRow(suffix: string, value: SettingValue): Reason {
        if (suffix !== distinctServices) return reasonOf(entry, observed);
        if (value === true && desired.adoption) return { code: 'reason.adoption', days: desired.adoption.days };
        return value === false && observed.adoption ? { code: 'reason.adoption_over' } : reasonOf(entry, observed);
    }

    function pushSetting(suffix: string, value: SettingValue): void {
        const id = entrySettingId(entry?.name ?? '', suffix);
        const row = rows.get(id) ?? assumedRow(id, suffix);
        const change = settingChange(
            row,
            value,
            'entry',
            suffix === '' ? { code: 'reason.button_appears' } : reasonOfRow(suffix, value),
        );
        if (change) changes.push(change);
    }
}

/** The change that brings a setting to a value; undefined where it has that value, or where the setting cannot hold it. */
export function settingChange(
    row: ObservedSetting,
    value: SettingValue,
    area: 'entry' | 'restriction',
    reason: Reason,
): Change | undefined {
    const to = coerce(value, row);
    if (to === undefined || row.value === to) return undefined;
    return { kind: 'set-setting', area, id: row.id, from: row.value, to, reason };
}

/** Rows of an entry that is still to be created: the types are those that the server will give them. */
function assumedRow(id: string, suffix: string): ObservedSetting {
    const booleans = ['', 'merge_users', 'merge_users_distinct_services', 'show_button'];
    return { id, type: booleans.includes(suffix) ? 'boolean' : 'string', value: null, choices: [] };
}

/** After another service name or slug was set, what was set up under the old one is still there: said, never half undone. */
function leftoverNotes({ entries, slugs }: Observed['leftovers']): Note[] {
    return [
        ...entries.map(({ name, isEnabled }): Note => {
            return {
                code: 'old_entry',
                subject: name,
                details: { code: isEnabled ? 'detail.enabled' : 'detail.disabled' },
            };
        }),
        ...slugs.map((slug): Note => ({ code: 'old_application', subject: slug })),
    ];
}

function reasonOf(entry: DesiredEntry | undefined, observed: Observed): Reason {
    if (!observed.entry.exists) return { code: 'reason.entry_is_new' };
    return { code: 'reason.entry_differs', service: entry?.service ?? '' };
}

function groupMap(desired: Desired, observed: Observed): { suffix: string; value: SettingValue }[] {
    if (desired.rules.length === 0) return [];
    return [{ suffix: 'groups_channel_map', value: channelMap(desired.rules, observed.directory) }];
}
