import type { JournalItem } from '../model/journal-item';
import { targetKey, targetWords } from '../model/target';
import type { TargetWords } from '../model/words';
import type { Greeted } from '../store/greeted';
import type { RunRecord } from './records/run-record';
import type { Step } from './records/step';

/** Writes to somebody who was added. */
export interface Greeter {
    greet(userId: string, place: TargetWords, group: string): Promise<void>;
}

interface Parts {
    greeted: Greeted;
    greeter: Greeter;
    logFailure(error: unknown): unknown;
}

/** One greeting for whom a run has added to a room or team. Whatever becomes of it, the run goes on. */
export class Greetings {
    constructor(private readonly parts: Parts) {}

    /** @param made what the step has changed in fact */
    public async greet({ greets = [] }: RunRecord, step: Step, made: readonly JournalItem[]): Promise<void> {
        if (step.kind !== 'members' || !greets.includes(targetKey(step.target))) return;
        for (const { change } of made) {
            if (change.kind !== 'add-member' || change.reason.code !== 'reason.in_groups') continue;
            const [way] = change.reason.groups;
            if (way) await this.greetOne(change.userId, step.target, way.group);
        }
    }

    private async greetOne(userId: string, target: Parameters<typeof targetKey>[0], group: string): Promise<void> {
        const { greeted, greeter } = this.parts;
        try {
            // noted first: whoever is not greeted is better off than who is greeted twice
            if (await greeted.note(targetKey(target), userId)) await greeter.greet(userId, targetWords(target), group);
        } catch (error) {
            this.parts.logFailure(error);
        }
    }
}
