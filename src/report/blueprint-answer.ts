import { isAtLeast } from '../model/version';
import type { Texts } from '../texts/texts';

/**
 * The file, and how it gets into authentik. A kept blueprint waits to be applied, whether it is new or changed (recorded of 2024.12
 * and 2026.5); the button is an arrow, which newer versions call "Apply" (`web/src/admin/blueprints/BlueprintListPage.ts`).
 *
 * @param version of authentik, such as `2026.8.3`; undefined where no token tells it
 */
export function blueprintAnswer(
    texts: Texts,
    file: string,
    publicUrl: string,
    isNew: boolean,
    version?: string,
): string {
    const url = `${publicUrl}/if/admin/#/blueprints/instances`;
    return [
        texts.say('blueprint.title'),
        texts.say('blueprint.secret'),
        texts.say('blueprint.create', { url, menu: menuOf(version) }),
        texts.say('blueprint.apply'),
        texts.say('blueprint.run'),
        texts.say('blueprint.credentials', { isNew }),
        texts.say('blueprint.import'),
        '```yaml',
        file.trimEnd(),
        '```',
    ].join('\n');
}

/** Where blueprints are in the menu, which was cut anew in 2026.5. */
function menuOf(version: string | undefined): 'old' | 'new' | 'unknown' {
    if (version === undefined) return 'unknown';
    return isAtLeast(version, 2026, 5) ? 'new' : 'old';
}
