import type { CallAccessors } from '../ports/call-accessors';
import type { AdoptionRecord } from '../run/records/adoption';
import type { ExpectedRecord } from '../run/records/expectations';
import { JournalRecords, type JournalEntryRecord, type JournalRecord } from '../run/records/journal-records';
import type { PendingRecord } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import type { StepsRecord } from '../run/records/run-steps';
import { RunStore } from '../run/records/run-store';
import type { ProgressRecord } from '../run/records/shown-progress';
import {
    Arrivals,
    type ArrivalRecord,
    type ArrivalsLookRecord,
    type UnseenRecord,
    type WelcomeRecord,
} from '../store/arrivals';
import type { BirthRecord } from '../store/births';
import type { EmailFormRecord } from '../store/email-form';
import { ConsoleMemory, type ConsoleAnswerRecord, type RulesDraftRecord } from '../store/console-memory';
import { Greeted, type GreetedRecord } from '../store/greeted';
import { LateReplies, type LateReplyRecord } from '../store/late-replies';
import { KeepUpMemory, type KeepUpRecord, type PauseRecord } from '../store/keep-up-memory';
import type { KnownRoomRecord } from '../store/known-rooms';
import type { LeavingRecord } from '../store/leavings';
import type { LedgerPieceRecord, LedgerRecord } from '../store/ledger';
import { Lease, type LeaseRecord } from '../store/lease';
import type { LinksRecord } from '../store/link-memory';
import { Records, type StoredRecord } from '../store/records';
import { ShownPlans, type ShownPlanRecord } from '../store/shown-plans';
import { Stops, type StopRecord } from '../store/stops';
import { SyncMemory, type AbsenceRecord } from '../store/sync-memory';
import type { SyncStateRecord } from '../store/sync-state';
import { Webhooks, type RefusedWebhookRecord, type WebhookRecord } from '../store/webhooks';
import { ToldNotes, type ToldNotesRecord } from '../store/told-notes';
import { ToldLeavers, type ToldLeaversRecord } from '../store/told-leavers';

/** Everything that the app has stored. */
export interface AppRecords {
    runs: RunStore;
    journal: JournalRecords;
    expected: Records<ExpectedRecord>;
    pending: Records<PendingRecord>;
    adoptions: Records<AdoptionRecord>;
    memory: SyncMemory;
    lease: Lease;
    keepUp: KeepUpMemory;
    stops: Stops;
    arrivals: Arrivals;
    webhooks: Webhooks;
    toldLeavers: ToldLeavers;
    toldNotes: ToldNotes;
    greeted: Greeted;
    shownPlans: ShownPlans;
    lateReplies: LateReplies;
    progress: Records<ProgressRecord>;
    consoleMemory: ConsoleMemory;
}

export function appRecords({ read, persistence }: CallAccessors, now: () => Date): AppRecords {
    const reader = read.getPersistenceReader();
    return recordsBy((kind) => new Records(kind, reader, persistence), now);
}

/** @param records makes those of one kind */
export function recordsBy(
    records: <T extends StoredRecord>(kind: T['kind']) => Records<T>,
    now: () => Date,
): AppRecords {
    return {
        runs: new RunStore(records<RunRecord>('run'), records<StepsRecord>('steps')),
        journal: new JournalRecords(records<JournalEntryRecord>('journal-entry'), records<JournalRecord>('journal')),
        expected: records<ExpectedRecord>('expected'),
        pending: records<PendingRecord>('pending'),
        adoptions: records<AdoptionRecord>('adoption'),
        memory: new SyncMemory(
            {
                ledgerPieces: records<LedgerPieceRecord>('ledger-piece'),
                ledger: records<LedgerRecord>('ledger'),
                leavings: records<LeavingRecord>('leaving'),
                links: records<LinksRecord>('links'),
                absences: records<AbsenceRecord>('absence'),
                births: records<BirthRecord>('birth'),
                emailForms: records<EmailFormRecord>('email-form'),
                state: records<SyncStateRecord>('state'),
                knownRooms: records<KnownRoomRecord>('known-room'),
            },
            now,
        ),
        keepUp: new KeepUpMemory(records<KeepUpRecord>('keep-up'), records<PauseRecord>('pause')),
        arrivals: new Arrivals(
            records<ArrivalRecord>('arrival'),
            records<WelcomeRecord>('welcome'),
            records<ArrivalsLookRecord>('arrivals-look'),
            records<UnseenRecord>('unseen'),
        ),
        stops: new Stops(records<StopRecord>('stop')),
        lease: new Lease(records<LeaseRecord>('lease')),
        webhooks: new Webhooks(records<WebhookRecord | RefusedWebhookRecord>('webhook')),
        toldLeavers: new ToldLeavers(records<ToldLeaversRecord>('told-leavers')),
        toldNotes: new ToldNotes(records<ToldNotesRecord>('told-notes')),
        greeted: new Greeted(records<GreetedRecord>('greeted')),
        shownPlans: new ShownPlans(records<ShownPlanRecord>('plan'), now),
        lateReplies: new LateReplies(records<LateReplyRecord>('late-reply')),
        progress: records<ProgressRecord>('progress'),
        consoleMemory: new ConsoleMemory(
            records<ConsoleAnswerRecord>('console-answer'),
            records<RulesDraftRecord>('rules-draft'),
        ),
    };
}
