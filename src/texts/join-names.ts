interface ListFormat {
    format(names: readonly string[]): string;
}

/** In both sandboxes; the library of types that the official command line tool compiles with does not know it. */
const { ListFormat } = Intl as unknown as { ListFormat: new (language: string) => ListFormat };

/** `a, b, and c`, as the language joins them. */
export function joinNames(names: readonly string[], language: string): string {
    return new ListFormat(language).format(names);
}
