import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../src/texts/languages';

/** What Rocket.Chat shows of the app in a language: its settings and the command. */
export function pageOf(language: Language): Readonly<Record<string, string>> {
    const file = resolve(import.meta.dirname, '../../i18n', `${language}.json`);
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
