import type { Change, ChangeKind } from './change';
import { fieldValueOf } from './made';
import { settingWords } from './setting-words';
import { shownField } from './shown-field';
import { settingValueWords, valueWords } from './value-words';
import type { PartWords, Words, WordsValue } from './words';

export type ChangeWords = Words<`change.${ChangeKind}` | PartWords['code']>;

type Values = Readonly<Record<string, WordsValue<PartWords['code']>>>;

/** One change, as it is told: the texts that it holds, as they are, and what has to be made ready for its message. */
export function changeWords(change: Change): ChangeWords {
    const own = Object.entries(change).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return {
        ...Object.fromEntries(own),
        ...madeReady(change),
        code: `change.${change.kind}`,
        reason: change.reason,
    };
}

function madeReady(change: Change): Values {
    switch (change.kind) {
        case 'change-provider':
            return { from: valueWords(change.fromText), to: valueWords(change.toText) };
        case 'change-application': {
            const { field, from, to } = change;
            const what = field === 'provider' ? (to === null ? 'unlink' : 'link') : 'set';
            return { what, from: valueWords(shownField(from)), to: valueWords(shownField(fieldValueOf(to))) };
        }
        case 'unbind-group':
            return { isKnown: change.group !== '' };
        case 'link-person':
            return { isKnown: change.person !== '' };
        case 'set-client-id':
            return { setting: settingWords(change.id) };
        case 'set-secret':
            return { what: change.to };
        case 'set-setting':
            return {
                setting: settingWords(change.id),
                isNew: change.from === null,
                from: settingValueWords(change.from),
                to: settingValueWords(change.to),
            };
        case 'add-member':
        case 'remove-member': {
            const { kind, ...names } = change.target;
            return { place: kind, ...names };
        }
        default:
            return {};
    }
}
