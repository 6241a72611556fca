import type { Change } from '../model/change';
import { known } from '../model/made';
import type { SettingValue } from '../model/workspace';
import type { ShownValue, StateWords } from '../model/words';
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

function valuesOf(texts: Texts, change: Change): Values {
    switch (change.kind) {
        case 'keep-credentials':
        case 'forget-credentials':
            return {};
        case 'create-key':
        case 'create-provider':
        case 'delete-provider':
        case 'create-entry':
        case 'remove-entry':
            return { name: change.name };
        case 'change-provider': {
            const { field, name, fromText, toText } = change;
            return { field, name, from: shownValue(texts, fromText), to: shownValue(texts, toText) };
        }
        case 'create-application':
        case 'delete-application':
            return { slug: change.slug };
        case 'change-application': {
            const { slug, field, from, to } = change;
            const what = field === 'provider' ? (to === null ? 'unlink' : 'link') : 'set';
            return {
                slug,
                what,
                from: shownValue(texts, shownField(from)),
                to: shownValue(texts, shownField(known(to))),
            };
        }
        case 'bind-group':
            return { group: change.group, slug: change.slug };
        case 'unbind-group':
            return { group: change.group, slug: change.slug, isKnown: change.group !== '' };
        case 'set-client-id':
            return { id: change.id };
        case 'set-secret':
            return { what: change.to };
        case 'set-setting':
            return {
                id: change.id,
                isNew: change.from === null,
                from: shownSetting(change.from),
                to: shownSetting(change.to),
            };
        case 'create-room':
            return { room: change.room, type: change.type, creator: change.creator };
        case 'create-team':
            return { team: change.team, type: change.type };
        case 'add-member':
        case 'remove-member': {
            const { kind, ...names } = change.target;
            return { place: kind, username: change.username, ...names };
        }
        case 'mark-absent':
        case 'unmark-absent':
        case 'deactivate':
        case 'reactivate':
            return { username: change.username };
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
