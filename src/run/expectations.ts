import type { JournalItem } from '../plan/journal-item';
import type { Desired, Expected, Observed, SettingValue } from '../plan/types';
import { entrySettingId } from '../plan/diff-entry';
import type { Records, StoredRecord } from '../store/records';

export interface ExpectedRecord extends StoredRecord, Expected {
    kind: 'expected';
}

const nothing: Expected = { settings: {}, bindings: [], entryName: '', slug: '' };

/** What the app left behind last: what drift is measured against, and which of authentik's bindings are its own. */
export class Expectations {
    constructor(private readonly records: Records<ExpectedRecord>) {}

    public async read(): Promise<Expected> {
        const found = await this.records.find('settings');
        return found ? { ...nothing, ...found } : nothing;
    }

    /** Takes over what a run has changed. */
    public async add(items: readonly JournalItem[], names?: { entryName: string; slug: string }): Promise<void> {
        const before = await this.read();
        const settings = { ...before.settings };
        const bindings = new Set(before.bindings);
        for (const { change, before: old, made } of items) {
            if (change.kind === 'set-setting') {
                const first = settings[change.id]?.old ?? (old as SettingValue | null | undefined);
                settings[change.id] = { old: first ?? null, value: change.to };
            } else if (change.kind === 'bind-group' && made !== undefined) bindings.add(String(made));
            else if (change.kind === 'unbind-group') bindings.delete(change.binding);
        }
        await this.save({ ...before, ...names, settings, bindings: [...bindings] }, before);
    }

    /** What is as it should be already is expected to stay so. */
    public async confirm(desired: Desired, observed: Observed): Promise<void> {
        const before = await this.read();
        const settings = { ...before.settings };
        const rows = new Map([...observed.entry.settings, ...observed.restrictions].map((row) => [row.id, row.value]));
        const entry = desired.entry;
        const wanted = [
            ...(entry?.settings ?? []).map((row) => ({ ...row, id: entrySettingId(entry?.name ?? '', row.suffix) })),
            ...desired.restrictions,
        ];
        for (const { id, value } of wanted) {
            if (rows.get(id) === value && settings[id]?.value !== value)
                settings[id] = { old: settings[id]?.old ?? value, value };
        }
        await this.save({ ...before, settings }, before);
    }

    private async save(after: Expected, before: Expected): Promise<void> {
        if (JSON.stringify(after) === JSON.stringify(before)) return;
        const { settings, bindings, entryName, slug } = after;
        await this.records.save({ kind: 'expected', id: 'settings', settings, bindings, entryName, slug });
    }
}
