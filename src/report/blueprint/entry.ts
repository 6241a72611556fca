/** What stands for another object of authentik, or of the same file. */
export class Reference {
    constructor(
        /** id of an entry, or a model to look among */
        public readonly to: string,
        /** values of the fields of the one that is looked for; undefined for an entry */
        public readonly where?: readonly (readonly [field: string, value: string | boolean])[],
    ) {}
}

type Plain = string | number | boolean | null | readonly Plain[];

export type Value = Plain | Reference | readonly (Plain | Reference | Readonly<Record<string, Plain>>)[];

export type Fields = Readonly<Record<string, Value>>;

/** One object of a blueprint: made where nothing has these identifiers, else brought to these attributes. */
export interface Entry {
    model: string;
    /** by which other entries refer to it */
    id?: string;
    identifiers: Fields;
    attrs: Fields;
}

/** The object of an entry further up. */
export function keyOf(id: string): Reference {
    return new Reference(id);
}

/** An object that is there already: the first of its model whose fields have all these values. */
export function find(model: string, ...where: NonNullable<Reference['where']>): Reference {
    return new Reference(model, where);
}
