import { withoutJoiners } from '../../texts/stop-autolinks';

/** A text of the app as a program shows it: without the signs that only keep a client of Rocket.Chat from making links. */
export function said(text: string): string {
    return withoutJoiners(text);
}

/** Lines of a part of an answer, without its title. */
export function linesOf(part: readonly string[]): string[] {
    return part.filter((line) => line.startsWith('• ')).map((line) => said(line.slice('• '.length)));
}
