import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { LoginLog } from '../../../../stand-ins/workspace/login/login-log';
import type { Seen } from '../../../../stand-ins/workspace/login/login-outcome';
import { ERROR_PAGE_TEXT } from '../../../../stand-ins/workspace/login/modern-error-page';
import type { ScenarioStage } from './scenario-stage';

export interface PlayedLogin {
    seen: Seen;
    /** empty for somebody who is not in */
    userId: string;
}

/** What a person with two windows at most has before them. */
interface Windows {
    page: Page;
    /** the second one where there is one, else the first */
    acting: Page;
}

const PATIENCE_MS = 30_000;
const ANSWERED = 'data-answered';

/**
 * The login of a scenario in a real browser: the person clicks the button, fills in what authentik asks for, and gives
 * the code where the scenario says so.
 * @throws Error when that comes to no end within half a minute
 */
export async function playInBrowser(context: BrowserContext, stage: ScenarioStage): Promise<PlayedLogin> {
    const { workspace, authentik } = stage;
    const page = await context.newPage();
    await page.goto(`${workspace.url}/login`);
    const button = page.getByRole('button', { name: 'Log in with authentik' });
    if ((await button.count()) === 0) return out('login page');
    const isPopup = (await button.getAttribute('data-login-style')) === 'popup';
    const opened = isPopup ? page.waitForEvent('popup') : undefined;
    await button.click();
    const windows = { page, acting: (await opened) ?? page };

    const over = new AbortController();
    const walk = walkThrough(windows, stage, over.signal);
    // a page that waits for its next one does not even say what it holds
    const forgotten = LoginLog.of(workspace.model).whenUnanswered();
    const patience = sleep(PATIENCE_MS, undefined, { signal: over.signal }).then(() => {
        throw new Error('The login came to no end');
    });
    try {
        const end = await Promise.race([walk, forgotten, patience]);
        if (end) return end;
        return isAt(windows.acting, authentik.url) ? out('loading') : out('nowhere', windows.acting.url());
    } finally {
        over.abort();
        for (const left of [walk, patience]) left.catch(() => undefined);
    }
}

function out(place: Seen['place'], text = ''): PlayedLogin {
    return { seen: { place, text }, userId: '' };
}

function isAt(page: Page, root: string): boolean {
    return !page.isClosed() && page.url().startsWith(`${root}/`);
}

async function walkThrough(windows: Windows, stage: ScenarioStage, signal: AbortSignal): Promise<PlayedLogin> {
    const { acting } = windows;
    const { authentik, credentials } = stage;
    await until(signal, async () => isAt(acting, authentik.url) || undefined);
    const answered = new Set<string>();
    for (;;) {
        const form = await until(signal, () => formOf(acting, authentik.url));
        if (form === 'left') return until(signal, () => lookAround(windows, stage));
        if (form === 'none' || answered.has(form)) return out('authentik', await sayingOf(acting));
        answered.add(form);
        // a form that has been answered is not looked at again: the next challenge has one of its own
        await acting.evaluate(`document.querySelector('form').setAttribute('${ANSWERED}', '')`);
        if (form === 'consent') await acting.click('[name=consent]', { noWaitAfter: true });
        else await fillIn(acting, form, form === 'password' ? credentials.password : credentials.username);
    }
}

async function fillIn(page: Page, field: string, value: string): Promise<void> {
    await page.fill(`[name=${field}]`, value);
    await page.press(`[name=${field}]`, 'Enter', { noWaitAfter: true });
}

type Form = 'left' | 'uid_field' | 'password' | 'consent' | 'none';

/** Asked of the page in one go, since the next one may come at any time. */
const formScript = (root: string): string => `(() => {
    const has = (selector) => document.querySelector(selector) !== null;
    if (!location.href.startsWith('${root}/')) return 'left';
    if (has('form[${ANSWERED}]') || has('#flow:empty')) return null;
    return ['uid_field', 'password', 'consent'].find((name) => has('[name=' + name + ']')) ?? (has('h1') ? 'none' : null);
})()`;

async function formOf(page: Page, root: string): Promise<Form | undefined> {
    if (!isAt(page, root)) return 'left';
    return (await page.evaluate<Form | null>(formScript(root))) ?? undefined;
}

async function sayingOf(page: Page): Promise<string> {
    const alert = page.getByRole('alert');
    const said = (await alert.count()) > 0 ? alert : page.locator('h1');
    return (await said.textContent()) ?? '';
}

interface Screen {
    who: string | null;
    userId: string | null;
    alert: string | null;
    /** what stands in the field for a code */
    code: string | null;
    heading: string;
    /** whether a token that was handed over is refused, and the login page stands there again */
    isSentBack: boolean;
}

/** What is visible on a page of the workspace, in one go as well. */
const screenScript = `(() => {
    const visible = (selector) => {
        const element = document.querySelector(selector);
        return element !== null && element.offsetParent !== null ? element : null;
    };
    return {
        who: visible('#who')?.textContent ?? null,
        userId: localStorage.getItem('Meteor.userId'),
        alert: visible('[role=alert]')?.textContent ?? null,
        code: visible('[name=code]')?.value ?? null,
        heading: visible('h1')?.textContent ?? '',
        isSentBack: document.documentElement.dataset.resume === 'refused',
    };
})()`;

/** Where the person is, as soon as that says something. */
async function lookAround({ page, acting }: Windows, stage: ScenarioStage): Promise<PlayedLogin | undefined> {
    const { who, userId, alert, code, heading, isSentBack } = await page.evaluate<Screen>(screenScript);
    if (who !== null) return { seen: { place: 'home', text: who }, userId: userId ?? '' };
    if (isSentBack) return out('login page', alert ?? '');
    if (heading === ERROR_PAGE_TEXT) return out('error page', heading);
    if (!acting.isClosed() && new URL(acting.url()).pathname === '/login') return out('login page', alert ?? '');
    if (code !== null && stage.scenario.givesCode) {
        if (code !== '') return undefined;
        await page.fill('[name=code]', stage.code);
        await page.press('[name=code]', 'Enter', { noWaitAfter: true });
        return undefined;
    }
    if (alert !== null) return out(code === null ? 'login page' : 'second factor', alert);
    return code === null ? undefined : out('second factor', heading);
}

/** Looks again and again; a page that changes meanwhile is looked at once more. */
async function until<T>(signal: AbortSignal, look: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
        const found = await look().catch((error: unknown) => {
            if (error instanceof Error && /navigat|context was destroyed|closed/i.test(error.message)) return undefined;
            throw error;
        });
        if (found !== undefined) return found;
        await sleep(20, undefined, { signal });
    }
}
