import type { Installation } from '../state/installation';
import type { Json } from './operation';

/** One field of a model in the language of `search` (DjangoQL): what it holds, and how it is offered while typing. */
export interface QueryField<T> {
    type: 'str' | 'int' | 'bool' | 'datetime' | 'relation';
    nullable?: boolean;
    options?: readonly string[] | ((installation: Installation) => string[]);
    /** of a relation, such as `authentik_core.group_attributes` */
    relation?: string;
    /** undefined for what cannot be compared here */
    value: (item: T) => string | boolean | undefined;
}

interface Comparison {
    field: string;
    operator: '=' | '!=' | '~' | '!~';
    value: string | boolean;
}

/** Fields by model: what the relations of a language lead to. */
export type RelatedFields = Record<string, Record<string, QueryField<never>>>;

function offered(language: Record<string, QueryField<never>>, installation: Installation): Json {
    const fields = Object.entries(language).map(([name, { type, nullable = false, options = null, relation }]) => [
        name,
        {
            ...{ type, nullable, options: typeof options === 'function' ? options(installation) : options },
            ...(relation !== undefined && { relation }),
        },
    ]);
    return Object.fromEntries(fields) as Json;
}

/** What a list offers while a search is typed, as its `autocomplete` has it. */
export function completionOf<T>(
    {
        model,
        language,
        related = {},
    }: { model: string; language?: Record<string, QueryField<T>>; related?: RelatedFields },
    installation: Installation,
): Json {
    if (!language) {
        return {};
    }
    const models = Object.entries({ [model]: language, ...related });
    return {
        current_model: model,
        models: Object.fromEntries(models.map(([name, fields]) => [name, offered(fields, installation)])),
    };
}

/** Comparisons that are joined by `and`; undefined for a text that is none, and for the rest of the language. */
export function parseQuery<T>(text: string, language: Record<string, QueryField<T>>): Comparison[] | undefined {
    const parts = text.split(/\s+and\s+/);
    const read = parts.map((part): Comparison | undefined => {
        const [, field = '', operator = '', word, quoted] =
            /^\s*(\w+)\s*(=|!=|~|!~)\s*(?:(True|False)|"([^"]*)")\s*$/.exec(part) ?? [];
        return field in language
            ? { field, operator: operator as Comparison['operator'], value: quoted ?? word === 'True' }
            : undefined;
    });
    return read.includes(undefined) ? undefined : (read as Comparison[]);
}

export function matchesQuery<T>(query: Comparison[], language: Record<string, QueryField<T>>, item: T): boolean {
    return query.every(({ field, operator, value }) => {
        const own = language[field]?.value(item);
        const isHit = operator.endsWith('=')
            ? own === value
            : String(own).toLowerCase().includes(String(value).toLowerCase());
        return operator.startsWith('!') ? !isHit : isHit;
    });
}
