import type { Page } from 'playwright-core';
import { StandInAuthentik } from '../../../../stand-ins/authentik';
import type { HttpFixture } from '../rest/http-fixture';
import { prefixed, withLoginEntry } from './login-fixture';
import { inBrowser } from './in-browser';
import { CHROMIUM, RealBrowser } from './real-browser';

inBrowser(`a person with a browser (needs ${CHROMIUM})`, () => {
    let authentik: StandInAuthentik;
    let workspace: HttpFixture;
    let browser: RealBrowser;

    beforeAll(async () => {
        authentik = new StandInAuthentik({
            file: { users: [{ username: 'ada', name: 'Ada', email: 'ada@example.com' }] },
        });
        await authentik.start();
        workspace = await withLoginEntry(authentik);
        browser = await RealBrowser.launch();
    }, 60_000);

    afterAll(async () => {
        await browser.close();
        await workspace.stop();
        await authentik.stop();
    }, 60_000);

    afterEach(() => browser.forget());

    function change(settings: Record<string, unknown>): void {
        for (const [id, value] of Object.entries(prefixed(settings))) workspace.settings.set(id, value, 'test');
        workspace.loginServices.updateNow();
    }

    async function freshLoginPage(): Promise<Page> {
        const page = await browser.context.newPage();
        await page.goto(workspace.url);
        await page.evaluate('localStorage.clear(); sessionStorage.clear()');
        await page.reload();
        return page;
    }

    async function signIn(page: Page, password = 'ada'): Promise<void> {
        await page.fill('[name=uid_field]', 'ada');
        await page.press('[name=uid_field]', 'Enter');
        await page.fill('[name=password]', password);
        await page.press('[name=password]', 'Enter');
    }

    test('clicks the button, signs in at authentik, and is back and logged in', async () => {
        const page = await freshLoginPage();
        await page.getByRole('button', { name: 'Log in with authentik' }).click();
        await page.waitForURL(`${authentik.url}/**`);
        await signIn(page);
        await page.getByText('Logged in as ada').waitFor();
        expect(page.url()).toBe(`${workspace.url}/home`);
    }, 60_000);

    test('does the same in a second window that closes by itself', async () => {
        change({ '-login_style': 'popup' });
        const page = await freshLoginPage();
        const popup = page.waitForEvent('popup');
        await page.getByRole('button', { name: 'Log in with authentik' }).click();
        const second = await popup;
        await second.waitForURL(`${authentik.url}/**`);
        await signIn(second);
        await page.getByText('Logged in as ada').waitFor();
        expect(second.isClosed()).toBe(true);
    }, 60_000);

    test('is told on the login page that it went wrong, but not why', async () => {
        change({ '-login_style': 'redirect', '-secret': 'nonsense' });
        const page = await freshLoginPage();
        await page.getByRole('button', { name: 'Log in with authentik' }).click();
        await page.waitForURL(`${authentik.url}/**`);
        await signIn(page);
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.textContent()).toBe('Internal server error [500]');
    }, 60_000);
});
