import { BrowserJar } from './browser-jar';
import { compareAnswers } from './compare';
import { compareTokens } from './compare-tokens';
import { Listener } from './listener';
import { Placeholders } from './placeholders';
import type { Stage } from './preparation';
import { PREPARATIONS } from './preparations';
import { makeReceiverFail, prepareEvents } from './prepare-events';
import { startRecorded } from './recorded-stand-in';
import { exchangeNames, type RecordedExchange, type Recording } from './recording';
import { sendRecorded } from './send-recorded';
import { SCRIPTS } from './several-requests';
import { Watch } from './watch';
import { SteppedClock } from '../../../../stand-ins/authentik';

export interface PlayedExchange {
    name: string;
    /** one a line; none where the stand-in answered as the server did */
    differences: string[];
}

export interface Played {
    exchanges: PlayedExchange[];
    /** what the stand-in says is its own defect */
    violations: readonly string[];
}

const BROWSER = 'browser session';

/** What a request is sent with: a token, or the cookies of the browser and, unless its title says no, what its pages add. */
function credentialsFor(
    { as, title }: RecordedExchange,
    { browser, placeholders }: Stage,
    tokens: Map<string, string | undefined>,
): Record<string, string> {
    if (as === BROWSER) {
        return browser.headers(!/without (?:the )?CSRF/.test(title));
    }
    const key = as.startsWith('OAuth access token') ? placeholders.fill(`<access token as ${as}>`) : tokens.get(as);
    return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

async function prepareStart(recording: Recording, stage: Stage): Promise<void> {
    for (const preparation of PREPARATIONS) {
        if (preparation.atStart && preparation.recording.test(recording.name)) {
            await preparation.prepare(stage, '');
        }
    }
}

async function prepare(
    when: 'before' | 'after',
    recording: Recording,
    { title }: RecordedExchange,
    stage: Stage,
): Promise<void> {
    for (const preparation of PREPARATIONS) {
        if (preparation.recording.test(recording.name) && preparation[when]?.test(title)) {
            await preparation.prepare(stage, title);
        }
    }
}

/** Puts the requests of a recording, in their order, to a stand-in in the state that was recorded. */
export async function play(recording: Recording): Promise<Played> {
    const placeholders = new Placeholders();
    const clock = new SteppedClock();
    const listener = new Listener();
    const { authentik, tokens } = await startRecorded(recording.version, recording.state, placeholders, clock);
    const browser = new BrowserJar(authentik.url);
    const stage: Stage = { authentik, browser, placeholders };
    const names = exchangeNames(recording);
    const exchanges: PlayedExchange[] = [];
    const watch = new Watch(authentik, clock, listener);
    try {
        await listener.start();
        await prepareEvents(authentik, recording, listener.url, placeholders);
        await prepareStart(recording, stage);
        await watch.pass();
        for (const [n, exchange] of recording.exchanges.entries()) {
            let differences: string[];
            try {
                await prepare('before', recording, exchange, stage);
                if (exchange.title.includes('answers 500 (') && exchange.webhooks) {
                    await makeReceiverFail(authentik, listener.url);
                }
                // nobody looked at what the exchanges of before brought about
                await watch.pass();
                watch.begin();
                const script = SCRIPTS[exchange.title];
                if (script) {
                    differences = [];
                    await script(stage, exchange, differences);
                } else {
                    const headers = credentialsFor(exchange, stage, tokens);
                    const answer = await sendRecorded(exchange, authentik.url, placeholders, headers);
                    if (exchange.as === BROWSER) {
                        browser.keep(answer);
                    }
                    placeholders.forgetInstants();
                    differences = [
                        ...compareAnswers(exchange, answer, placeholders),
                        ...compareTokens(exchange, answer, placeholders),
                    ];
                }
                differences.push(...(await watch.compare(exchange, placeholders)));
            } catch (error) {
                // a placeholder that an earlier difference left without a value, or a connection that was closed
                differences = [String(error)];
            }
            await prepare('after', recording, exchange, stage);
            exchanges.push({ name: names[n] ?? exchange.title, differences });
        }
    } finally {
        await authentik.stop();
        await listener.stop();
    }
    return { exchanges, violations: authentik.violations };
}
