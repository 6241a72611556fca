import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOT_IMITATED } from './not-imitated';
import { exchangeNames, type Recording } from './recording';

/** recording → names of exchanges that are not answered as recorded yet; one that is has to leave the list */
const NOT_YET = JSON.parse(
    readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'not-yet.json'), 'utf8'),
) as Record<string, string[]>;

const isMeant = (
    { recording, exchange }: (typeof NOT_IMITATED)[number],
    { name }: Recording,
    wanted: string,
): boolean => recording.test(name) && exchange.test(wanted);

/** Why the stand-in cannot answer this exchange as it was recorded; undefined where it has to. */
export function exceptionTo(recording: Recording, exchange: string): string | undefined {
    const isNotYet = NOT_YET[recording.name]?.includes(exchange) ?? false;
    return (
        NOT_IMITATED.find((one) => isMeant(one, recording, exchange))?.reason ??
        (isNotYet ? 'not answered as recorded yet' : undefined)
    );
}

/** Whether its answer is chance: the order of uuids. It may be the recorded one, or another. */
export function isChance(exchange: string): boolean {
    return exchange.startsWith('ordering=pk ');
}

/** Exceptions that no recorded exchange is meant by. */
export function unusedExceptions(recordings: Recording[]): string[] {
    const unused = NOT_IMITATED.filter(
        (exception) =>
            !recordings.some((recording) =>
                exchangeNames(recording).some((exchange) => isMeant(exception, recording, exchange)),
            ),
    ).map(({ recording, exchange }) => `${recording.source} ${exchange.source}`);
    const gone = Object.entries(NOT_YET).flatMap(([name, exchanges]) => {
        const recording = recordings.find((one) => one.name === name);
        const names = recording ? exchangeNames(recording) : [];
        return exchanges.filter((exchange) => !names.includes(exchange)).map((exchange) => `${name}: ${exchange}`);
    });
    return [...unused, ...gone];
}
