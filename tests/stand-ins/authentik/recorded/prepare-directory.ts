import type { Preparation, Stage } from './preparation';
import { api, rows } from '../test-client';

const ONE_SHOT = 'made-by-herself';

/** Since 2025.12 a person who makes a token gets a role, which stays when the token goes. */
async function makeTokenAs({ authentik }: Stage, user: string): Promise<void> {
    const identifier = 'for-one-call';
    const token = authentik.createToken({ user, identifier });
    await api(authentik, '/core/tokens/', { token, method: 'POST', body: { identifier: ONE_SHOT } });
    for (const gone of [identifier, ONE_SHOT]) {
        await api(authentik, `/core/tokens/${gone}/`, { method: 'DELETE' });
    }
}

async function removeParents({ authentik, placeholders }: Stage, group: string): Promise<void> {
    const path = placeholders.fill(`/core/groups/<uuid:group ${group}>/`);
    await api(authentik, path, { method: 'PATCH', body: { parents: [] } });
}

/** Users, groups and tokens: what was done to them between the recordings, or in one of them without being recorded. */
export const directoryPreparations: readonly Preparation[] = [
    {
        recording: /2026\.5\.0-rc1\/(?:04a|05b|06|08)-/,
        atStart: true,
        prepare: (stage) => makeTokenAs(stage, 'ada'),
    },
    {
        // a worker removes what has expired
        recording: /2024\.12\.5\/(?:04a|04b)-/,
        atStart: true,
        prepare: async ({ authentik }) => {
            await api(authentik, '/core/tokens/radia-old/', { method: 'DELETE' });
        },
    },
    {
        recording: /2024\.12\.5\/04a-/,
        before: /^superuser: GET \/events\/transports\/$/,
        prepare: async ({ authentik }) => {
            for (const { pk } of rows(await api(authentik, '/events/transports/'))) {
                await api(authentik, `/events/transports/${String(pk)}/`, { method: 'DELETE' });
            }
        },
    },
    {
        // the loops of before were undone
        recording: /2026\.5\.0-rc1\/01c-/,
        before: /^other form of the parent written$/,
        prepare: async (stage) => {
            await removeParents(stage, 'leads');
            await removeParents(stage, 'staff');
        },
    },
    {
        // written down with the placeholder of the token that it was made of
        recording: /04a-/,
        before: /^Authorization: the token in capitals$/,
        prepare: ({ authentik, placeholders }) => placeholders.bind('<key>', authentik.token.toUpperCase()),
    },
    {
        recording: /04a-/,
        after: /^Authorization: the token in capitals$/,
        prepare: ({ authentik, placeholders }) => placeholders.bind('<key>', authentik.token),
    },
];
