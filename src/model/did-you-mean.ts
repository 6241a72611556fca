import { compareText } from './compare-text';
import { editDistance } from './edit-distance';
import { nearName } from './near-name';

/** Names that are compared with those that were typed, in all: nobody reads hundreds of guesses, and each takes its time. */
const mostCompared = 50_000;

/** Names that may have been meant by others, made ready to be compared with many of them. */
export class NearNames {
    private readonly names: readonly { name: string; near: string }[];
    private readonly told = new Map<string, string | undefined>();
    private compared = 0;

    constructor(names: Iterable<string>) {
        this.names = [...new Set(names)].map((name) => ({ name, near: nearName(name) }));
    }

    /**
     * The name that was probably meant: one that differs in case, blanks and signs alone, else the nearest. Undefined where none is
     * near, where two are equally near, since then a guess would be one too many, and where there were too many to guess at before.
     */
    public meant(typed: string): string | undefined {
        if (!this.told.has(typed) && this.compared <= mostCompared) {
            this.compared += this.names.length;
            this.told.set(typed, this.nearest(typed));
        }
        return this.told.get(typed);
    }

    private nearest(typed: string): string | undefined {
        const word = nearName(typed);
        if (word === '') return undefined;
        let nearest: { name: string; near: string }[] = [];
        let least = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
        for (const one of this.names) {
            if (one.name === typed) continue;
            const distance = editDistance(word, one.near, least);
            if (distance > least) continue;
            nearest = distance < least ? [one] : [...nearest, one];
            least = distance;
        }
        const isOne = new Set(nearest.map(({ near }) => near)).size === 1;
        return isOne ? nearest.map(({ name }) => name).sort(compareText)[0] : undefined;
    }
}

/** The name of these that was probably meant, where one is asked for and no more. */
export function didYouMean(typed: string, names: Iterable<string>): string | undefined {
    return new NearNames(names).meant(typed);
}
