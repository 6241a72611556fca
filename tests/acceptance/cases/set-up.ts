import assert from 'node:assert/strict';

import type { AcceptanceCase } from '../acceptance-case';

export const setUpCases: readonly AcceptanceCase[] = [
    {
        id: 'set-up/from-nothing',
        title: 'One run sets up authentik, the entry and the login, and a new person gets in',
        play: async (world) => {
            await world.startFromNothing();
            await world.do('/authentik-sync');
            const provider = await world.provider();
            assert.equal(provider.client_type, 'confidential');
            const uris = provider.redirect_uris as { url: string; matching_mode: string }[];
            assert.deepEqual(
                uris.map(({ url, matching_mode: mode }) => [mode, url]),
                [['strict', await world.callback()]],
            );
            const service = await world.chat.service(world.service);
            assert.equal(service?.clientId, provider.client_id);
            const person = await world.directory.addPerson('ada');
            assert.deepEqual(await world.logIn(person), { ok: true, username: person.username });
        },
    },
    {
        id: 'set-up/second-run',
        title: 'A second run finds everything as it should be and writes nothing',
        play: async (world) => {
            await world.setUp();
            const before = [await world.application(), await world.provider(), [...(await world.chat.settings())]];
            await world.do('/authentik-sync');
            const after = [await world.application(), await world.provider(), [...(await world.chat.settings())]];
            assert.deepEqual(after, before);
        },
    },
    {
        id: 'set-up/second-run-says-so',
        title: 'A second run says that there is nothing to do',
        needs: ['answers'],
        play: async (world) => {
            await world.setUp();
            (await world.ask('/authentik-sync')).says(/^✓ Nothing to do/);
        },
    },
];
