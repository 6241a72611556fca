import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ShownMessage, ShownSettings, ShownBar, ShownDialog } from './shown';

/** Widths of windows: of a room beside the list of rooms, and of a telephone. */
export const widths = { wide: 960, narrow: 390 } as const;

export type Width = keyof typeof widths;

/** The example of a greeting shows what an administrator may type into it. */
export const inExample = /^not filled in: \{(?:name|room|group)}$/;

const address = 'https://chat.lantern.example/';
const html = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';

/** A page of a real browser that shows messages and settings as Rocket.Chat's client does. */
export class ClientPage {
    private constructor(private readonly page: Page) {}

    static async open(page: Page): Promise<ClientPage> {
        // fuselage asks for localStorage, which a page without an address has not; nothing leaves the browser
        await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
        await page.goto(address);
        await page.addScriptTag({ content: await bundled() });
        return new ClientPage(page);
    }

    async resize(width: Width): Promise<void> {
        await this.page.setViewportSize({ width: widths[width], height: 400 });
    }

    async showMessages(messages: readonly ShownMessage[]): Promise<void> {
        await this.page.evaluate((shown) => window.client.showMessages(shown), messages);
    }

    async showSettings(settings: ShownSettings): Promise<void> {
        await this.page.evaluate((shown) => window.client.showSettings(shown), settings);
    }

    async showBar(bar: ShownBar): Promise<void> {
        await this.page.evaluate((shown) => window.client.showBar(shown), bar);
    }

    async showDialog(dialog: ShownDialog): Promise<void> {
        await this.page.evaluate((shown) => window.client.showDialog(shown), dialog);
    }

    async faults(): Promise<string[]> {
        return this.page.evaluate(() => window.client.faults());
    }

    async text(): Promise<string> {
        return this.page.evaluate(() => window.client.text());
    }

    async links(): Promise<string[]> {
        return this.page.evaluate(() => window.client.links());
    }

    async savePicture(file: string): Promise<void> {
        await this.page.locator('main').screenshot({ path: file, animations: 'disabled' });
    }
}

async function bundled(): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL('page.tsx', import.meta.url))],
        ...{ bundle: true, write: false, format: 'iife', target: 'es2022', jsx: 'automatic' },
        loader: { '.png': 'dataurl', '.woff2': 'dataurl' },
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('\n');
}
