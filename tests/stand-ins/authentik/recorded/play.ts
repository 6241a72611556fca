import { compareAnswers } from './compare';
import { Placeholders } from './placeholders';
import { startRecorded } from './recorded-stand-in';
import { exchangeNames, type Recording } from './recording';
import { sendRecorded } from './send-recorded';

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
    const { authentik, tokens } = await startRecorded(recording.version, recording.state, placeholders);
    const names = exchangeNames(recording);
    const exchanges: PlayedExchange[] = [];
    try {
        for (const [n, exchange] of recording.exchanges.entries()) {
            const key = tokens.get(exchange.as);
            const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
            let differences: string[];
            try {
                const answer = await sendRecorded(exchange, authentik.url, placeholders, headers);
                differences = compareAnswers(exchange, answer, placeholders);
            } catch (error) {
                // a placeholder that an earlier difference left without a value, or a connection that was closed
                differences = [String(error)];
            }
            exchanges.push({ name: names[n] ?? exchange.title, differences });
        }
    } finally {
        await authentik.stop();
    }
    return { exchanges, violations: authentik.violations };
}
