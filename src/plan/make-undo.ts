import { compareText } from './compare-text';
import { inverse } from './inverse';
import { subjectOf, type JournalItem } from './journal-item';
import type { FieldValue } from './sso-types';
import type { Note, Plan, SettingValue, Withheld } from './types';

/** What a thing holds now: a value, whether a member is in, whether an object exists; undefined where it is gone. */
export type CurrentValue = SettingValue | FieldValue | null | undefined;

/**
 * The plan that puts back what a run changed, newest first. Whatever somebody has changed since is left alone and said: that
 * person, and not the app, decides.
 * @param items of the run, in the order in which it made them
 * @param current by subject of the change
 */
export function makeUndo(items: readonly JournalItem[], current: ReadonlyMap<string, CurrentValue>): Plan {
    const plan: { changes: Plan['changes'][number][]; withheld: Withheld[]; notes: Note[] } = {
        changes: [],
        withheld: [],
        notes: [],
    };
    const entryRemovals: Plan['changes'][number][] = [];
    for (const item of [...items].reverse()) {
        const subject = subjectOf(item.change);
        const now = current.get(subject);
        const back = inverse(item);
        if (typeof back === 'string') {
            if (isThere(item, now)) plan.notes.push({ code: back, subject: nameOf(item) });
        } else if (isBack(item, now)) {
            continue;
        } else if (isAsLeft(item, now)) {
            // an entry goes last: before that its rows hold what they held, should it be one that cannot be removed
            if (back.kind === 'remove-entry') entryRemovals.push(back);
            else plan.changes.push(back);
        } else {
            plan.withheld.push({ change: back, code: 'changed_since', details: show(now) });
        }
    }
    return {
        changes: [...plan.changes, ...entryRemovals],
        withheld: plan.withheld,
        notes: plan.notes.sort((a, b) => compareText(a.subject, b.subject)),
        drift: [],
    };
}

/** Whether the thing is as the run left it. */
function isAsLeft({ change, made }: JournalItem, now: CurrentValue): boolean {
    switch (change.kind) {
        case 'set-setting':
            return now === change.to;
        case 'set-client-id':
        case 'set-secret':
        case 'keep-credentials':
            return now === 'settings';
        case 'change-provider':
        case 'change-application':
            return change.to === undefined ? now !== undefined : same(now, change.to);
        case 'create-provider':
            return now === made;
        case 'remove-member':
        case 'unmark-absent':
        case 'deactivate':
        case 'unbind-group':
        case 'remove-entry':
            return now === false;
        default:
            return now === true;
    }
}

/** Whether the thing is as it was before the run. */
function isBack({ change, before }: JournalItem, now: CurrentValue): boolean {
    switch (change.kind) {
        case 'set-setting':
            return now === undefined || same(now, before ?? null);
        case 'change-provider':
        case 'change-application':
            return now === undefined || same(now, before ?? null);
        case 'set-client-id':
            return now === undefined || now === (before ?? '');
        case 'set-secret':
        case 'keep-credentials':
            return now === undefined || now === 'empty';
        case 'remove-member':
        case 'unmark-absent':
        case 'deactivate':
        case 'unbind-group':
        case 'remove-entry':
            return now === true;
        case 'create-provider':
            return now === undefined;
        default:
            return now === undefined || now === false;
    }
}

/** Whether what stays is still there to be told about. */
function isThere({ change }: JournalItem, now: CurrentValue): boolean {
    const mayBeGone: readonly string[] = ['create-room', 'create-team', 'create-key'];
    return mayBeGone.includes(change.kind) ? now !== undefined && now !== false : true;
}

function same(a: CurrentValue, b: CurrentValue): boolean {
    return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function nameOf({ change }: JournalItem): string {
    if (change.kind === 'create-room') return `#${change.room}`;
    if (change.kind === 'create-team') return `team ${change.team}`;
    return 'name' in change ? change.name : 'id' in change ? change.id : subjectOf(change);
}

function show(value: CurrentValue): string {
    if (value === undefined) return 'gone';
    if (value === true) return 'there';
    if (value === false) return 'not there';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
