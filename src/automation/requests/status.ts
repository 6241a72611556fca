import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import { isPaused } from '../../keep-up/is-paused';
import type { LateReplyRecord } from '../../store/late-replies';
import type { AutomationCall } from '../call';
import { problemJson } from '../json/problem-json';
import { runJson } from '../json/run-json';
import type { Reply } from '../reply';

/** A request that is at work for longer than this has ended with the process it was in. */
const LOST_AFTER_MS = 10 * 60_000;

/** `GET status`: what the app has stored, so that it can be asked often. What both servers hold is seen by `POST plan`. */
export async function getStatus({ app, texts }: AutomationCall): Promise<Reply> {
    const { keepUp, runs, pending, lateReplies } = app.records;
    const now = app.clock.now();
    const [{ problems }, all, waiting, look, pause, plan, apply] = await Promise.all([
        app.readConfig(),
        runs.all(),
        pending.all(),
        keepUp.read(),
        keepUp.pause(),
        lateReplies.find('plan'),
        lateReplies.find('apply'),
    ]);
    const { lookedAt, wholeAt, failures } = look;
    const content = {
        settings: { isValid: problems.length === 0, problems: problems.map((one) => problemJson(texts, one)) },
        runs: [...all].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).map((run) => runJson(texts, run)),
        waiting: waiting.map(({ id, until }) => ({ run: id, until })),
        pause: pause && isPaused(pause, now) ? { since: pause.since, until: pause.until ?? null, by: pause.by } : null,
        look: {
            lookedAt: lookedAt ?? null,
            wholeAt: wholeAt ?? null,
            failing: failures
                ? { code: failures.code, count: failures.count, since: failures.since, retryAt: failures.retryAt }
                : null,
        },
        late: { plan: lateJson(plan, now), apply: lateJson(apply, now) },
    };
    return { status: HttpStatusCode.OK, content };
}

function lateJson(late: LateReplyRecord | undefined, now: Date): object | null {
    if (!late) return null;
    const { askedAt, answeredAt, status, content } = late;
    if (typeof answeredAt === 'string' && typeof content === 'string')
        return { askedAt, state: 'answered', answeredAt, status, answer: JSON.parse(content) as object };
    const isLost = now.getTime() - new Date(askedAt).getTime() > LOST_AFTER_MS;
    return { askedAt, state: isLost ? 'lost' : 'at_work' };
}
