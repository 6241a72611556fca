import { changeProvider, setActive } from './change-provider';
import type { Preparation, Stage } from './preparation';
import { api, rows } from '../test-client';

const recording = /06-flow-executor/;

async function endAllSessions({ authentik }: Stage, username: string): Promise<void> {
    const sessions = rows(await api(authentik, `/core/authenticated_sessions/?user__username=${username}`));
    for (const { uuid } of sessions) {
        await api(authentik, `/core/authenticated_sessions/${String(uuid)}/`, { method: 'DELETE' });
    }
}

/** "The login as the flow executor speaks it": who sits at the browser. */
export const flowPreparations: readonly Preparation[] = [
    {
        recording,
        // those that go on with a session say so
        before: /^(?!.*(?:with her session|the second time|prompt=none|after all)).*: authorize$|^executor /,
        prepare: ({ browser }) => browser.forget(),
    },
    {
        recording,
        before: /^explicit consent: authorize$/,
        prepare: (stage) =>
            changeProvider(stage, { authorizationFlow: 'default-provider-authorization-explicit-consent' }),
    },
    { recording, before: /^prompt=consent: authorize$/, prepare: (stage) => changeProvider(stage) },
    {
        recording,
        before: /^users\/me with the session$/,
        prepare: ({ browser }) => browser.logIn('ada'),
    },
    {
        // which of them is not told: their order is the database's
        recording,
        before: /^session deleted by an administrator$/,
        prepare: async ({ authentik, placeholders }) => {
            const [session] = rows(await api(authentik, '/core/authenticated_sessions/?user__username=ada'));
            placeholders.bind('<uuid:object 7>', String(session?.uuid));
        },
    },
    {
        recording,
        before: /^users\/me after all sessions were deleted$/,
        prepare: async (stage) => {
            await stage.browser.logIn('ada');
            await endAllSessions(stage, 'ada');
        },
    },
    {
        recording,
        before: /^session of a user deactivated since/,
        prepare: async (stage) => {
            await stage.browser.logIn('Grace');
            await setActive(stage, 'Grace', false);
        },
    },
    { recording, before: /^active again/, prepare: (stage) => setActive(stage, 'Grace', true) },
];
