import type { Change } from '../model/change';

type FieldOf<C> = C extends Change ? Exclude<keyof C, 'kind'> : never;

/** Which fields say what a change does; the others say it, or why, in words. One that is not told apart here does not compile. */
const isEffect: Readonly<Record<FieldOf<Change>, boolean>> = {
    area: true,
    authorizationFlow: true,
    binding: true,
    clientId: true,
    creator: true,
    field: true,
    found: true,
    from: true,
    fromText: false,
    ground: true,
    group: true,
    groupId: true,
    hidesJoined: true,
    id: true,
    invalidationFlow: true,
    isForeign: true,
    kept: true,
    launchUrl: true,
    mappings: true,
    name: true,
    parts: true,
    person: true,
    provider: true,
    reason: false,
    redirectUri: true,
    room: true,
    signingKey: true,
    slug: true,
    source: true,
    target: true,
    team: true,
    to: true,
    toText: false,
    type: true,
    uid: true,
    url: true,
    userId: true,
    username: true,
};

/** What a change does, as a text: the same for two that do the same, whatever the wording and the order of their fields. */
export function effectOf(change: Change): string {
    return effectWithout(change, []);
}

/** The same, with these fields left aside. */
export function effectWithout(change: Change, aside: readonly FieldOf<Change>[]): string {
    const parts: string[] = [];
    for (const field of Object.keys(change)) {
        const value = change[field as keyof Change] as unknown;
        if (value === undefined || !isCounted(field) || aside.includes(field as FieldOf<Change>)) continue;
        parts.push(`"${field}":${textOf(value)}`);
    }
    return `{${parts.sort().join(',')}}`;
}

function isCounted(field: string): boolean {
    return field === 'kind' || isEffect[field as FieldOf<Change>];
}

/** The target of a thousand memberships is one value, which never changes. */
const texts = new WeakMap<object, string>();

/** The engine's bridge and its records keep no order of fields. */
function textOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(ordered(value));
    texts.set(value, text);
    return text;
}

function ordered(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(fields.map(([field, inner]) => [field, ordered(inner)]));
}
