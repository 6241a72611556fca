import type { Words } from './words';

/** A name that is said in the quotation marks of the reader's language. */
export interface Quoted extends Words<'quoted'> {
    readonly name: string;
}

export function quoted(names: readonly string[]): Quoted[] {
    return names.map((name) => ({ code: 'quoted', name }));
}
