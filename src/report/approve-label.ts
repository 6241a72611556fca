import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

/** The longest label that a button shows whole where an answer is as narrow as on a telephone. */
export const longestLabel = 36;

/** What a button does that approves what is withheld. */
export interface Approved {
    /** changes that need no approval */
    open: number;
    /** who loses a membership or a role */
    people: number;
    /** accounts that are deactivated */
    deactivated: number;
    /** changes that need approval and take nothing from anybody */
    others: number;
    /** all changes that take something from somebody */
    removals: number;
}

/** The most that can be said of what the button does and is not cut off: whom it takes what from, else how often. */
export function approveLabel(texts: Texts, approved: Approved): string {
    const whole = capitalized(texts.list(parts(texts, approved, 'part'), Infinity));
    if (whole.length <= longestLabel) return whole;
    const short = capitalized(texts.series(parts(texts, approved, 'short'), Infinity));
    const { removals } = approved;
    return short.length <= longestLabel || removals === 0 ? short : texts.say('button.all', { removals });
}

function parts(texts: Texts, { open, people, deactivated, others }: Approved, form: 'part' | 'short'): Said[] {
    const isMore = form === 'part' && open + people + deactivated > 0;
    return [
        ...(open > 0 ? [texts.said('button.part.do', { count: open })] : []),
        ...(people > 0 ? [texts.said(`button.${form}.remove`, { people })] : []),
        ...(deactivated > 0 ? [texts.said(`button.${form}.deactivate`, { count: deactivated })] : []),
        ...(others > 0 ? [texts.said('button.part.approve', { count: others, isMore })] : []),
    ];
}

function capitalized(label: Said): string {
    const text = label.toString();
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
