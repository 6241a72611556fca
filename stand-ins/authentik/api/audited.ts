import { randomUUID } from 'node:crypto';
import type { Subject } from '../events/audit';
import { cleanse, HIDDEN_BEFORE } from '../events/stored-form';
import type { Installation } from '../state/installation';
import type { Collection } from './collection';
import type { Call, Json } from './operation';

/** Relations of an object to many others, by the names of the API. */
export type Links = Record<string, ReadonlySet<string | number>>;

/** What the event log is told of the objects of a model besides their key. */
export interface Audited<T> {
    /** for models without a `name` */
    name?: (item: T, installation: Installation) => string;
    /** relations whose changes are events of their own: those of users and groups are, no others */
    links?: (item: T, installation: Installation) => Links;
    /** of `links`, those seen from the other side: up to 2024.12 their events say who came and went */
    isReverse?: (link: string) => boolean;
    /** columns of a new object, which events of up to 2024.12 show */
    columns?: (item: T) => Json;
    /** a new one is saved a second time, to write down that it has no password */
    isSavedTwice?: boolean;
    /** what goes before it when it is deleted */
    dependents?: (item: T, installation: Installation) => Subject[];
}

/** @returns nothing for what is never told */
function auditedOf<T>({ audited }: Collection<T>): Audited<T> | undefined {
    return audited === 'never' ? undefined : audited;
}

function subjectOf<T>(collection: Collection<T>, item: T, installation: Installation): Subject {
    const pk = collection.pk(item);
    const name = auditedOf(collection)?.name?.(item, installation) ?? (item as { name: string }).name;
    return { model: collection.model, pk: /^\d+$/.test(pk) ? Number(pk) : pk, name };
}

function showsDiffs({ version }: Installation): boolean {
    return !version.isAtLeast('2025.2');
}

/** What a creation changed: everything that is not null; undefined in versions that do not show it. */
export function newDiff(columns: Json, installation: Installation): Json | undefined {
    const filled = Object.entries(cleanse(columns, HIDDEN_BEFORE)).filter(([, value]) => value !== null);
    return showsDiffs(installation)
        ? Object.fromEntries(filled.map(([name, value]) => [name, { new_value: value, previous_value: null }]))
        : undefined;
}

/** What the relations are now, to be compared after a change. */
export function linksOf<T>(collection: Collection<T>, item: T, installation: Installation): Links {
    const links = auditedOf(collection)?.links?.(item, installation) ?? {};
    return Object.fromEntries(Object.entries(links).map(([name, pks]) => [name, new Set(pks)]));
}

/** Since 2025.12 who is whose parent is a table of its own, whose rows are objects like others. */
function parentage(child: string | number, parent: string | number): Subject {
    const name = `Group Parentage Node from #${child} to ${parent}`;
    return { model: 'authentik_core.groupparentagenode', pk: randomUUID(), name };
}

export function parentages(pairs: [child: string, parent: string][]): Subject[] {
    return pairs.map(([child, parent]) => parentage(child, parent));
}

/** Django's `set`: takes out what is too much, then puts in what is missing; either is one signal where it is not empty. */
function auditLinks<T>(collection: Collection<T>, item: T, before: Links, call: Call): void {
    const { installation, audit } = call;
    const subject = subjectOf(collection, item, installation);
    for (const [name, now] of Object.entries(linksOf(collection, item, installation))) {
        const then = before[name] ?? new Set();
        const isTold = showsDiffs(installation) && (auditedOf(collection)?.isReverse?.(name) ?? false);
        const removed = [...then].filter((pk) => !now.has(pk));
        const added = [...now].filter((pk) => !then.has(pk));
        if (removed.length > 0) {
            audit.updated(subject, isTold ? { [name]: { remove: removed } } : undefined);
            if (name === 'parents') {
                removed.forEach((parent) => audit.deleted(parentage(subject.pk, parent)));
            }
        }
        if (added.length > 0) {
            audit.updated(subject, isTold ? { [name]: { add: added } } : undefined);
        }
    }
}

/** One relation was added to or taken from, whether that changed anything or not. */
export function auditLink<T>(collection: Collection<T>, item: T, call: Call, diff: Json): void {
    const subject = subjectOf(collection, item, call.installation);
    call.audit.updated(subject, showsDiffs(call.installation) ? diff : undefined);
}

export function auditSave<T>(collection: Collection<T>, item: T, call: Call): void {
    if (collection.audited === 'never') {
        return;
    }
    call.audit.updated(subjectOf(collection, item, call.installation));
}

export function auditCreation<T>(collection: Collection<T>, item: T, call: Call): void {
    if (collection.audited === 'never') {
        return;
    }
    const { installation, audit } = call;
    const columns = auditedOf(collection)?.columns?.(item);
    audit.created(subjectOf(collection, item, installation), columns && newDiff(columns, installation));
    auditLinks(collection, item, {}, call);
    if (auditedOf(collection)?.isSavedTwice) {
        auditSave(collection, item, call);
    }
}

export function auditChange<T>(collection: Collection<T>, item: T, before: Links, call: Call): void {
    auditSave(collection, item, call);
    auditLinks(collection, item, before, call);
}

/** To be told before it goes: events name what was. */
export function auditRemoval<T>(collection: Collection<T>, item: T, call: Call): void {
    if (collection.audited === 'never') {
        return;
    }
    const { installation, audit } = call;
    auditedOf(collection)
        ?.dependents?.(item, installation)
        .forEach((subject) => audit.deleted(subject));
    audit.deleted(subjectOf(collection, item, installation));
}
