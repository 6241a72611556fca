import { NOT_IMITATED, type Exception } from './not-imitated';
import { exchangeNames, type Recording } from './recording';

type Place = Exception['where'][number];

const isMeant = ({ recording, exchange }: Place, { name }: Recording, wanted: string): boolean =>
    recording.test(name) && exchange.test(wanted);

/** Why the stand-in does not answer this exchange as it was recorded; undefined where it has to. */
export function exceptionTo(recording: Recording, exchange: string): Exception | undefined {
    return NOT_IMITATED.find(({ where }) => where.some((place) => isMeant(place, recording, exchange)));
}

/** Places in the list of exceptions that no recorded exchange is meant by. */
export function unusedExceptions(recordings: Recording[]): string[] {
    const isUsed = (place: Place): boolean =>
        recordings.some((recording) => exchangeNames(recording).some((name) => isMeant(place, recording, name)));
    return NOT_IMITATED.flatMap(({ where }) => where)
        .filter((place) => !isUsed(place))
        .map(({ recording, exchange }) => `${recording.source} ${exchange.source}`);
}
