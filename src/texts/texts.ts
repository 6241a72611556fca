import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './de';
import { en, type MessageKey } from './en';
import { joinNames } from './join-names';
import { placeholders } from './placeholders';
import { plainValue } from './plain-value';
import type { Language, Reader } from './reader';
import { Said } from './said';
import { showTime } from './show-time';

/** What may stand for a placeholder. A text is made plain where it stands; a list of texts is shown as `a, b and c`. */
export type Value = string | number | boolean | Said | readonly string[];
export type Values = Readonly<Record<string, Value | undefined>>;

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, de };

interface Message {
    format: IntlMessageFormat;
    names: readonly string[];
}

/** The most names that a list in a sentence shows. */
const NAMES = 10;

/** What the app says, to one reader. */
export class Texts {
    private readonly parsed = new Map<MessageKey, Message>();

    constructor(public readonly reader: Reader) {}

    /** A message in the reader's language (ICU MessageFormat). Every text among the values is made plain here, and nowhere else. */
    public say(key: MessageKey, values: Values = {}): string {
        const { format, names } = this.message(key);
        return String(format.format(Object.fromEntries(names.map((name) => [name, this.shown(name, values[name])]))));
    }

    /** The same, to stand in another message. */
    public said(key: MessageKey, values: Values = {}): Said {
        return new Said(this.say(key, values));
    }

    /** A message with what to do next, where there is something: `{text} → {action}`. */
    public withAction(key: MessageKey, values: Values = {}): string {
        const action = `${key}.action`;
        return isMessage(action) ? `${this.say(key, values)} → ${this.say(action, values)}` : this.say(key, values);
    }

    /** Names, and how many more there are. They are made plain. */
    public list(names: readonly string[], most = NAMES): Said {
        const first = names.slice(0, most).map((name) => plainValue('name', name));
        const more = names.length > most ? [this.say('list.more', { count: names.length - most })] : [];
        return new Said(joinNames([...first, ...more], this.reader.language));
    }

    /** @param moment ISO 8601 */
    public time(moment: string): Said {
        return new Said(showTime(moment, this.reader));
    }

    private shown(name: string, value: Value | undefined): string | number | boolean {
        if (value === undefined) return '';
        if (typeof value === 'string') return plainValue(name, value);
        if (typeof value === 'number' || typeof value === 'boolean') return value;
        return value instanceof Said ? value.toString() : this.list(value).toString();
    }

    private message(key: MessageKey): Message {
        const found = this.parsed.get(key);
        if (found) return found;
        const { language } = this.reader;
        const format = new IntlMessageFormat(messages[language][key], language, undefined, { ignoreTag: true });
        const message = { format, names: placeholders(format.getAst()) };
        this.parsed.set(key, message);
        return message;
    }
}

export function isMessage(key: string): key is MessageKey {
    return Object.keys(en).includes(key);
}
