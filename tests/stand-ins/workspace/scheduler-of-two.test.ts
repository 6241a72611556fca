import { Scheduler } from '../../../stand-ins/workspace/scheduler/scheduler';

/** Two instances of a server that take the jobs of one queue; each says which job it does, and when one is over. */
function cluster() {
    const scheduler = new Scheduler();
    const taken: string[] = [];
    const ends: (() => void)[] = [];
    const join = (instance: string): void =>
        scheduler.define(
            'job',
            async ({ number }) => {
                taken.push(`${instance} ${String(number)}`);
                await new Promise<void>((resolve) => ends.push(resolve));
            },
            instance,
        );
    scheduler.start();
    join('first');
    join('second');
    const add = (number: number): string => scheduler.scheduleOnce('job', 'now', { number });
    return { scheduler, taken, ends, add };
}

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('each job is done by one instance, and two jobs of a name by two at once', async () => {
    const { scheduler, taken, ends, add } = cluster();
    add(1);
    add(2);
    await turn();
    expect(taken.map((one) => one.split(' ')[0]).sort()).toEqual(['first', 'second']);
    expect(taken.map((one) => one.split(' ')[1]).sort()).toEqual(['1', '2']);
    for (const end of ends) end();
    await turn();
    expect(scheduler.jobs.size).toBe(0);
    scheduler.stop();
});

test('what an instance was doing when it ended stays locked, and the other one does what is due', async () => {
    const { scheduler, taken, ends, add } = cluster();
    const cut = add(1);
    await turn();
    const [gone = ''] = taken[0]?.split(' ') ?? [];
    scheduler.leave(gone);
    for (const end of ends.splice(0)) end();
    await turn();
    expect(scheduler.jobs.get(cut)?.lockedAt).toBeInstanceOf(Date);
    add(2);
    await turn();
    expect(taken).toEqual([`${gone} 1`, `${gone === 'first' ? 'second' : 'first'} 2`]);
    for (const end of ends) end();
    await turn();
    expect([...scheduler.jobs.keys()]).toEqual([cut]);
    scheduler.stop();
});
