import type { TargetWords } from '../model/words';
import { plain } from '../texts/plain';
import type { Texts } from '../texts/texts';

/**
 * A greeting as an administrator has written it, to one person.
 * @param typed with `{name}`, `{group}` and `{room}` where those are to stand; anything else stays as it is
 */
export function greetingText(
    texts: Texts,
    typed: string,
    { name, group, place }: { name: string; group: string; place: TargetWords },
): string {
    const values: Readonly<Record<string, string>> = {
        name: plain(name),
        group: plain(group),
        room: texts.say(place),
    };
    return typed.replace(/\{(name|group|room)\}/g, (whole, key: string) => values[key] ?? whole);
}
