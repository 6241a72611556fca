import type { Note, Plan } from '../../model/plan';
import { isApprovable } from '../../plan/approve';
import { countPeople } from '../../plan/people/count-people';
import { noCounts, type RunOfAnyKind } from './run-record';

export type RunOrigin = Pick<RunOfAnyKind, 'id' | 'trigger' | 'actor' | 'answer'>;

/** What a record keeps of long lists: it is read with 19 others for every list of runs. */
const WITHHELD_KEPT = 200;
/** One less than an answer names. */
const NOTES_KEPT = 9;

/** A run that is about to begin. */
export function newRun(
    origin: RunOrigin,
    { withheld, notes, drift, people }: Plan,
    stepCount: number,
    now: Date,
): Omit<RunOfAnyKind, 'fingerprint'> {
    return {
        kind: 'run',
        id: origin.id,
        trigger: origin.trigger,
        actor: origin.actor,
        answer: origin.answer,
        startedAt: now.toISOString(),
        stepCount,
        stepsDone: 0,
        leftOut: [],
        counts: noCounts,
        problems: [],
        withheld: withheld.slice(0, WITHHELD_KEPT),
        withheldCounts: { all: withheld.length, approvable: withheld.filter(isApprovable).length },
        notes: firstOfEachKind(notes),
        drift,
        ...(people && { people: countPeople(people) }),
        wasLive: false,
        budget: 0,
    };
}

function firstOfEachKind(notes: readonly Note[]): Note[] {
    const kinds = [...new Set(notes.map(({ code }) => code))];
    return kinds.flatMap((code) => {
        const ofKind = notes.filter((note) => note.code === code);
        if (ofKind.length <= NOTES_KEPT + 1) return ofKind;
        const left = ofKind.length - NOTES_KEPT;
        return [...ofKind.slice(0, NOTES_KEPT), { code, subject: '', more: left }];
    });
}
