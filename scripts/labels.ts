import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { settingsDoc } from './settings-doc';

/**
 * `npm run labels`: the names of the settings, as messages of each language, and `docs/settings.md`. Rocket.Chat reads the names in
 * `i18n/`, where the app itself cannot: the engine gives it none of that, and the official command line tool compiles no JSON.
 */
const project = resolve(import.meta.dirname, '..');

for (const file of readdirSync(join(project, 'i18n'))) {
    const language = basename(file, '.json');
    writeFileSync(join(project, 'src/texts', language, 'labels.ts'), labelsOf(language));
}

writeFileSync(join(project, 'docs/settings.md'), settingsDoc(pageOf('en')));

function pageOf(language: string): Record<string, string> {
    return JSON.parse(readFileSync(join(project, 'i18n', `${language}.json`), 'utf8')) as Record<string, string>;
}

function labelsOf(language: string): string {
    const labels = Object.entries(pageOf(language))
        .filter(([key]) => /_(label|choice_\d+)$/.test(key))
        .map(([key, label]) => [`label.${key.replace(/_label$/, '')}`, label]);
    const isSource = language === 'en';
    return [
        isSource ? '' : "import type { labels as source } from '../en/labels';\n\n",
        `/** The settings, and what can be chosen for them, by the names that the page shows. Made of \`i18n/${language}.json\` by \`npm run labels\`. */\n`,
        `export const labels = ${JSON.stringify(Object.fromEntries(labels))}`,
        ` as const satisfies Readonly<Record<${isSource ? 'string' : 'keyof typeof source'}, string>>;\n`,
    ].join('');
}
