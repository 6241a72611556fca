import { parseDocument, type CollectionTag, type ScalarTag } from 'yaml';
import { ServerError } from '../server-error';

const STATES = ['present', 'created', 'must_created', 'absent'] as const;

export interface BlueprintEntry {
    model: string;
    id: string | null;
    state: (typeof STATES)[number];
    identifiers: Record<string, unknown>;
    attrs: Record<string, unknown>;
    /** applied only where all of them are true */
    conditions: unknown[];
}

export interface Blueprint {
    version: number;
    metadata: { name: string; labels: Record<string, string> } | null;
    context: Record<string, unknown>;
    entries: BlueprintEntry[];
}

/** A tag such as `!Find`, to be resolved when its entry is applied. */
export class Tag {
    constructor(
        readonly name: string,
        readonly parameters: unknown[],
    ) {}
}

/** Those of `authentik/blueprints/v1/common.py`. */
const TAGS = ['KeyOf', 'Find', 'FindObject', 'Context', 'Format', 'Condition', 'If', 'Env', 'File'].concat(
    ...['Enumerate', 'Value', 'Index', 'AtIndex', 'ParseJSON'],
);

const customTags = TAGS.flatMap((name): (ScalarTag | CollectionTag)[] => [
    { tag: `!${name}`, resolve: (text: string) => new Tag(name, [text]) },
    {
        tag: `!${name}`,
        collection: 'seq',
        resolve: (sequence) => new Tag(name, sequence.toJSON() as unknown[]),
    },
]);

const FIELDS = ['version', 'entries', 'context', 'metadata'];

function isMapping(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Tag);
}

/** Of a wrong type: the class that loads it raises what nobody catches. */
function malformed(what: string): ServerError {
    return new ServerError(`wrong value type for field "${what}"`, 'EntryInvalidError');
}

function mapping(value: unknown, what: string): Record<string, unknown> {
    if (value === undefined) return {};
    if (!isMapping(value)) throw malformed(what);
    return value;
}

function readYaml(text: string): unknown {
    const document = parseDocument(text, { customTags });
    const [error] = document.errors;
    if (error) throw new ServerError(error.message, 'ParserError');
    const unknown = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
    if (unknown) throw new ServerError(unknown.message, 'ConstructorError');
    return document.toJS();
}

function readEntry(value: unknown): BlueprintEntry {
    const { model, id, state = 'present', identifiers, attrs, conditions = [] } = mapping(value, 'entries');
    const known = STATES.find((one) => one === state);
    if (typeof model !== 'string' || known === undefined || !Array.isArray(conditions)) {
        throw malformed('entries');
    }
    return {
        ...{ model, state: known, conditions },
        id: typeof id === 'string' ? id : null,
        identifiers: mapping(identifiers, 'identifiers'),
        attrs: mapping(attrs ?? undefined, 'attrs'),
    };
}

/**
 * Reads the text of a blueprint, as `Importer.from_string` does: what is no mapping is looked through for the names of
 * the fields as if it were one, and everything that is not said has a default, the version too.
 *
 * @throws ServerError for broken YAML, an unknown tag or a value of a wrong type: nobody catches that in authentik
 */
export function parseBlueprint(text: string): Blueprint {
    const value = readYaml(text);
    const isSearchable = typeof value === 'string' || Array.isArray(value);
    if (!isMapping(value) && (!isSearchable || FIELDS.some((name) => value.includes(name)))) {
        throw new ServerError('the blueprint is no mapping', 'TypeError');
    }
    const { version = 1, entries = [], context, metadata } = isMapping(value) ? value : {};
    if (typeof version !== 'number' || !Number.isInteger(version) || !Array.isArray(entries)) {
        throw malformed(Array.isArray(entries) ? 'version' : 'entries');
    }
    return {
        version,
        metadata: readMetadata(metadata),
        context: mapping(context, 'context'),
        entries: entries.map(readEntry),
    };
}

function readMetadata(value: unknown): Blueprint['metadata'] {
    if (value === undefined || value === null) return null;
    const { name, labels } = mapping(value, 'metadata');
    if (typeof name !== 'string') throw malformed('metadata');
    return { name, labels: mapping(labels, 'labels') as Record<string, string> };
}
