import type { Config } from '../config/config';
import { isStillWaiting } from '../keep-up/arrival';
import { hasTheirPlaces } from '../keep-up/has-their-places';
import { toFailure, type Failure } from '../model/failure';
import type { ArrivalRecord } from '../store/arrivals';
import type { ExecutionParts } from './execution-parts';
import { isHeldBack } from './held-back';
import { secondsAsked } from './hold-up';
import { lookMark } from './look-mark';
import { Runner } from './plan-and-start';
import type { RunOrigin } from './records/new-run';
import { syncPeople } from './sync-people';

/** Of more who come at once a look at everybody is no dearer. */
const ASKED_ALONE = 10;
/** When to try again: another run is at work, or a server does not answer. */
const BUSY_MS = 15_000;
const FAILED_MS = 60_000;
/** Nobody waits for longer than that (`isStillWaiting`). */
const LONGEST_MS = 25 * 60_000;

interface Around {
    /** @param milliseconds from now, when to look again at who still waits */
    lookAt(milliseconds: number): Promise<void>;
    logFailure(failure: Failure): void;
}

/**
 * Looks at those who have just come, all of them at once: their own links, rooms, teams and roles, and nothing else. Where nothing has
 * changed since the last whole look, or only for others, and none of them is unseen, nothing can be due for them, and a few requests
 * are all. What is due is planned with everybody, since limits and links depend on others.
 */
export async function lookAtPeople(
    config: Config,
    parts: ExecutionParts,
    origin: RunOrigin,
    around: Around,
): Promise<void> {
    const { arrivals } = parts;
    const waiting = await arrivals.waiting();
    if (waiting.length === 0) return;
    if (!parts.authentik.hasToken || (await isHeldBack(parts))) return arrivals.done(waiting);
    try {
        const unseen = (await arrivals.unseen()).filter(({ id }) => waiting.some((arrival) => arrival.id === id));
        const isDue = unseen.length > 0 || (await isAnythingDue(config, parts, waiting));
        // whoever is not seen to the end stays unseen, for the next look at everybody
        if (!isDue || (await syncThem(new Runner(config, parts), origin, waiting))) await arrivals.seen(unseen);
        await arrivals.done(waiting);
    } catch (error) {
        const failure = toFailure(error);
        const isBusy = failure.code === 'run_in_progress';
        if (!isBusy) around.logFailure(failure);
        const now = parts.clock.now();
        const left = waiting.filter(({ at }) => isStillWaiting(at, now));
        await arrivals.done(waiting.filter((arrival) => !left.includes(arrival)));
        if (left.length > 0) await around.lookAt(isBusy ? BUSY_MS : millisecondsAfter(failure));
    }
}

/** A server that wants to be left alone for longer is. */
function millisecondsAfter({ details }: Failure): number {
    return Math.min(LONGEST_MS, Math.max(FAILED_MS, secondsAsked(details) * 1000));
}

async function isAnythingDue(
    config: Config,
    parts: ExecutionParts,
    waiting: readonly ArrivalRecord[],
): Promise<boolean> {
    const { seen } = await parts.keepUp.read();
    if (seen === (await lookMark(config, parts))) return false;
    return waiting.length > ASKED_ALONE || !(await haveTheirPlaces(config, parts, waiting));
}

/** Whether what has changed is about others: everybody is asked for by themselves, and nothing else is read. */
async function haveTheirPlaces(
    { groups }: Config,
    { authentik, workspace, memory }: ExecutionParts,
    waiting: readonly ArrivalRecord[],
): Promise<boolean> {
    const accounts = await workspace.findAccountsById(waiting.map(({ id }) => id));
    if (accounts.length < waiting.length || accounts.some(({ isActive }) => !isActive)) return false;
    const directory = await authentik.readDirectoryOf(accounts.map(({ username }) => username));
    if (!directory) return false;
    const remembered = await memory.read();
    for (const { id: userId } of accounts) {
        const person = { userId, rooms: await workspace.roomsOf(userId) };
        if (!hasTheirPlaces(person, groups, directory, remembered)) return false;
    }
    return true;
}

/** @returns whether all that is due for them was begun, nothing of it went wrong, and nothing of it waits for somebody */
async function syncThem(runner: Runner, origin: RunOrigin, waiting: readonly ArrivalRecord[]): Promise<boolean> {
    const them = new Set(waiting.map(({ id }) => id));
    return runner.planThen(origin, async (planned) => (await syncPeople(runner, planned, them, origin)).isSeen);
}
