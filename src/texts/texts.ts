import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from '../model/words';
import { en, type MessageKey } from './en';
import { joinNames } from './join-names';
import { messages } from './languages';
import { placeholders } from './placeholders';
import { mostNames, plainValue } from './plain-value';
import type { Reader } from './reader';
import { Said } from './said';
import { showTime } from './show-time';

type Part = string | Said | Words;
/** What may stand for a placeholder. A text is made plain where it stands; words are said; a list is shown as `a, b and c`. */
export type Value = number | boolean | Part | readonly Part[];
export type Values = Readonly<Record<string, Value | undefined>>;

interface Message {
    format: IntlMessageFormat;
    names: readonly string[];
}

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

    /**
     * A message with what to do next, where there is something.
     * @param joint between the two
     */
    public withAction(key: MessageKey, values: Values = {}, joint = ' → '): string {
        const action = `${key}.action`;
        return isMessage(action)
            ? `${this.say(key, values)}${joint}${this.say(action, values)}`
            : this.say(key, values);
    }

    /** The same, to stand in another message. */
    public saidWithAction(key: MessageKey, values: Values = {}, joint?: string): Said {
        return new Said(this.withAction(key, values, joint));
    }

    /**
     * Names within a sentence, and how many more there are. They are made plain.
     * @param name of the placeholder that the list stands for
     */
    public list(parts: readonly Part[], most = mostNames('name'), name = 'name'): Said {
        return new Said(joinNames(this.firstOf(parts, most, 'list.more', name), this.reader.language));
    }

    /** The same where there may be many, with commas only. */
    public series(parts: readonly Part[], most = mostNames('name')): Said {
        return new Said(this.firstOf(parts, most, 'list.and_more', 'name').join(', '));
    }

    private firstOf(parts: readonly Part[], most: number, more: MessageKey, name: string): string[] {
        const shown = parts.slice(0, most).map((part) => this.part(name, part));
        return parts.length > most ? [...shown, this.say(more, { count: parts.length - most })] : shown;
    }

    /** @param moment ISO 8601 */
    public time(moment: string): Said {
        return new Said(showTime(moment, this.reader));
    }

    private shown(name: string, value: Value | undefined): string | number | boolean {
        if (value === undefined) return '';
        if (typeof value === 'number' || typeof value === 'boolean') return value;
        return isList(value) ? this.list(value, mostNames(name), name).toString() : this.part(name, value);
    }

    private part(name: string, part: Part): string {
        if (typeof part === 'string') return plainValue(name, part);
        return part instanceof Said ? part.toString() : this.say(part.code, { ...part });
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

function isList(value: Part | readonly Part[]): value is readonly Part[] {
    return Array.isArray(value);
}

export function isMessage(key: string): key is MessageKey {
    return Object.keys(en).includes(key);
}
