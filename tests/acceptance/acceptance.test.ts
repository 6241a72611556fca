import type { Result } from './acceptance-case';
import { acceptanceCases } from './cases';
import { openSite } from './open-site';
import { playCases } from './play-cases';
import type { Site } from './site';

/** `npm run accept` on the stand-ins: one workspace and one authentik for all cases. */
describe('acceptance', () => {
    const results = new Map<string, Result>();
    let site: Site;
    let left: string[];

    beforeAll(async () => {
        const { signal } = new AbortController();
        site = await openSite({ cases: [], list: false, help: false }, signal);
        for await (const result of playCases(site, acceptanceCases, signal)) results.set(result.id, result);
        left = await site.close();
    }, 300_000);

    test.each(acceptanceCases.map(({ id, title }) => [id, title]))('%s: %s', (id) => {
        expect(results.get(id)).toMatchObject({ outcome: 'passed', reason: '' });
    });

    test('nothing is left of it', () => {
        const { standInAuthentik } = site.parts;
        expect(left).toEqual([]);
        expect(JSON.stringify(standInAuthentik?.dump())).not.toContain(site.prefix);
        expect(standInAuthentik?.violations).toEqual([]);
    });
});
