import { parse, type CollectionTag, type ScalarTag } from 'yaml';

export interface BlueprintEntry {
    model: string;
    id?: string;
    state: 'present' | 'created' | 'must_created' | 'absent';
    identifiers: Record<string, unknown>;
    attrs: Record<string, unknown>;
}

/** A tag such as `!Find`, to be resolved when its entry is applied. */
export interface Tagged {
    tag: string;
    parameters: unknown[];
}

const TAGS = ['!Find', '!Context', '!KeyOf', '!Format', '!If', '!Env', '!Condition', '!Enumerate', '!File', '!AtIndex'];

const customTags = TAGS.flatMap((tag): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (text: string): Tagged => ({ tag, parameters: [text] }) },
    {
        tag,
        collection: 'seq',
        resolve: (sequence) => ({ tag, parameters: sequence.toJSON() as unknown[] }),
    },
]);

/**
 * Reads the text of a blueprint.
 *
 * @throws Error where it is no YAML, or no blueprint of version 1
 */
export function parseBlueprint(text: string): { entries: BlueprintEntry[]; context: Record<string, unknown> } {
    const blueprint = parse(text, { customTags }) as Record<string, unknown> | null;
    if (blueprint?.version !== 1 || !Array.isArray(blueprint.entries)) {
        throw new Error('Failed to validate blueprint');
    }
    const entries = (blueprint.entries as Partial<BlueprintEntry>[]).map((entry) => {
        if (entry.model === undefined) {
            throw new Error('Failed to validate blueprint: entry without model');
        }
        return { state: 'present' as const, identifiers: {}, attrs: {}, ...entry, model: entry.model };
    });
    return { entries, context: (blueprint.context as Record<string, unknown> | undefined) ?? {} };
}
