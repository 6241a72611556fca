import type { Change } from '../model/change';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { leftLines } from './person-synced';

/**
 * What came of links that somebody has decided, said when their own answer is long given.
 * @param done what the sync of these people says; absent where there was nothing to do for them
 */
export function placesOfLinkedAnswer(
    texts: Texts,
    links: readonly { person: string }[],
    done: Answer | undefined,
    left: readonly Change[],
): Answer {
    const whose = { count: links.length, person: links[0]?.person ?? '' };
    const lines = leftLines(texts, left);
    if (done) return { ...done, text: [texts.say('linked.gives', whose), done.text, ...lines].join('\n') };
    return {
        text:
            lines.length > 0
                ? [texts.say('linked.gives', whose), ...lines].join('\n')
                : texts.say('linked.nothing', whose),
    };
}
