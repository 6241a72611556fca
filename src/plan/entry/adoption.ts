import type { DesiredAdoption } from '../../model/adoption';
import { distinctServices } from '../../model/adoption';
import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import { entrySettingId } from '../../model/entry-setting';
import { isEntryChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Note, Plan, Withheld } from '../../model/plan';
import { settingWords } from '../../model/setting-words';
import { isAtLeast } from '../../model/version';
import type { SettingValue } from '../../model/workspace';
import { countComeOver } from '../people/come-over';
import type { Pairs } from '../people/pairs';
import { flowOf } from '../login/login-rules';

/** Whether a change lets accounts in that were there before, by the dangerous switch of this entry. */
export function isAdoptionBegun(change: Change, entryName: string): boolean {
    return change.kind === 'set-setting' && change.id === switchOf(entryName) && change.to === true;
}

/** What had its time begins again by a person’s approval alone. */
export function adoptionAgain({ entry, adoption }: Desired, observed: Observed): Withheld[] {
    if (!entry || adoption?.phase !== 'over') return [];
    const id = switchOf(entry.name);
    const row = observed.entry.settings.find((one) => one.id === id);
    // one that somebody has switched on is switched off first
    if (row?.value !== false) return [];
    const reason = { code: 'reason.adoption', days: adoption.days } as const;
    const change: Change = { kind: 'set-setting', area: 'entry', id, from: false, to: true, reason };
    return [{ code: 'adoption_over', days: adoption.days, change }];
}

/** An entry of another service name lets accounts in until its time is over: a person may end it before. */
export function adoptionsOfBefore({ leftovers }: Observed): Withheld[] {
    return leftovers.entries.flatMap(({ name, adoption }): Withheld[] => {
        if (!adoption) return [];
        const change: Change = {
            ...{ kind: 'set-setting', area: 'entry', id: switchOf(name), from: true, to: false },
            reason: { code: 'reason.adoption_over' },
        };
        return [{ code: 'adoption_of_before', entry: name, by: adoption.by, time: adoption.until, change }];
    });
}

/** Whether with this plan a new time begins: the switch is set, or was on already when it was chosen. */
export function beginsAdoption({ changes, withheld }: Plan, { entry, adoption }: Desired, observed: Observed): boolean {
    if (!entry || !adoption || adoption.phase === 'open') return false;
    if (changes.some((change) => isAdoptionBegun(change, entry.name))) return true;
    if (
        adoption.phase === 'over' ||
        withheld.some(({ code, change }) => code !== 'adoption_of_before' && isEntryChange(change))
    )
        return false;
    return rowOf(observed, switchOf(entry.name)) === true;
}

/** For how long accounts that were there before get in, and who has come over. */
export function adoptionNotes(plan: Plan, desired: Desired, observed: Observed, pairs: Pairs): Note[] {
    const { entry, adoption } = desired;
    if (!entry) return [];
    if (!adoption) return endlessNotes(desired, observed);
    const notes: Note[] = [];
    const begins = beginsAdoption(plan, desired, observed);
    if (begins) notes.push({ code: 'adoption_begins', subject: adoptionFor(adoption) });
    if (adoption.phase === 'open' && observed.adoption) {
        const come = countComeOver(observed.adoption, desired, observed, pairs);
        const details = come && ({ code: 'detail.come_over', ...come } as const);
        notes.push({ code: 'adoption_open', subject: adoptionUntil(adoption), ...(details && { details }) });
    }
    if (begins || adoption.phase === 'open') notes.push(...flowNotes(adoption, observed));
    return notes;
}

/** What the login flow of the server makes of it. */
function flowNotes({ by }: DesiredAdoption, { loginSettings, server }: Observed): Note[] {
    if (!loginSettings) return [];
    const flow = flowOf(loginSettings, server.version);
    const isOld = isAtLeast(server.version, 9) !== true;
    if (flow === 'modern') return isOld ? [{ code: 'adoption_restart', subject: settingWords(MODERN_FLOW) }] : [];
    return by === 'address' ? [{ code: 'adoption_anyway', subject: { code: 'adoption.by', by } }] : [];
}

/** Switched on by its own setting, nothing ends it. */
function endlessNotes({ entry }: Desired, observed: Observed): Note[] {
    const isWanted = entry?.settings.some(({ suffix, value }) => suffix === distinctServices && value === true);
    const id = switchOf(entry?.name ?? '');
    return isWanted && rowOf(observed, id) !== undefined
        ? [{ code: 'adoption_endless', subject: settingWords(id) }]
        : [];
}

const MODERN_FLOW = 'Accounts_OAuth_Use_Modern_Flow';

function adoptionFor({ by, days }: DesiredAdoption): Note['subject'] {
    return { code: 'adoption.for', by, days };
}

function adoptionUntil({ by, until = '' }: DesiredAdoption): Note['subject'] {
    return { code: 'adoption.until', by, time: until };
}

function switchOf(entryName: string): string {
    return entrySettingId(entryName, distinctServices);
}

function rowOf({ entry }: Observed, id: string): SettingValue | null | undefined {
    return entry.settings.find((row) => row.id === id)?.value;
}
