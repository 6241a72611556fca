import { isAtLeast } from '../../model/version';
import type { MessageKey } from '../../texts/en';
import type { Texts } from '../../texts/texts';
import type { Answer } from '../answer';

/** A blueprint, and the authentik that it is for. */
export interface Paste {
    file: string;
    publicUrl: string;
    /** such as `2026.8.3`; undefined where no token tells it */
    version: string | undefined;
}

/** The file that sets up the login, and how it gets into authentik. */
export function loginBlueprintAnswer(
    texts: Texts,
    paste: Paste,
    { isNew, hasWebhook }: { isNew: boolean; hasWebhook: boolean },
): string {
    return [
        texts.say('blueprint.title', { hasWebhook }),
        texts.say('blueprint.secret'),
        ...steps(texts, paste, 'blueprint.run'),
        texts.say('blueprint.credentials', { isNew }),
        texts.say('blueprint.import'),
        ...code(paste),
    ].join('\n');
}

/**
 * The file that makes the API token. Its key is in the settings already, so that authentik does not know it until the file is applied.
 */
export function tokenBlueprintAnswer(texts: Texts, paste: Paste, { isNew }: { isNew: boolean }): string {
    return [
        texts.say('blueprint.token_title'),
        texts.say('blueprint.token_secret'),
        ...steps(texts, paste, 'blueprint.token_run'),
        texts.say('blueprint.token_key', { isNew }),
        texts.say('blueprint.token_roles'),
        ...code(paste),
    ].join('\n');
}

/** Somebody has typed a token: it is theirs to give up. */
export function otherTokenAnswer(texts: Texts): Answer {
    const label = texts.say('button.replace-token');
    return {
        text: texts.withAction('blueprint.other_token'),
        buttons: [{ label, action: 'blueprint', value: 'token new', isPrimary: false }],
    };
}

/**
 * A kept blueprint waits to be applied, whether it is new or changed (recorded of 2024.12 and 2026.5); the button is an arrow, which
 * newer versions call "Apply" (`web/src/admin/blueprints/BlueprintListPage.ts`).
 */
function steps(texts: Texts, { publicUrl, version }: Paste, last: MessageKey): string[] {
    const url = `${publicUrl}/if/admin/#/blueprints/instances`;
    return [
        texts.say('blueprint.create', { url, menu: menuOf(version) }),
        texts.say('blueprint.apply'),
        texts.say(last),
    ];
}

function code({ file }: Paste): string[] {
    return ['```yaml', file.trimEnd(), '```'];
}

/** Where blueprints are in the menu, which was cut anew in 2026.5. */
function menuOf(version: string | undefined): 'old' | 'new' | 'unknown' {
    if (version === undefined) return 'unknown';
    return isAtLeast(version, 2026, 5) ? 'new' : 'old';
}
