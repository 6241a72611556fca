import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../src/config/settings';
import { languages, type Language } from '../src/texts/languages';
import { ClientPage, inExample, widths, type Width } from '../stand-ins/client/client-page';
import { RealBrowser } from '../tests/stand-ins/workspace/login/real-browser';
import { playScenes } from './look/play-scenes';

/**
 * `npm run look [-- language ...]`: what the app answers, its console and its settings page, as Rocket.Chat's client shows them: pictures
 * in `docs/screenshots/`, and what is wrong with them on the terminal. Ends with 1 where something is.
 */
const project = resolve(import.meta.dirname, '..');
const faults: string[] = [];
const browser = await RealBrowser.launch();
try {
    const client = await ClientPage.open(await browser.context.newPage());
    const asked = languages.filter((language) => process.argv.includes(language));
    for (const language of asked.length > 0 ? asked : languages) await lookAt(client, language);
} finally {
    await browser.close();
}
console.log(faults.length === 0 ? 'Nothing is wrong with what can be seen.' : faults.join('\n'));
// the engine may leave timers behind
process.exit(faults.length === 0 ? 0 : 1);

async function lookAt(client: ClientPage, language: Language): Promise<void> {
    for (const scene of await playScenes(language))
        await picture(client, language, scene.name, async () => scene.show(client));
    const words = JSON.parse(readFileSync(join(project, 'i18n', `${language}.json`), 'utf8')) as Record<string, string>;
    for (const section of new Set(settings.map(({ section = '' }) => section))) {
        const ofSection = settings.filter((setting) => setting.section === section);
        const name = section.replace('section_', 'settings-');
        await picture(client, language, name, () => client.showSettings({ settings: ofSection, words }));
    }
}

async function picture(client: ClientPage, language: Language, name: string, show: () => Promise<void>): Promise<void> {
    const folder = join(project, 'docs/screenshots', language);
    mkdirSync(folder, { recursive: true });
    for (const width of Object.keys(widths) as Width[]) {
        const file = `${name}-${width}.png`;
        await client.resize(width);
        await show();
        faults.push(
            ...(await client.faults())
                .filter((fault) => !inExample.test(fault))
                .map((fault) => `${language}/${file}: ${fault}`),
        );
        await client.savePicture(join(folder, file));
    }
}
