import { exceptionTo, unusedExceptions } from './exceptions';
import { play, type Played } from './play';
import { exchangeNames, readRecordings } from './recording';

const recordings = readRecordings();

test.each(recordings.map((recording) => [recording.name, recording] as const))('%s is read', (_, recording) => {
    expect(recording.exchanges.length).toBeGreaterThan(0);
});

test('every exception is about a recorded exchange', () => {
    expect(unusedExceptions(recordings)).toEqual([]);
});

for (const recording of recordings) {
    describe(`the stand-in answers as in ${recording.name}`, () => {
        let played: Played;

        beforeAll(async () => {
            played = await play(recording);
        });

        const asked = exchangeNames(recording)
            .map((name, n) => [name, n] as const)
            .filter(([name]) => !exceptionTo(recording, name)?.isChance);

        test.each(asked)('%s', (name, n) => {
            const differences = played.exchanges[n]?.differences ?? ['the exchange was not played'];
            const exception = exceptionTo(recording, name)?.reason;
            if (exception === undefined) {
                expect(differences).toEqual([]);
            } else {
                // an exception that is none any more has to leave the list
                expect({ exception, differences }).not.toEqual({ exception, differences: [] });
            }
        });
    });
}
