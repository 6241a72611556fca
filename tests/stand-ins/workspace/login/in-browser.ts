import { existsSync } from 'node:fs';
import { CHROMIUM } from './real-browser';

/** `describe` for tests in a browser: without one they are skipped. */
export const inBrowser = existsSync(CHROMIUM) ? describe : describe.skip;
