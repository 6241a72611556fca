import type { Desired, DesiredEntry } from '../../model/desired';
import { entrySettingId } from '../../model/entry-setting';
import { isEntryChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import { nothingToDo } from '../join-parts';
import { diffEntry } from './diff-entry';

/** An entry of this name that somebody else has set up: with values of their own, or for another provider than our authentik. */
export type EntryOfOthers = { is: 'in-use' } | { is: 'of-other-provider'; url: string };

/** In the order in which the server puts addresses together: these may be whole addresses themselves. */
const PATHS = ['authorize_path', 'token_path', 'identity_path'] as const;

/**
 * Undefined where there is none, where the app has set it up itself, and where nothing was typed into it: an entry that was just added
 * by hand is there to be filled in. Whether accounts have logged in by it no server tells, so whatever was set up counts as in use.
 */
export function entryOfOthers({ entry }: Desired, { entry: found, expected }: Observed): EntryOfOthers | undefined {
    if (!entry || !found.exists || expected.entries.includes(entry.name)) return undefined;
    const rows = new Map(found.settings.map(({ id, value }) => [id, value]));
    const text = (suffix: string): string => String(rows.get(entrySettingId(entry.name, suffix)) ?? '').trim();
    const isSetUp = text('') === 'true' || text('url') !== '' || text('id') !== '';
    if (!isSetUp) return undefined;
    const urls = [text('url'), ...PATHS.map(text)].filter((one) => /^https?:\/\//i.test(one));
    const [url] = urls;
    if (url === undefined || urls.some((one) => isOurs(one, entry))) return { is: 'in-use' };
    return { is: 'of-other-provider', url };
}

/** Whether it holds anything else than the app would write: then it stays theirs, whatever else of a plan is done. */
export function isLeftToOthers(desired: Desired, observed: Observed): boolean {
    if (!entryOfOthers(desired, observed)) return false;
    return desired.entry?.clientId === '' || diffEntry(desired, observed, nothingToDo).changes.length > 0;
}

/** The entry that was somebody else’s, and is written over with this plan: taken back, it is theirs again. */
export function replacedEntry({ changes }: Plan, desired: Desired, observed: Observed): string | undefined {
    return changes.some(isEntryChange) && entryOfOthers(desired, observed) ? desired.entry?.name : undefined;
}

/** On the host at which authentik is; by which path, and whether by https, is what a run would set. */
function isOurs(url: string, { settings }: DesiredEntry): boolean {
    const ours = settings.find(({ suffix }) => suffix === 'url')?.value;
    return hostOf(url) === hostOf(String(ours));
}

function hostOf(url: string): string {
    return (/^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '').toLowerCase();
}
