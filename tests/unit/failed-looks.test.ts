import { isTooEarly, noteFailedLook } from '../../src/run/failed-looks';
import { HeardListeners } from '../support/looks';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const MINUTE = 60_000;
const unreadable = { code: 'server_setting_unreadable', details: {} };

test('a look that cannot begin is told once, and tried again later each time', async () => {
    const { parts, keepUp, clock, anotherLease } = memoryRunner(
        configOf(),
        new MemoryDirectory(),
        new MemoryWorkspace(),
    );
    const listeners = new HeardListeners();
    for (let turn = 0; turn < 3; turn++)
        await noteFailedLook(unreadable, { ...parts, lease: anotherLease() }, listeners);
    expect(listeners.heard).toEqual([`failed ${unreadable.code}`]);
    expect(listeners.looksIn).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE]);
    const { failures } = await keepUp.read();
    expect(isTooEarly(failures, clock.now())).toBe(true);
    await clock.wait(4 * MINUTE);
    expect(isTooEarly(failures, clock.now())).toBe(false);
    expect(isTooEarly(undefined, clock.now())).toBe(false);
});

test('while another run is at work nothing is noted', async () => {
    const { parts, keepUp, clock, anotherLease } = memoryRunner(
        configOf(),
        new MemoryDirectory(),
        new MemoryWorkspace(),
    );
    await anotherLease().take('run-1', clock.now(), MINUTE);
    const listeners = new HeardListeners();
    await noteFailedLook(unreadable, parts, listeners);
    expect([listeners.heard, listeners.looksIn, await keepUp.read()]).toEqual([[], [], {}]);
});
