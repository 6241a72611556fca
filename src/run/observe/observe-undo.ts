import type { Change } from '../../model/change';
import type { MembershipChange } from '../../model/kinds/memberships';
import type { CurrentValue, JournalItem } from '../../model/journal-item';
import { isMembershipChange, subjectOf } from '../../model/kinds';
import { idsOfName, protectedNames } from '../../model/protected-names';
import { targetKey, type Target } from '../../model/target';
import type { UndoObserved } from '../../plan/undo/make-undo';
import type { ExecutionParts } from '../execution-parts';
import { seenKindOf } from '../perform/perform';
import { Expectations } from '../records/expectations';
import { inRoomsOfNow } from './rooms-of-now';

type Sources = ExecutionParts & { actorId: string | undefined };

/**
 * What the things that a run changed hold now, each asked for once, and whom nothing may be taken from.
 * @param read items of the run, as its journal has them
 */
export async function observeForUndo(read: readonly JournalItem[], sources: Sources): Promise<UndoObserved> {
    const seen = await observeItems(read, sources);
    return { ...seen, ...(await readGuard(seen.items, sources)) };
}

/** What the things that changes were about to touch, or have touched, hold now: each is asked for once. */
export async function observeItems(
    read: readonly JournalItem[],
    sources: ExecutionParts,
): Promise<Pick<UndoObserved, 'items' | 'current' | 'links'>> {
    const found = await Promise.all(read.map(async (item) => withId(item, sources)));
    const { items, gone } = await inRoomsOfNow(await withNamesOfNow(found, sources), sources);
    const current = new Map<string, CurrentValue>(gone.map(({ change }) => [subjectOf(change), null]));
    await readMembers(
        items.filter((item) => !gone.includes(item)),
        sources,
        current,
    );
    const { absentHours, links } = await sources.memory.read();
    const ownBindings = (await new Expectations(sources.expected).read()).bindings;
    const ownSettings = items.flatMap(({ change }) => ('id' in change ? [change.id] : []));
    const ownApplications = items.flatMap(({ change }) =>
        change.kind === 'create-application' || change.kind === 'change-application' ? [change.slug] : [],
    );
    for (const item of items) {
        const subject = subjectOf(item.change);
        if (current.has(subject)) continue;
        const now = { ...sources, absentHours, links, ownBindings, ownApplications, ownSettings };
        current.set(subject, await seenKindOf(item.change).readNow(item.change, item, now));
    }
    return { items, current, links };
}

/** A step that was cut off behind its write has no id in its journal: what it made is found by what is known of it. */
async function withId(item: JournalItem, sources: ExecutionParts): Promise<JournalItem> {
    if (item.made !== undefined) return item;
    const made = await seenKindOf(item.change).findMade?.(item.change, sources);
    return made === undefined ? item : { ...item, made };
}

/** Roles are given and taken by username, and the account may have been renamed since: it is the one of the id that is meant. */
async function withNamesOfNow(
    items: readonly JournalItem[],
    { workspace }: Pick<ExecutionParts, 'workspace'>,
): Promise<readonly JournalItem[]> {
    const ids = items.flatMap(({ change }) => (isOfRole(change) ? [change.userId] : []));
    if (ids.length === 0) return items;
    const accounts = await workspace.findAccountsById([...new Set(ids)]);
    const names = new Map(accounts.map(({ id, username }) => [id, username]));
    return items.map((item) => {
        const { change } = item;
        if (!isOfRole(change)) return item;
        return { ...item, change: { ...change, username: names.get(change.userId) ?? change.username } };
    });
}

function isOfRole(change: Change): change is MembershipChange {
    return isMembershipChange(change) && change.target.kind === 'role';
}

async function readMembers(
    items: readonly JournalItem[],
    { workspace }: ExecutionParts,
    current: Map<string, CurrentValue>,
): Promise<void> {
    const byTarget = new Map<string, { target: Target; changes: MembershipChange[] }>();
    for (const { change } of items) {
        if (!isMembershipChange(change)) continue;
        const key = targetKey(change.target);
        const ofTarget = byTarget.get(key) ?? { target: change.target, changes: [] };
        ofTarget.changes.push(change);
        byTarget.set(key, ofTarget);
    }
    for (const { target, changes } of byTarget.values()) {
        const ids = changes.map(({ userId }) => userId);
        const present = await workspace.present(target, ids);
        for (const change of changes) current.set(subjectOf(change), present.has(change.userId));
    }
}

/** Roles matter in rooms that people are taken out of; administrators where an account or their role is at stake. */
async function readGuard(
    items: readonly JournalItem[],
    { workspace, memory, actorId, protectedUsers }: Sources,
): Promise<Omit<UndoObserved, 'items' | 'current' | 'links'>> {
    const changes = items.map(({ change }) => change);
    const rooms = changes.flatMap((change) =>
        change.kind === 'add-member' && 'room' in change.target ? [change.target.room] : [],
    );
    const roomRoles = new Map<string, { owners: readonly string[]; moderators: readonly string[] }>();
    for (const name of new Set(rooms)) {
        const roles = await workspace.roomRoles(name);
        if (roles) roomRoles.set(name, roles);
    }
    const isAboutAdministrators = changes.some(
        (change) =>
            change.kind === 'reactivate' ||
            (change.kind === 'add-member' && change.target.kind === 'role' && change.target.role === 'admin'),
    );
    const administrators = isAboutAdministrators ? await workspace.administrators() : undefined;
    const acting = [actorId, workspace.tokenOwner].flatMap((id) => (id === undefined ? [] : [id]));
    const names = protectedNames(protectedUsers);
    const { protectedIds = new Map<string, string>() } = await memory.read();
    const ids = new Set([...protectedIds].flatMap(([name, meant]) => (names.has(name) ? idsOfName(meant) : [])));
    return { roomRoles, administrators, acting, protectedUsers: names, protectedIds: ids };
}
