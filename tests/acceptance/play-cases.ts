import { Skipped, type AcceptanceCase, type Need, type Result, type Stage } from './acceptance-case';
import type { Site } from './site';
import { World } from './world';

const reasons: Readonly<Record<Need, string>> = {
    answers: 'answers are private to the one who asks, and cannot be read over REST',
    login: 'logins are played in the stand-in workspace only',
    'stand-in authentik': 'a real authentik is not broken or restarted for this',
    'stand-in workspace': 'a real Rocket.Chat is not changed so far for this',
};

/** Plays cases one after the other. */
export async function* playCases(
    site: Site,
    cases: readonly AcceptanceCase[],
    interrupted: AbortSignal,
): AsyncGenerator<Result> {
    const player = new Player(site);
    try {
        for (const one of cases) {
            const result = await player.play(one);
            // what failed then says nothing of the case
            if (interrupted.aborted) return;
            yield result;
        }
    } finally {
        await player.end();
    }
}

/** Plays one case at a time. Those of one stage share a world for as long as none of them fails. */
export class Player {
    private world: World | undefined;
    /** which one the world at hand has been prepared for */
    private stage: Stage | undefined;

    constructor(private readonly site: Site) {}

    async play(one: AcceptanceCase): Promise<Result> {
        const began = performance.now();
        const judged = await this.judge(one);
        const { id, title } = one;
        return { id, title, ...judged, milliseconds: performance.now() - began };
    }

    /** Takes away what the last world has made in authentik. */
    async end(): Promise<void> {
        const { world } = this;
        this.world = undefined;
        this.stage = undefined;
        await world?.end();
    }

    private async judge(one: AcceptanceCase): Promise<Pick<Result, 'outcome' | 'reason'>> {
        const missing = one.needs?.find((need) => !has(this.site, need));
        if (missing) return { outcome: 'skipped', reason: reasons[missing] };
        try {
            await one.play(await this.enter(one.stage));
            return { outcome: 'passed', reason: '' };
        } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            if (error instanceof Skipped) return { outcome: 'skipped', reason };
            // the next case begins anew
            this.stage = undefined;
            return { outcome: 'failed', reason: withAnswer(reason, this.world?.lastAnswer?.text ?? '') };
        }
    }

    private async enter(stage: Stage | undefined): Promise<World> {
        if (this.world && stage !== undefined && stage === this.stage) return this.world;
        await this.end();
        const world = await World.begin(this.site);
        this.world = world;
        await stage?.prepare(world);
        this.stage = stage;
        return world;
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
