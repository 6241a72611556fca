import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings';
import { settingsDoc } from '../../scripts/settings-doc';
import { settings } from '../../src/config/settings';
import page from '../../i18n/en.json';

const project = resolve(import.meta.dirname, '../..');

test('docs/settings.md is made of the definitions; `npm run labels` makes it anew', () => {
    expect(readFileSync(join(project, 'docs/settings.md'), 'utf8')).toBe(settingsDoc(page));
});

test('a section stands in one piece, and what everybody needs comes first', () => {
    const sections = settings.map(({ section }) => section);
    const begins = sections.filter((section, index) => section !== sections[index - 1]);
    expect(begins).toEqual([
        'section_connect',
        'section_groups',
        'section_adoption',
        'section_login',
        'section_restrictions',
        'section_when',
        'section_safety',
        'section_advanced',
    ]);
    const connect = settings.filter(({ section }) => section === 'section_connect');
    expect(connect.map(({ id }) => id)).toEqual(['authentik_url', 'authentik_token', 'rocketchat_token']);
});

test('a colour has the editor without which Rocket.Chat shows nothing to type into', () => {
    const colours = settings.filter(({ type }) => type === SettingType.COLOR);
    expect(colours.map(({ id }) => id)).toEqual(['button_text_color', 'button_color']);
    for (const colour of colours) expect(colour).toMatchObject({ editor: 'color', allowedTypes: ['color'] });
});
