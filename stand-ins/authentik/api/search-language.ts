import type { Json } from './operation';

/** One field of a model in the language of `search` (DjangoQL): what it holds, and how it is offered while typing. */
export interface QueryField<T> {
    type: 'str' | 'bool' | 'relation';
    nullable?: boolean;
    options?: readonly string[];
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

/** What a list offers while a search is typed, as its `autocomplete` has it. */
export function completionOf<T>({
    model,
    language,
}: {
    model: string;
    language?: Record<string, QueryField<T>>;
}): Json {
    if (!language) {
        return {};
    }
    const fields = Object.entries(language).map(([name, { type, nullable = false, options = null, relation }]) => [
        name,
        { type, nullable, options, ...(relation !== undefined && { relation }) },
    ]);
    return { current_model: model, models: { [model]: Object.fromEntries(fields) as Json } };
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
