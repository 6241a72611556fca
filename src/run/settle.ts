import type { JournalItem } from '../model/journal-item';
import { isMembershipChange, kindOf, subjectOf } from '../model/kinds';
import type { ExecutionParts } from './execution-parts';
import { observeItems } from './observe/observe-undo';
import { rememberMembers } from './perform/members';
import { seenKindOf } from './perform/perform';
import type { Journal } from './records/journal';
import type { WrittenStep } from './records/journal-records';

/**
 * Settles what was begun and cut off, by looking: what is there now and was not before was given by us, and is remembered as ours;
 * what is not there was never done, and leaves no trace. A run is gone on with, taken back or built upon only after that.
 */
export async function settleBegun(journal: Journal, parts: ExecutionParts): Promise<void> {
    for (const entry of await journal.begun()) await settleEntry(entry, journal, parts);
}

/** The same for one step. @returns whether it has made anything */
export async function settleStep(step: string, journal: Journal, parts: ExecutionParts): Promise<boolean> {
    const entry = await journal.find(step);
    if (entry?.state === 'begun') await settleEntry(entry, journal, parts);
    return (await journal.find(step)) !== undefined;
}

async function settleEntry({ step, items }: WrittenStep, journal: Journal, parts: ExecutionParts): Promise<void> {
    const seen = await observeItems(items, parts);
    const landed = seen.items.filter((item) =>
        kindOf(item.change).isAsLeft(item.change, item, seen.current.get(subjectOf(item.change))),
    );
    await remember(landed, parts);
    await journal.complete(step, landed);
}

async function remember(items: readonly JournalItem[], { workspace, memory }: ExecutionParts): Promise<void> {
    const [first] = items;
    // a step with members has members of one target, and nothing else
    if (first && isMembershipChange(first.change)) {
        await rememberMembers(first.change.target, items, memory);
        return;
    }
    for (const { change } of items) await seenKindOf(change).remember?.(change, { workspace, memory });
}
