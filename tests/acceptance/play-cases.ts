import { Skipped, type AcceptanceCase, type Need, type Result, type Stage } from './acceptance-case';
import type { Site } from './site';
import { World } from './world';

const reasons: Readonly<Record<Need, string>> = {
    answers: 'answers are private to the one who asks, and cannot be read over REST',
    login: 'logins are played in the stand-in workspace only',
    'stand-in authentik': 'a real authentik is not broken or restarted for this',
    'stand-in workspace': 'a real Rocket.Chat is not changed so far for this',
};

/** Plays cases one after the other. Cases of one stage share a world for as long as none of them fails. */
export async function* playCases(
    site: Site,
    cases: readonly AcceptanceCase[],
    interrupted: AbortSignal,
): AsyncGenerator<Result> {
    const worlds = new Worlds(site);
    try {
        for (const one of cases) {
            const began = performance.now();
            const judged = await playCase(worlds, one);
            // what failed then says nothing of the case
            if (interrupted.aborted) return;
            const { id, title } = one;
            yield { id, title, ...judged, milliseconds: performance.now() - began };
        }
    } finally {
        await worlds.end();
    }
}

async function playCase(worlds: Worlds, one: AcceptanceCase): Promise<Pick<Result, 'outcome' | 'reason'>> {
    try {
        const missing = one.needs?.find((need) => !has(worlds.site, need));
        if (missing) return { outcome: 'skipped', reason: reasons[missing] };
        await one.play(await worlds.enter(one.stage));
        return { outcome: 'passed', reason: '' };
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (error instanceof Skipped) return { outcome: 'skipped', reason };
        return { outcome: 'failed', reason: withAnswer(reason, worlds.fail()) };
    }
}

/** The world at hand, and which stage it has been prepared for. */
class Worlds {
    private world: World | undefined;
    private stage: Stage | undefined;

    constructor(readonly site: Site) {}

    async enter(stage: Stage | undefined): Promise<World> {
        if (this.world && stage !== undefined && stage === this.stage) return this.world;
        await this.end();
        const world = await World.begin(this.site);
        this.world = world;
        await stage?.prepare(world);
        this.stage = stage;
        return world;
    }

    /** The next case begins anew. @returns what was said last */
    fail(): string {
        this.stage = undefined;
        return this.world?.lastAnswer?.text ?? '';
    }

    async end(): Promise<void> {
        const { world } = this;
        this.world = undefined;
        this.stage = undefined;
        await world?.end();
    }
}

function has({ parts }: Site, need: Need): boolean {
    switch (need) {
        case 'answers':
            return parts.listener.canRead;
        case 'login':
        case 'stand-in workspace':
            return parts.workspace !== undefined;
        case 'stand-in authentik':
            return parts.standInAuthentik !== undefined;
    }
}

function withAnswer(reason: string, answer: string): string {
    const said = answer.slice(0, 600);
    return said === '' || reason.includes(said.slice(0, 80)) ? reason : `${reason}\nThe app said last: ${said}`;
}
