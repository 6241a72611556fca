import type { Records, StoredRecord } from './records';

/** What a tab of the console showed to somebody last. Of another person's nothing is ever shown. */
export interface ConsoleAnswerRecord extends StoredRecord {
    kind: 'console-answer';
    /** user id and tab */
    id: string;
    /** ISO 8601 */
    askedAt: string;
    /** absent while it is at work */
    answeredAt?: string;
    /** an answer as JSON: text and buttons */
    answer?: string;
}

/** Rules that somebody has written in the dialog and not saved. */
export interface RulesDraftRecord extends StoredRecord {
    kind: 'rules-draft';
    /** user id */
    id: string;
    /** as they were when the dialog was opened */
    base: string;
    /** as they were last looked at; absent before */
    draft?: string;
}

export class ConsoleMemory {
    constructor(
        private readonly answers: Records<ConsoleAnswerRecord>,
        private readonly drafts: Records<RulesDraftRecord>,
    ) {}

    public async answer(userId: string, tab: string): Promise<ConsoleAnswerRecord | undefined> {
        return this.answers.find(`${userId}:${tab}`);
    }

    public async saveAnswer(
        userId: string,
        tab: string,
        answer: Omit<ConsoleAnswerRecord, 'kind' | 'id'>,
    ): Promise<void> {
        await this.answers.save({ kind: 'console-answer', id: `${userId}:${tab}`, ...answer });
    }

    public async draft(userId: string): Promise<RulesDraftRecord | undefined> {
        return this.drafts.find(userId);
    }

    public async saveDraft(userId: string, base: string, draft?: string): Promise<void> {
        await this.drafts.save({ kind: 'rules-draft', id: userId, base, ...(draft !== undefined && { draft }) });
    }
}
