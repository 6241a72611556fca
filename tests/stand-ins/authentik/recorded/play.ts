import { compareAnswers } from './compare';
import { Listener } from './listener';
import { Placeholders } from './placeholders';
import { makeReceiverFail, prepareEvents } from './prepare-events';
import { startRecorded } from './recorded-stand-in';
import { exchangeNames, type Recording } from './recording';
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

/** Puts the requests of a recording, in their order, to a stand-in in the state that was recorded. */
export async function play(recording: Recording): Promise<Played> {
    const placeholders = new Placeholders();
    const clock = new SteppedClock();
    const listener = new Listener();
    const { authentik, tokens } = await startRecorded(recording.version, recording.state, placeholders, clock);
    const names = exchangeNames(recording);
    const exchanges: PlayedExchange[] = [];
    const watch = new Watch(authentik, clock, listener);
    try {
        await listener.start();
        await prepareEvents(authentik, recording, listener.url, placeholders);
        await watch.pass();
        for (const [n, exchange] of recording.exchanges.entries()) {
            const key = tokens.get(exchange.as);
            const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
            let differences: string[];
            try {
                if (exchange.title.includes('answers 500 (') && exchange.webhooks) {
                    await makeReceiverFail(authentik, listener.url);
                    await watch.pass();
                }
                watch.begin();
                const script = SCRIPTS[exchange.title];
                if (script) {
                    await script({ authentik, placeholders });
                    differences = [];
                } else {
                    const answer = await sendRecorded(exchange, authentik.url, placeholders, headers);
                    differences = compareAnswers(exchange, answer, placeholders);
                }
                differences.push(...(await watch.compare(exchange, placeholders)));
            } catch (error) {
                // a placeholder that an earlier difference left without a value, or a connection that was closed
                differences = [String(error)];
            }
            exchanges.push({ name: names[n] ?? exchange.title, differences });
        }
    } finally {
        await authentik.stop();
        await listener.stop();
    }
    return { exchanges, violations: authentik.violations };
}
