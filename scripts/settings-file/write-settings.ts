import { Document, isPair, isScalar, type Pair } from 'yaml';
import labels from '../../i18n/en.json' with { type: 'json' };
import { isSecret, settable } from './read-settings';

/** The settings of a server as a file, by section and in the order of the page. Secrets are named, and never written. */
export function writeSettings(stored: Readonly<Record<string, unknown>>): string {
    const shown = settable.filter(({ id, type }) => !isSecret({ type }) && stored[id] !== undefined);
    const document = new Document(Object.fromEntries(shown.map(({ id }) => [id, stored[id]])));
    const secrets = settable.filter(isSecret).map(({ id }) => ` ${id}: { env: ${id.toUpperCase()} }`);
    document.commentBefore = [
        ' Settings of the app "Authentik SSO". Secrets are left out; to set them, name the variables that hold them:',
        ...secrets,
    ].join('\n');
    const { contents } = document;
    const pairs = contents && 'items' in contents ? (contents.items as unknown[]).filter(isPair) : [];
    let section: string | undefined;
    for (const pair of pairs) {
        const setting = shown.find(({ id }) => id === keyOf(pair));
        if (setting === undefined || setting.section === section) continue;
        section = setting.section;
        if (isScalar(pair.key)) pair.key.commentBefore = ` ${(labels as Record<string, string>)[section ?? ''] ?? ''}`;
    }
    return document.toString({ lineWidth: 0 });
}

function keyOf({ key }: Pair): unknown {
    return isScalar(key) ? key.value : key;
}
