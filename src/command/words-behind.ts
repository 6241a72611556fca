import type { Verb } from '../report/help';
import { firstWord } from './arguments';

/** A word that is looked up, such as the id of a run, or those of which one may stand there. */
type Slot = 'any' | readonly string[];

/** What may stand behind each verb: a name of any number of words, or words in this order, each of which may be missing. */
const behind: Readonly<Record<Verb, 'name' | readonly Slot[]>> = {
    setup: [],
    run: [],
    plan: [['all']],
    apply: ['any', ['only']],
    adopt: [],
    check: 'name',
    status: [],
    people: 'name',
    user: 'name',
    group: 'name',
    room: 'name',
    rules: [],
    leftovers: [['all']],
    link: 'name',
    unlink: 'name',
    history: ['any', ['csv', 'json']],
    undo: ['any', ['all']],
    keep: ['any'],
    sync: 'name',
    stop: [],
    pause: 'name',
    resume: [],
    blueprint: [['token'], ['new']],
    console: [],
    help: 'name',
};

export interface WordsBehind {
    /** those that are known as the verbs know them, however they were written */
    words: readonly string[];
    /** the first word that the verb would pass over, and those that are known there */
    unknown?: { word: string; known: readonly string[] };
}

/**
 * Reads what stands behind a verb. No word is passed over: `apply <fingerprint> onyl` would approve what `only` leaves, and `run ada`
 * would be a run for everybody.
 */
export function wordsBehind(verb: Verb, typed: readonly string[]): WordsBehind {
    const slots = behind[verb];
    if (slots === 'name') return { words: typed };
    const words: string[] = [];
    let at = 0;
    for (const word of typed) {
        const bare = firstWord([word])?.toLowerCase() ?? '';
        const isKnown = (slot: Slot): boolean => slot !== 'any' && slot.includes(bare);
        const found = slots.findIndex((slot, index) => index >= at && isKnown(slot));
        const isAny = found < 0 && slots[at] === 'any';
        if (found < 0 && !isAny) return { words, unknown: { word, known: knownIn(slots.slice(at)) } };
        words.push(isAny ? word : bare);
        at = isAny ? at + 1 : found + 1;
    }
    return { words };
}

function knownIn(slots: readonly Slot[]): string[] {
    return slots.flatMap((slot) => (slot === 'any' ? [] : slot));
}
