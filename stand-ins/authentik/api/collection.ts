import type { Installation } from '../state/installation';
import type { AuthentikVersion } from '../version';
import { auditChange, auditCreation, auditRemoval, linksOf, type Audited } from './audited';
import { ApiError, badRequest, noMatch, notFound, permissionDenied } from './errors';
import type { Call, Json, Operations } from './operation';
import type { Filter } from './filters';
import { page } from './paging';
import { completionOf, matchesQuery, parseQuery, type QueryField, type RelatedFields } from './search-language';
import { isUuid, usualUuid } from './uuid';

/** One model of the API with the operations of a Django REST framework view set. */
export interface Collection<T> {
    /** path of the list */
    path: string;
    /** the parameter of the detail path, such as `group_uuid` */
    lookup: string;
    /** such as `authentik_core.group`: permissions are named after it */
    model: string;
    /** the model's class, as error texts name it */
    className: string;
    all: (installation: Installation) => T[];
    lookupValue: (item: T) => string;
    pk: (item: T) => string;
    /** pk of the user who may do anything with it without being permitted to */
    owner?: (item: T) => number;
    searched: (item: T, installation: Installation) => string[];
    /** its fields in the search language of newer versions, where it has that */
    language?: Record<string, QueryField<T>>;
    related?: RelatedFields;
    filters: Record<string, Filter<T>>;
    /** values that `ordering` may name; the first is the default */
    orderings: Record<string, (item: T) => string | number>;
    show: (item: T, call: Call) => Json;
    /** what is wrong with fields beyond their form, for `Call.bodyChecked`; `item` is the one that is changed */
    objections?: (body: Json, call: Call, item?: T) => Record<string, string[]>;
    create?: (call: Call) => T;
    update?: (item: T, call: Call, whole: boolean) => void;
    remove?: (item: T, call: Call) => void;
    /** an item in the form of an older version */
    asOf?: (item: Json, version: AuthentikVersion, call: Call) => Json;
    /** what the event log is told of it; it is told nothing of some */
    audited?: Audited<T> | 'never';
    /** see `Operation.knownDeviation` */
    knownDeviation?: RegExp;
}

/** Whether another item has the name that a body asks for; of one model, or of several that share a table. */
export function nameTaken<T extends { name: string }>(text: string, all: (installation: Installation) => Iterable<T>) {
    return ({ name }: Json, { installation }: Call, item?: T): Record<string, string[]> =>
        [...all(installation)].some((other) => other !== item && other.name === name) ? { name: [text] } : {};
}

/** @param action such as `view` */
export function permission(model: string, action: string): string {
    const [app = '', name = ''] = model.split('.');
    return `${app}.${action}_${name}`;
}

