export interface ListStyle {
    /** the most that are shown */
    most: number;
    /** between them; undefined: as a sentence has them, `a, b and c` */
    joint?: string;
}

const usual: ListStyle = { most: 10 };
const whole: ListStyle = { most: Infinity };

const byName: ReadonlyMap<string, ListStyle> = new Map(
    Object.entries({
        // whoever has to give permissions has to know all of them, and to copy them
        permissions: { most: Infinity, joint: ', ' },
        // whoever approves a value has to know all of it
        from: whole,
        to: whole,
        old: whole,
        expected: whole,
        found: whole,
        // each is half a sentence
        changes: { most: 4, joint: '; ' },
    }),
);

/** How a list is shown that stands for this placeholder. */
export function listStyle(name: string): ListStyle {
    return byName.get(name) ?? usual;
}
