import { compareText } from '../../model/compare-text';
import { NearNames } from '../../model/did-you-mean';
import type { DirectoryGroup } from '../../model/directory';
import { inQuotes, splitNames } from '../../model/split-names';
import { withGuess } from '../../model/unknown-name';
import type { UnknownName } from '../../model/words';

/** What the list of groups that may log in comes to in authentik. */
export interface AllowedGroups {
    known: readonly DirectoryGroup[];
    unknown: readonly UnknownName[];
}

/** Ids survive a rename, names are what people type; where a name looks like another group's id, the id is meant. */
export function resolveAllowedGroups(allowed: readonly string[], groups: readonly DirectoryGroup[]): AllowedGroups {
    const known = new Map<string, DirectoryGroup>();
    const unknown = new Set<string>();
    for (const text of allowed) {
        const group =
            groups.find(({ id }) => id.toLowerCase() === text.toLowerCase()) ??
            groups.find(({ name }) => name === text);
        if (group) known.set(group.id, group);
        else unknown.add(text);
    }
    const names = groups.map(({ name }) => name);
    return {
        known: [...known.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
        unknown: namesWithGuess([...unknown].sort(compareText), names),
    };
}

/** Pieces of a name that holds commas were meant as that name, which has to stand in quotation marks. */
function namesWithGuess(unknown: readonly string[], names: readonly string[]): UnknownName[] {
    const wholes = names
        .map((name) => ({ name, parts: splitNames(name).names }))
        .filter(({ parts }) => parts.length > 1);
    const near = new NearNames(names);
    const pieces = new Map<string, string[]>();
    const others: UnknownName[] = [];
    for (const name of unknown) {
        const whole = wholes.find(({ parts }) => parts.includes(name))?.name;
        if (whole === undefined) others.push(withGuess(name, near));
        else pieces.set(whole, [...(pieces.get(whole) ?? []), name]);
    }
    const quoted = [...pieces].map(([whole, some]): UnknownName => {
        return { code: 'unknown.write_quoted', name: some.join(', '), write: inQuotes(whole) };
    });
    return [...others, ...quoted];
}
