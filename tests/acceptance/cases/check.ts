import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { checkIds, type CheckId } from '../../../src/check/judge/check-ids';
import { english } from '../../support/english';
import type { AcceptanceCase, Stage } from '../acceptance-case';
import type { Answer } from '../answer';
import type { World } from '../world';
import { entrySetting, type Damage, type DamagesById } from './damage';
import { damagesInAuthentik } from './damage-in-authentik';
import { damagesInRocketChat } from './damage-in-rocketchat';

const damages: DamagesById = { ...damagesInAuthentik, ...damagesInRocketChat };

const stage: Stage = {
    prepare: async (world) => {
        await world.setUp();
        marksOf.set(world, marks(await world.ask('/authentik-sync check')));
    },
};

/** How each line began before anything was broken. */
const marksOf = new WeakMap<World, string[]>();

function marks({ text }: Answer): string[] {
    return text
        .split('\n')
        .flatMap((line) => /^[✓⚠✗] \*[^*]+\*/.exec(line) ?? [])
        .sort();
}

/** A change of the entry reaches the login page seconds later only (docs/fidelity.md), and check says so. */
async function marksOnceMended(world: World): Promise<string[]> {
    const before = JSON.stringify(marksOf.get(world));
    let seen = marks(await world.ask('/authentik-sync check'));
    for (let tries = 0; tries < 3 && JSON.stringify(seen) !== before; tries++) {
        await sleep(2000);
        seen = marks(await world.ask('/authentik-sync check'));
    }
    return seen;
}

function found(id: CheckId, { what, needs = [], make, sign, says }: Damage): AcceptanceCase {
    const title = english.say(`check.title.${id}`);
    return {
        id: `check/${id}/${what.replaceAll(/[^a-z0-9.]+/gi, '-')}`,
        title: `${title}, ${what}: told with what to do, and no longer once it is mended`,
        stage,
        needs: ['answers', ...needs],
        play: async (world) => {
            const mend = await make(world);
            let line: string;
            try {
                line = (await world.ask('/authentik-sync check')).line(title);
            } finally {
                await mend();
            }
            assert.ok(line.startsWith(sign), `the line does not begin with ${sign}: ${line}`);
            assert.match(line, says);
            assert.match(line, / → /, 'the line says what to do');
            assert.deepEqual(await marksOnceMended(world), marksOf.get(world));
        },
    };
}

export const checkCases: readonly AcceptanceCase[] = [
    {
        id: 'check/healthy',
        title: 'With everything set up no line says that something does not work',
        stage,
        needs: ['answers'],
        play: async (world) => {
            (await world.ask('/authentik-sync check')).says(/^[✓⚠] .* works/).saysNot(/^✗/m);
        },
    },
    {
        id: 'check/unseen-public-client',
        title: 'A public client that the token may not see is not told as a wrong secret or a missing grant type',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const path = `/providers/oauth2/${String((await world.provider()).pk)}/`;
            await world.administrator.patch(path, { client_type: 'public' });
            const { key } = await world.tokens.make({ permissions: ['authentik_core.view_group'] });
            await world.configure({ authentik_token: key });
            const mend = await entrySetting('secret', 'a wrong secret')(world);
            const answer = await world.ask('/authentik-sync check');
            await mend();
            await world.configure({ authentik_token: world.administrator.token });
            await world.administrator.patch(path, { client_type: 'confidential' });
            answer.says(/^✓ \*Client id and secret\*: .* public client/m).saysNot(/^✗/m);
            assert.deepEqual(await marksOnceMended(world), marksOf.get(world));
        },
    },
    ...checkIds.flatMap((id) => damages[id].map((damage) => found(id, damage))),
];
