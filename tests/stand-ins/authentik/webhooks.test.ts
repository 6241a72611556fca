import { SteppedClock, StandInAuthentik } from '../../../stand-ins/authentik';
import { Listener } from './recorded/listener';
import { api, rows } from './test-client';

const listener = new Listener();
beforeAll(() => listener.start());
afterAll(() => listener.stop());

interface Started {
    authentik: StandInAuthentik;
    clock: SteppedClock;
    /** adds a member to `staff`, which is one event */
    change: () => Promise<void>;
    /** requests that arrived at a path so far */
    arrived: (path: string) => number;
    /** moves the clock on, and waits for what is sent on the way */
    pass: (milliseconds: number) => Promise<void>;
}

async function started(version: string, path: string): Promise<Started> {
    const clock = new SteppedClock();
    const users = ['ada', 'bob'].map((username) => ({ username, groups: ['receivers'] }));
    const authentik = new StandInAuthentik({ clock, file: { version, users, groups: [{ name: 'staff' }] } });
    await authentik.start();
    const make = async (where: string, body: unknown): Promise<unknown> =>
        (await api(authentik, where, { method: 'POST', body })).json.pk;
    const pkOf = async (group: string): Promise<unknown> =>
        rows(await api(authentik, `/core/groups/?name=${group}`))[0]?.pk;
    const [staff, receivers] = [await pkOf('staff'), await pkOf('receivers')];
    const ada = rows(await api(authentik, '/core/users/?username=ada'))[0]?.pk;
    const webhook = { name: 'chat', mode: 'webhook', webhook_url: listener.url + path };
    const transports = [await make('/events/transports/', webhook)];
    const both = { group: receivers, destination_group: receivers };
    const target = await make('/events/rules/', { name: 'chat', transports, ...both });
    const criteria = { action: null, model: 'authentik_core.group' };
    const policy = await make('/policies/event_matcher/', { name: 'groups', ...criteria });
    await make('/policies/bindings/', { target, policy, order: 0 });
    return {
        ...{ authentik, clock },
        change: async () => {
            await api(authentik, `/core/groups/${String(staff)}/add_user/`, { method: 'POST', body: { pk: ada } });
        },
        arrived: (wanted) => listener.received.filter((one) => one.path === wanted).length,
        pass: async (milliseconds) => {
            for (let left = milliseconds; left > 0;) {
                const step = Math.min(Math.max(clock.untilNext ?? left, 1), left);
                clock.advance(step);
                await authentik.attemptsDone();
                left -= step;
            }
        },
    };
}

test('every member of the group gets a copy, and only once the worker has come to it', async () => {
    const { authentik, change, arrived, pass } = await started('2026.5.0', '/copies');
    await pass(1000);
    await change();
    expect(arrived('/copies')).toBe(0);
    await pass(1000);
    await authentik.stop();
    expect(arrived('/copies')).toBe(2);
    const told = listener.received
        .filter(({ path }) => path === '/copies')
        .map(({ text }) => JSON.parse(text) as { user_username: string; body: string });
    // they are on their way at the same time
    expect(told.map(({ user_username }) => user_username).sort()).toEqual(['ada', 'bob']);
    const printed = /^model_updated: \{'model': \{'pk': '[0-9a-f]{32}', 'app': 'authentik_core', 'name': 'staff'/;
    expect(told.filter(({ body }) => printed.test(body))).toHaveLength(2);
});

test.each([
    ['2024.12.5', [0, 1000, 1000, 3000]],
    ['2026.5.0', [0, 30_000, 60_000, 120_000, 240_000, 480_000]],
])('%s tries a receiver that fails again, and then never', async (version, delays) => {
    const path = `/fail-${version}`;
    const { authentik, change, arrived, pass } = await started(version, path);
    await pass(1000);
    await change();
    await pass(500);
    expect(arrived(path)).toBe(2);
    for (const [n, delay] of delays.entries()) {
        await pass(delay);
        expect(arrived(path)).toBe(2 * (n + 1));
    }
    await pass(24 * 3_600_000);
    expect(arrived(path)).toBe(2 * delays.length);
    await authentik.stop();
});

test('nothing waits any more once it is stopped', async () => {
    const { authentik, clock, change, pass } = await started('2026.5.0', '/fail-stopped');
    await pass(1000);
    await change();
    await pass(500);
    expect(clock.untilNext).toBeGreaterThan(0);
    await authentik.stop();
    expect(clock.untilNext).toBeUndefined();
});
