import type { Desired } from '../../model/desired';
import { entrySettingId, entrySettingOf } from '../../model/entry-setting';
import type { JournalItem } from '../../model/journal-item';
import { isSsoChange, kindOf } from '../../model/kinds';
import { nothingExpected, type Expected, type Observed } from '../../model/observed';
import { isWholeWebhook } from '../../model/webhook';
import { ssoWish } from '../../plan/sso/sso-wish';
import type { Records, StoredRecord } from '../../store/records';
import { readMap, type StoredMap } from '../../store/stored-map';
import type { RunRecord } from './run-record';

/** Pairs, and no keys from outside: the engine never answers a call that stores the key `__proto__`. */
export interface ExpectedRecord extends StoredRecord, Omit<Expected, 'settings' | 'olds'> {
    kind: 'expected';
    settings: StoredMap<MapValue<Expected['settings']>>;
    olds: StoredMap<MapValue<Expected['olds']>>;
}

type MapValue<M> = M extends ReadonlyMap<string, infer V> ? V : never;

/** What the app left behind last: what drift is measured against, and which of authentik's bindings are its own. */
export class Expectations {
    constructor(private readonly records: Records<ExpectedRecord>) {}

    public async read(): Promise<Expected> {
        const found = await this.records.find('settings');
        if (!found) return nothingExpected;
        return { ...nothingExpected, ...found, settings: readMap(found.settings), olds: readMap(found.olds) };
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

    /** Entries that were somebody else’s before the runs that were taken back: nothing of them is the app’s any more. */
    public async givenBack(names: readonly string[]): Promise<void> {
        const before = await this.read();
        const isTheirs = (id: string): boolean => names.includes(entrySettingOf(id)?.entryName ?? '');
        const settings = new Map([...before.settings].filter(([id]) => !isTheirs(id)));
        const entries = before.entries.filter((name) => !names.includes(name));
        await this.save({ ...before, settings, entries }, before);
    }

    /**
     * What is as it should be already is expected to stay so.
     * @param isEntryOfOthers nothing of it is the app’s then, also where it holds what the app would write
     */
    public async confirm(desired: Desired, observed: Observed, isEntryOfOthers: boolean): Promise<void> {
        const before = await this.read();
        const settings = new Map(before.settings);
        const rows = new Map([...observed.entry.settings, ...observed.restrictions].map((row) => [row.id, row.value]));
        const { sso } = desired;
        const entry = isEntryOfOthers ? undefined : desired.entry;
        const wanted = [
            ...(entry?.settings ?? []).map((row) => ({ ...row, id: entrySettingId(entry?.name ?? '', row.suffix) })),
            ...desired.restrictions,
        ];
        for (const { id, value } of wanted) {
            if (rows.get(id) === value && settings.get(id)?.value !== value)
                settings.set(id, { old: settings.get(id)?.old ?? value, value });
        }
        const entries = entry && observed.entry.exists ? [...new Set([...before.entries, entry.name])] : before.entries;
        const slugs = sso && observed.sso?.application ? [...new Set([...before.slugs, sso.slug])] : before.slugs;
        const isWebhookRight = observed.webhook && isWholeWebhook(observed.webhook);
        const webhook = desired.webhook && isWebhookRight === true ? { webhook: desired.webhook } : {};
        const wish = sso ? { sso: { wish: ssoWish(sso), clientId: sso.clientId } } : {};
        await this.save({ ...before, settings, entries, slugs, ...wish, ...webhook }, before);
    }

    private async save(after: Expected, before: Expected): Promise<void> {
        const record = recordOf(after);
        if (JSON.stringify(record) !== JSON.stringify(recordOf(before))) await this.records.save(record);
    }
}

function recordOf({ settings, olds, bindings, entries, slugs, sso, webhook }: Expected): ExpectedRecord {
    return {
        kind: 'expected',
        id: 'settings',
        ...{ settings: [...settings], olds: [...olds], bindings, entries, slugs },
        ...(sso ? { sso } : {}),
        ...(webhook ? { webhook } : {}),
    };
}
