import type { Desired } from '../../model/desired';
import { entrySettingId } from '../../model/entry-setting';
import type { JournalItem } from '../../model/journal-item';
import type { Expected, Observed } from '../../model/observed';
import { isSsoChange, kindOf } from '../../plan/kinds';
import { ssoWish } from '../../plan/sso/sso-wish';
import type { Records, StoredRecord } from '../../store/records';
import type { RunRecord } from './run-record';

export interface ExpectedRecord extends StoredRecord, Expected {
    kind: 'expected';
}

export const nothingExpected: Expected = { settings: {}, olds: {}, bindings: [], entries: [], slugs: [] };

/** What the app left behind last: what drift is measured against, and which of authentik's bindings are its own. */
export class Expectations {
    constructor(private readonly records: Records<ExpectedRecord>) {}

    public async read(): Promise<Expected> {
        const found = await this.records.find('settings');
        return found ? { ...nothingExpected, ...found } : nothingExpected;
    }

    /** Takes over what a run has changed. */
    public async add(items: readonly JournalItem[]): Promise<void> {
        const before = await this.read();
        const after = items.reduce<Expected>(
            (expected, item) => ({ ...expected, ...kindOf(item.change).expected(item.change, item, expected) }),
            before,
        );
        await this.save(after, before);
    }

    /** What a run that is over has set up in authentik, if all of it was done. */
    public async settled({ login, outcome, withheld }: RunRecord, clientId: string): Promise<void> {
        const isWhole = outcome === 'done' && withheld.every(({ change }) => !isSsoChange(change));
        if (login?.sso === undefined || !isWhole) return;
        const before = await this.read();
        const slugs = [...new Set([...before.slugs, login.slug])];
        await this.save({ ...before, slugs, sso: { wish: login.sso, clientId } }, before);
    }

    /** What the app itself has taken back in authentik is missed by nobody. */
    public async takenBack(items: readonly JournalItem[]): Promise<void> {
        const before = await this.read();
        const after: Expected = { ...before };
        delete after.sso;
        if (items.some(({ change }) => isSsoChange(change))) await this.save(after, before);
    }

    /** What is as it should be already is expected to stay so. */
    public async confirm(desired: Desired, observed: Observed): Promise<void> {
        const before = await this.read();
        const settings = { ...before.settings };
        const rows = new Map([...observed.entry.settings, ...observed.restrictions].map((row) => [row.id, row.value]));
        const { entry, sso } = desired;
        const wanted = [
            ...(entry?.settings ?? []).map((row) => ({ ...row, id: entrySettingId(entry?.name ?? '', row.suffix) })),
            ...desired.restrictions,
        ];
        for (const { id, value } of wanted) {
            if (rows.get(id) === value && settings[id]?.value !== value)
                settings[id] = { old: settings[id]?.old ?? value, value };
        }
        const entries = entry && observed.entry.exists ? [...new Set([...before.entries, entry.name])] : before.entries;
        const slugs = sso && observed.sso?.application ? [...new Set([...before.slugs, sso.slug])] : before.slugs;
        const wish = sso ? { sso: { wish: ssoWish(sso), clientId: sso.clientId } } : {};
        await this.save({ ...before, settings, entries, slugs, ...wish }, before);
    }

    private async save(after: Expected, before: Expected): Promise<void> {
        if (JSON.stringify(after) === JSON.stringify(before)) return;
        const { settings, olds, bindings, entries, slugs, sso } = after;
        await this.records.save({
            kind: 'expected',
            id: 'settings',
            ...{ settings, olds, bindings, entries, slugs },
            ...(sso ? { sso } : {}),
        });
    }
}
