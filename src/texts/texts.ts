import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from '../model/words';
import { en, type MessageKey } from './en';
import { joinNames } from './join-names';
import { messages } from './languages';
import { listStyle } from './list-style';
import { placeholders } from './placeholders';
import { plainValue } from './plain-value';
import type { Reader } from './reader';
import { Said } from './said';
import { showTime } from './show-time';

/** What can be said as it is: the code is the key of a message, and the rest its values. */
type Sayable = Words<MessageKey>;
type Part = string | Said | Sayable;
/** What may stand for a placeholder. A text is made plain where it stands; words are said; a list is shown as `a, b and c`. */
export type Value = number | boolean | Part | readonly Part[];
export type Values = Readonly<Record<string, Value | undefined>>;

/** Placeholders for a moment, which is given as ISO 8601 and shown by the clock of the reader. */
const moments: ReadonlySet<string> = new Set(['time', 'since']);

interface Parsed {
    format: IntlMessageFormat;
    names: readonly string[];
}

/** What the app says, to one reader. */
export class Texts {
    private readonly parsed = new Map<MessageKey, Parsed>();

    constructor(public readonly reader: Reader) {}

    /**
     * A message in the reader's language (ICU MessageFormat): words, or a key with values. Every text among the values is made plain
     * here, and nowhere else.
     */
    public say(message: Sayable | MessageKey, values: Values = {}): string {
        const [key, held] = keyAndValues(message, values);
        const { format, names } = this.message(key);
        return String(format.format(Object.fromEntries(names.map((name) => [name, this.shown(name, held[name])]))));
    }

    /** What a message says to do next; empty where there is nothing to do. */
    public action(message: Sayable | MessageKey, values: Values = {}): string {
        const [key, held] = keyAndValues(message, values);
        const action = `${key}.action`;
        return isMessage(action) ? this.say(action, held) : '';
    }

    /**
     * A message with what to do next, where there is something.
     * @param joint between the two
     */
    public withAction(message: Sayable | MessageKey, values: Values = {}, joint = ' → '): string {
        const action = this.action(message, values);
        return `${this.say(message, values)}${action === '' ? '' : joint}${action}`;
    }

    /** What `say` says, to stand in another message. */
    public said(message: Sayable | MessageKey, values: Values = {}): Said {
        return new Said(this.say(message, values));
    }

    /** What `withAction` says, to stand in another message. */
    public saidWithAction(message: Sayable | MessageKey, values: Values = {}, joint?: string): Said {
        return new Said(this.withAction(message, values, joint));
    }

    /**
     * Names within a sentence, and how many more there are. They are made plain.
     * @param name of the placeholder that the list stands for
     */
    public list(parts: readonly Part[], most = listStyle('name').most, name = 'name'): Said {
        return new Said(joinNames(this.firstOf(parts, most, 'list.more', name), this.reader.language));
    }

    /** The same where there may be many, with commas only. */
    public series(parts: readonly Part[], most = listStyle('name').most): Said {
        return new Said(this.firstOf(parts, most, 'list.and_more', 'name').join(', '));
    }

    private firstOf(parts: readonly Part[], most: number, more: MessageKey, name: string): string[] {
        const shown = parts.slice(0, most).map((part) => this.part(name, part));
        return parts.length > most ? [...shown, this.say(more, { count: parts.length - most })] : shown;
    }

    private shown(name: string, value: Value | undefined): string | number | boolean {
        if (value === undefined) return '';
        if (typeof value === 'number' || typeof value === 'boolean') return value;
        return isList(value) ? this.listed(name, value) : this.part(name, value);
    }

    private listed(name: string, parts: readonly Part[]): string {
        const { most, joint } = listStyle(name);
        return joint === undefined
            ? this.list(parts, most, name).toString()
            : this.firstOf(parts, most, 'list.and_more', name).join(joint);
    }

    private part(name: string, part: Part): string {
        if (typeof part === 'string') return moments.has(name) ? showTime(part, this.reader) : plainValue(name, part);
        if (part instanceof Said) return part.toString();
        // what is wrong is of use only with what to do about it
        return name === 'problem' ? this.withAction(part, {}, ' ') : this.say(part);
    }

    private message(key: MessageKey): Parsed {
        const found = this.parsed.get(key);
        if (found) return found;
        const { language } = this.reader;
        const format = new IntlMessageFormat(messages[language][key], language, undefined, { ignoreTag: true });
        const message = { format, names: placeholders(format.getAst()) };
        this.parsed.set(key, message);
        return message;
    }
}

function keyAndValues(message: Sayable | MessageKey, values: Values): [MessageKey, Values] {
    return typeof message === 'string' ? [message, values] : [message.code, message];
}

function isList(value: Part | readonly Part[]): value is readonly Part[] {
    return Array.isArray(value);
}

export function isMessage(key: string): key is MessageKey {
    return Object.prototype.hasOwnProperty.call(en, key);
}
