import type { Change } from '../model/change';
import { fieldValueOf } from '../model/made';
import type { SettingValue } from '../model/workspace';
import type { ShownValue, StateWords } from '../model/words';
import { settingWords } from '../model/setting-words';
import { shownField } from '../model/shown-field';
import type { Said } from '../texts/said';
import type { Texts, Values } from '../texts/texts';

/** One change, as it is told. */
export function changeLine(texts: Texts, change: Change): string {
    return changeSaid(texts, change).toString();
}

/** The same, to stand in another message. */
export function changeSaid(texts: Texts, change: Change): Said {
    return texts.said(`change.${change.kind}`, { ...valuesOf(texts, change), reason: change.reason });
}

/** What its message names: what the change itself holds, as it is, and what has to be made ready for it. */
function valuesOf(texts: Texts, change: Change): Values {
    const own = Object.entries(change).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { ...Object.fromEntries(own), ...madeReady(texts, change) };
}

function madeReady(texts: Texts, change: Change): Values {
    switch (change.kind) {
        case 'change-provider':
            return { from: shownValue(texts, change.fromText), to: shownValue(texts, change.toText) };
        case 'change-application': {
            const { field, from, to } = change;
            const what = field === 'provider' ? (to === null ? 'unlink' : 'link') : 'set';
            return {
                what,
                from: shownValue(texts, shownField(from)),
                to: shownValue(texts, shownField(fieldValueOf(to))),
            };
        }
        case 'unbind-group':
            return { isKnown: change.group !== '' };
        case 'set-client-id':
            return { setting: settingWords(change.id) };
        case 'set-secret':
            return { what: change.to };
        case 'set-setting':
            return {
                setting: settingWords(change.id),
                isNew: change.from === null,
                from: shownSetting(change.from),
                to: shownSetting(change.to),
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

/** The value of a server's setting. */
export function shownSetting(value: SettingValue | null): StateWords | string {
    if (value === null) return { code: 'state.none' };
    return typeof value === 'string' ? { code: 'state.value', value } : String(value);
}

/** The value of a field in authentik: all of it, since it is what a person approves. */
export function shownValue(texts: Texts, value: ShownValue): Said {
    if (typeof value === 'string') return texts.said('state.value', { value });
    if ('code' in value) return texts.said(value.code, { ...value });
    return value.length === 0
        ? texts.said('state.none')
        : texts.list(
              value.map((one) => texts.said('state.value', { value: one })),
              Infinity,
          );
}
