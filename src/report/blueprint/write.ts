import { escapeHidden } from '../../texts/hidden-signs';
import { Reference, type Entry, type Fields, type Value } from './entry';

/** What a file says of itself, and what has to be applied before it, by the names of authentik's own blueprints. */
interface Heading {
    name: string;
    description: string;
    after?: readonly string[];
}

/**
 * A blueprint, which every version since 2024.12 imports. `present` overwrites what is listed each time it is applied; what is not
 * listed stays.
 */
export function writeBlueprint({ name, description, after = [] }: Heading, entries: readonly Entry[]): string {
    return [
        '# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json',
        'version: 1',
        'metadata:',
        `  name: ${plain(name)}`,
        `  labels: {blueprints.goauthentik.io/description: ${plain(description)}}`,
        'entries:',
        ...after.map(
            (other) =>
                `  - {model: authentik_blueprints.metaapplyblueprint, attrs: {identifiers: {name: ${plain(other)}}, required: false}}`,
        ),
        ...entries.flatMap(linesOf),
        '',
    ].join('\n');
}

function linesOf({ model, id, identifiers, attrs }: Entry): string[] {
    return [
        `  - model: ${model}`,
        ...(id === undefined ? [] : [`    id: ${id}`]),
        '    state: present',
        `    identifiers: ${inLine(identifiers)}`,
        '    attrs:',
        ...Object.entries(attrs).flatMap(([name, value]) => fieldLines(name, value)),
    ];
}

/** A list of more than words has a line for each. */
function fieldLines(name: string, value: Value): string[] {
    const isLong = Array.isArray(value) && (value.length > 3 || value.some((item) => typeof item === 'object'));
    if (!isLong) return [`      ${name}: ${plain(value)}`];
    return [`      ${name}:`, ...(value as readonly Value[]).map((item) => `        - ${plain(item)}`)];
}

function inLine(fields: Fields): string {
    const parts = Object.entries(fields).map(([name, value]) => `${name}: ${plain(value)}`);
    return `{${parts.join(', ')}}`;
}

function plain(value: Value | Fields): string {
    if (value instanceof Reference) return reference(value);
    if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
    if (typeof value === 'string') return isWord(value) ? value : text(value);
    return typeof value === 'object' && value !== null ? inLine(value as Fields) : String(value);
}

function reference({ to, where }: Reference): string {
    if (!where) return `!KeyOf ${to}`;
    return `!Find [${[to, ...where.map(([field, value]) => `[${field}, ${plain(value)}]`)].join(', ')}]`;
}

/** Names of authentik's own models, permissions, entries and choices; no word that YAML reads as something else has such a sign in it. */
function isWord(value: string): boolean {
    return /^[a-z]+[a-z0-9]*([._-][a-z0-9]+)+$/.test(value);
}

/** As JSON, which YAML reads as it is. A backtick would end the code that the file is shown as. What cannot be seen is written by numbers. */
function text(value: string): string {
    const json = JSON.stringify(value).replace(/`/g, '\\u0060');
    return escapeHidden(json, (code) => `\\U${code.toString(16).padStart(8, '0')}`);
}
