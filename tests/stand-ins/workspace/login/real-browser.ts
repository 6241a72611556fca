import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Debian's package `chromium` puts it there. */
export const CHROMIUM = '/usr/bin/chromium';

/** Chromium with a profile of its own. */
export class RealBrowser {
    private constructor(
        private readonly profile: string,
        readonly context: BrowserContext,
    ) {}

    static async launch(): Promise<RealBrowser> {
        const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
        const context = await chromium.launchPersistentContext(profile, {
            executablePath: CHROMIUM,
            headless: true,
            args: [
                '--no-sandbox',
                '--disable-gpu',
                '--disable-quic',
                '--no-first-run',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
            ],
        });
        return new RealBrowser(profile, context);
    }

    /** Forgets who was logged in anywhere, and closes all pages but the first. */
    async forget(): Promise<void> {
        await this.context.clearCookies();
        for (const page of this.context.pages().slice(1)) await page.close();
    }

    async close(): Promise<void> {
        await this.context.close();
        await rm(this.profile, { recursive: true, force: true });
    }
}
