import type { Pieces } from '../../src/model/pieces';
import { makePlanInPieces } from '../../src/plan/make-plan';
import { surveyInPieces } from '../../src/plan/survey';
import { inTurns } from '../../src/run/in-turns';
import { observedOrganisation } from '../support/observed-organisation';

/** A clock by which each piece takes so many milliseconds. */
function clockOf(milliseconds: number) {
    let time = 0;
    const waits: number[] = [];
    const wait = async (wanted: number): Promise<void> => void waits.push(wanted);
    return { now: () => new Date((time += milliseconds)), wait, waits };
}

function* counted(pieces: number): Pieces<number> {
    for (let piece = 0; piece < pieces; piece++) yield;
    return pieces;
}

test('whoever waits for a turn has it after a while, however many pieces there are', async () => {
    const slow = clockOf(30);
    expect(await inTurns(counted(5), slow)).toBe(5);
    expect(slow.waits).toEqual([0, 0, 0, 0, 0]);
    const quick = clockOf(1);
    expect(await inTurns(counted(100), quick)).toBe(100);
    expect(quick.waits.length).toBeLessThan(10);
});

test('a clock that was set back keeps nobody from their turn', async () => {
    const clock = clockOf(-40);
    await inTurns(counted(3), clock);
    expect(clock.waits).toHaveLength(3);
});

test('a plan for a thousand people has a place to pause in each room and after some hundred people', async () => {
    const { desired, observed } = await observedOrganisation('1k', 'empty');
    const survey = piecesOf(surveyInPieces(desired, observed));
    const plan = piecesOf(makePlanInPieces(desired, observed, survey.value));
    expect(survey.value.targets).toHaveLength(50);
    expect(survey.pieces).toBeGreaterThan(100);
    expect(plan.pieces).toBeGreaterThan(60);
});

function piecesOf<T>(work: Pieces<T>): { value: T; pieces: number } {
    for (let pieces = 1; ; pieces++) {
        const { done, value } = work.next();
        if (done === true) return { value, pieces };
    }
}