/** Words of a search: quotes hold words together, and are no part of them. */
function wordsOf(text: string): string[] {
    return (text.match(/"[^"]*"|'[^']*'|\S+/g) ?? [])
        .map((word) => (/^(["']).*\1$/s.test(word) && word.length > 1 ? word.slice(1, -1) : word))
        .map((word) => word.toLowerCase())
        .filter(Boolean);
}

/**
 * What `search` leaves: plain text, or where the model has a search language, a text in that; what is no such text is
 * plain again.
 */
export function searched<T>(collection: Collection<T>, items: T[], { query, installation }: Call): T[] {
    const asked = query.get('search') ?? '';
    const hasLanguage = installation.version.isAtLeast('2025.6');
    if (asked.includes('\0')) {
        // older versions look past it
        if (hasLanguage) throw new ApiError(400, ['Null characters are not allowed.']);
    }
    const text = asked.replaceAll('\0', '');
    const parsed = hasLanguage && collection.language ? parseQuery(text, collection.language) : undefined;
    if (parsed) {
        return items.filter((item) => matchesQuery(parsed, collection.language ?? {}, item));
    }
    // there a quote alone is none
    const words = wordsOf(hasLanguage ? text.replace(/^["']$/, '') : text);
    return items.filter((item) => {
        const texts = collection.searched(item, installation).map((one) => one.toLowerCase());
        return words.every((word) => texts.some((one) => one.includes(word)));
    });
}

/** What the actor sees: everything, or the objects permitted one by one; refused where that is nothing. */
export function visible<T>(collection: Collection<T>, items: T[], call: Call): T[] {
    const view = permission(collection.model, 'view');
    if (call.actor.may(view)) {
        return items;
    }
    const { owner } = collection;
    if (owner) {
        return items.filter((item) => owner(item) === call.actor.user.pk);
    }
    const permitted = items.filter((item) => call.actor.mayOn(view, collection.pk(item)));
    // older versions ask whether anything at all may be seen, newer ones whether any of what was found
    const all = call.installation.version.isAtLeast('2025.2') ? items : collection.all(call.installation);
    const seesNothing = !all.some((item) => call.actor.mayOn(view, collection.pk(item)));
    // outposts may see an empty list (`authentik/rbac/filters.py`)
    if (seesNothing && call.actor.user.type !== 'internal_service_account') {
        throw permissionDenied();
    }
    return permitted;
}

export function filtered<T>(collection: Collection<T>, items: T[], call: Call): T[] {
    let left = items;
    for (const [name, filter] of Object.entries(collection.filters)) {
        if (filter.since !== undefined && !call.installation.version.isAtLeast(filter.since)) {
            continue;
        }
        const values = call.query.getAll(name).filter((value) => value !== '');
        if (values.some((value) => value.includes('\0'))) {
            throw badRequest({ [name]: ['Null characters are not allowed.'] });
        }
        values.forEach((value) => filter.check?.(value, name));
        const choices = filter.choices?.(call.installation);
        const unknown = choices && values.find((value) => !choices.includes(value));
        if (unknown !== undefined) {
            throw badRequest({
                [name]: [`Select a valid choice. ${unknown} is not one of the available choices.`],
            });
        }
        const objects = filter.objects?.(call.installation);
        if (objects && values.some((value) => !objects.includes(usualUuid(value)))) {
            throw badRequest({
                [name]: ['Select a valid choice. That choice is not one of the available choices.'],
            });
        }
        if (values.length > 0) {
            left = left.filter((item) => filter.matches(item, values, call.installation));
        }
    }
    return left;
}

export function ordered<T>(collection: Collection<T>, items: T[], query: URLSearchParams): T[] {
    const [defaultName = ''] = Object.keys(collection.orderings);
    const terms = (query.get('ordering') ?? '').split(',').map((term) => term.trim());
    const usable = terms.filter((term) => term.replace(/^-/, '') in collection.orderings);
    const compare = (usable.length > 0 ? usable : [defaultName]).map((term) => {
        const value = collection.orderings[term.replace(/^-/, '')];
        const sign = term.startsWith('-') ? -1 : 1;
        return (a: T, b: T): number => {
            const [one, other] = [value?.(a) ?? 0, value?.(b) ?? 0];
            return one < other ? -sign : one > other ? sign : 0;
        };
    });
    return [...items].sort((a, b) => compare.reduce((result, next) => result || next(a, b), 0));
}

/** The object of a detail path. @throws ApiError 403 where no such object is visible at all, 404 where this one is not */
export function find<T>(collection: Collection<T>, call: Call): T {
    const asked = call.parameters[collection.lookup] ?? '';
    const hasUuid = collection.lookup.endsWith('uuid');
    const items = visible(collection, searched(collection, collection.all(call.installation), call), call);
    if ((hasUuid && !isUuid(asked)) || (collection.lookup === 'id' && !/^\d+$/.test(asked))) {
        throw notFound();
    }
    const wanted = hasUuid ? usualUuid(asked) : asked;
    const item = items.find((one) => collection.lookupValue(one) === wanted);
    if (!item) {
        throw noMatch(collection.className);
    }
    return item;
}

export function mustHold<T>(collection: Collection<T>, item: T, action: string, call: Call): void {
    const isOwner = collection.owner?.(item) === call.actor.user.pk;
    if (!isOwner && !call.actor.mayOn(permission(collection.model, action), collection.pk(item))) {
        throw permissionDenied();
    }
}

/** What decides over access: whoever saves one of these clears the remembered lists (`authentik/policies/signals.py`). */
const DECIDING = ['authentik_policies.policybinding', 'authentik_core.group', 'authentik_core.user'];

export function clearApplicationLists(model: string, { applicationLists }: Installation): void {
    if (DECIDING.includes(model)) {
        applicationLists.clear();
    }
}

/** List, creation, detail, change and removal of a model, with the keys they have in the OpenAPI file. */
export function operationsOf<T>(collection: Collection<T>): Operations {
    const detail = `${collection.path}{${collection.lookup}}/`;
    const { asOf, create, update, remove, objections, knownDeviation } = collection;
    const one = asOf && ((body: unknown, version: AuthentikVersion, call: Call) => asOf(body as Json, version, call));
    const operations: Operations = {
        [`GET ${collection.path}`]: {
            handle: (call) => {
                const found = searched(collection, collection.all(call.installation), call);
                const items = filtered(collection, visible(collection, found, call), call);
                const rows = ordered(collection, items, call.query);
                const show = (part: T[]): Json[] => part.map((item) => collection.show(item, call));
                return { status: 200, body: page(rows, call, show, completionOf(collection, call.installation)) };
            },
            ...(asOf && {
                asOf: (body, version, call) => {
                    const list = body as Json & { results: Json[] };
                    return { ...list, results: list.results.map((item) => asOf(item, version, call)) };
                },
            }),
        },
        [`GET ${detail}`]: {
            handle: (call) => ({ status: 200, body: collection.show(find(collection, call), call) }),
            ...(one && { asOf: one }),
        },
    };
    if (create) {
        operations[`POST ${collection.path}`] = {
            permission: permission(collection.model, 'add'),
            handle: (call) => {
                if (objections) {
                    call.bodyChecked((body) => objections(body, call));
                }
                const item = create(call);
                auditCreation(collection, item, call);
                clearApplicationLists(collection.model, call.installation);
                return { status: 201, body: collection.show(item, call) };
            },
            ...(one && { asOf: one }),
        };
    }
    if (update) {
        for (const verb of ['PATCH', 'PUT']) {
            operations[`${verb} ${detail}`] = {
                handle: (call) => {
                    const item = find(collection, call);
                    mustHold(collection, item, 'change', call);
                    if (objections) {
                        call.bodyChecked((body) => objections(body, call, item));
                    }
                    const before = linksOf(collection, item, call.installation);
                    update(item, call, verb === 'PUT');
                    auditChange(collection, item, before, call);
                    clearApplicationLists(collection.model, call.installation);
                    return { status: 200, body: collection.show(item, call) };
                },
                ...(one && { asOf: one }),
            };
        }
    }
    if (remove) {
        operations[`DELETE ${detail}`] = {
            handle: (call) => {
                const item = find(collection, call);
                mustHold(collection, item, 'delete', call);
                auditRemoval(collection, item, call);
                remove(item, call);
                return { status: 204 };
            },
        };
    }
    const common = { model: collection.model, ...(knownDeviation && { knownDeviation }) };
    return Object.fromEntries(Object.entries(operations).map(([key, one]) => [key, { ...one, ...common }]));
}
