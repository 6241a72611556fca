/** A name that is said in the quotation marks of the reader's language. */
export interface Quoted {
    code: 'quoted';
    name: string;
}

export function quoted(names: readonly string[]): Quoted[] {
    return names.map((name) => ({ code: 'quoted', name }));
}
