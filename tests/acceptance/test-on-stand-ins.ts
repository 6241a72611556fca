import { acceptanceParts } from './cases';
import { openSite } from './open-site';
import { parseAcceptOptions } from './options';
import { Player } from './play-cases';
import type { Site } from './site';

/** A guard against waiting for ever, wide enough for a busy machine: a command that comes to no end fails by itself before. */
const limit = 300_000;

/** `npm run accept` on the stand-ins, one part of it: one workspace and one authentik for all of its cases. */
export function testOnStandIns(part: keyof typeof acceptanceParts): void {
    describe(`acceptance, ${part}`, () => {
        let site: Site | undefined;
        let player: Player;

        beforeAll(async () => {
            site = await openSite(parseAcceptOptions([]), new AbortController().signal);
            player = new Player(site);
        }, limit);

        afterAll(async () => {
            await site?.close();
        }, limit);

        test.each(acceptanceParts[part].map((one) => ({ ...one, one })))(
            '$id: $title',
            async ({ one }) => {
                expect(await player.play(one)).toMatchObject({ outcome: 'passed', reason: '' });
            },
            limit,
        );

        test(
            'nothing is left of it',
            async () => {
                await player.end();
                const standIn = site?.parts.standInAuthentik;
                expect(await site?.close()).toEqual([]);
                expect(JSON.stringify(standIn?.dump())).not.toContain(site?.prefix);
                expect(standIn?.violations).toEqual([]);
            },
            limit,
        );
    });
}
