import type { Change } from '../model/change';
import { changeWords } from '../model/change-words';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

/** One change with its reason, where that says more than the answer it stands in. */
export function changeSaid(texts: Texts, change: Change): Said {
    const said = texts.said(changeWords(change));
    const { kind, reason } = change;
    // a value of a setting is its own reason
    if (kind === 'set-setting' || reason.code === 'reason.taken_back') return said;
    return texts.said('part.because', { change: said, reason });
}
