import { Deadline } from '../../src/check/ask/deadline';
import { Failure } from '../../src/model/failure';

/** A clock that goes on only when something waits for it. */
class StepClock {
    private time = 0;
    private readonly waiting: { at: number; wake: () => void }[] = [];

    public now(): Date {
        return new Date(this.time);
    }

    public async wait(milliseconds: number): Promise<void> {
        return new Promise((resolve) => void this.waiting.push({ at: this.time + milliseconds, wake: resolve }));
    }

    public advance(milliseconds: number): void {
        this.time += milliseconds;
        for (const { at, wake } of this.waiting) if (at <= this.time) wake();
    }
}

const asked = { server: 'authentik', url: 'https://authentik.company' } as const;
const never = async (): Promise<string> => new Promise(() => undefined);

test('a question without an answer takes its own part of the time, and the next one is asked all the same', async () => {
    const clock = new StepClock();
    const deadline = new Deadline(clock, 7_000, 4_000);
    const slow = deadline.ask(asked, never);
    clock.advance(4_000);
    expect(await slow).toMatchObject({ state: 'failed', failure: { code: 'authentik_timeout' } });
    expect(await deadline.ask(asked, async () => Promise.resolve('answer'))).toEqual({
        state: 'known',
        value: 'answer',
    });
});

test('a question asked late has what is left, and one asked too late is not asked at all', async () => {
    const clock = new StepClock();
    const deadline = new Deadline(clock, 7_000, 4_000);
    clock.advance(5_000);
    const late = deadline.ask(asked, never);
    clock.advance(2_000);
    expect(await late).toMatchObject({ state: 'failed' });
    let isAsked = false;
    const tooLate = await deadline.ask(asked, async () => {
        isAsked = true;
        return Promise.resolve('answer');
    });
    expect([tooLate, isAsked]).toEqual([{ state: 'not-asked' }, false]);
});

test('whatever is thrown becomes the reason in place of the value', async () => {
    const deadline = new Deadline(new StepClock(), 7_000, 4_000);
    const details = { url: 'https://authentik.company', status: 502 };
    const failure = async (): Promise<never> => Promise.reject(new Failure('authentik_down', details));
    expect(await deadline.ask(asked, failure)).toEqual({
        state: 'failed',
        failure: { code: 'authentik_down', details },
    });
    const bug = async (): Promise<never> => Promise.reject(new TypeError('x is undefined'));
    expect(await deadline.ask(asked, bug)).toMatchObject({ state: 'failed', failure: { code: 'internal' } });
});
