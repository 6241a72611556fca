import { readFileSync } from 'node:fs';
import { languages } from '../../src/texts/languages';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/marketplace.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('app.json', root), 'utf8')) as {
    name: string;
    requiredApiVersion: string;
    permissions: { name: string }[];
};
const inNames: Readonly<Record<string, string>> = {
    ...{ en: 'English', de: 'German', fr: 'French', es: 'Spanish' },
    'pt-BR': 'Brazilian Portuguese',
};

test('the page of the Marketplace explains each permission that the app asks for, and no other', () => {
    const [, table = ''] = page.split('## Permissions, and why');
    const rows = (table.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(manifest.permissions.map(({ name }) => name).sort());
});

test('name, oldest engine and languages are those of the app', () => {
    expect(page).toContain(`| Name | ${manifest.name} |`);
    expect(page).toContain(`\`${manifest.requiredApiVersion}\``);
    for (const language of languages) expect(page).toContain(inNames[language]);
});
