import { equalSecrets } from '../../digest';
import { subjectOf, type JournalItem } from '../../model/journal-item';
import type { Memory } from '../../model/memory';
import { targetKey, type Target } from '../../model/target';
import type { UndoObserved } from '../../plan/undo/make-undo';
import type { CurrentValue } from '../../plan/undo/undo-state';
import { credentialsAsText } from '../credentials-as-text';
import type { ExecutionParts } from '../lifecycle';
import { Expectations } from '../records/expectations';

type Sources = ExecutionParts & { actorId: string | undefined };

/**
 * What the things that a run changed hold now, each asked for once, and whom nothing may be taken from.
 * @param read items of the run, as its journal has them
 */
export async function observeForUndo(read: readonly JournalItem[], sources: Sources): Promise<UndoObserved> {
    const items = await Promise.all(read.map(async (item) => withId(item, sources)));
    const current = new Map<string, CurrentValue>();
    await readMembers(items, sources, current);
    const memory = await sources.memory.read();
    const ownBindings = (await new Expectations(sources.expected).read()).bindings;
    for (const item of items) {
        const subject = subjectOf(item.change);
        if (!current.has(subject)) current.set(subject, await readOne(item, sources, memory, ownBindings));
    }
    return { items, current, ...(await readGuard(items, sources)) };
}

/** A step that was cut off behind its write has no id in its journal: what it made is found by what is known of it. */
async function withId(item: JournalItem, { authentik, credentials }: Sources): Promise<JournalItem> {
    const { change, made } = item;
    if (made !== undefined) return item;
    const found =
        change.kind === 'create-provider'
            ? await authentik.findProvider((await credentials.read()).clientId)
            : change.kind === 'bind-group'
              ? (await authentik.readGroupBindings(change.slug))?.get(change.groupId)
              : undefined;
    return found === undefined ? item : { ...item, made: found };
}

async function readMembers(
    items: readonly JournalItem[],
    { workspace }: Sources,
    current: Map<string, CurrentValue>,
): Promise<void> {
    const byTarget = new Map<string, { target: Target; ids: string[] }>();
    for (const { change } of items) {
        if (change.kind !== 'add-member' && change.kind !== 'remove-member') continue;
        const key = targetKey(change.target);
        const known = byTarget.get(key) ?? { target: change.target, ids: [] };
        known.ids.push(change.userId);
        byTarget.set(key, known);
    }
    for (const [key, { target, ids }] of byTarget) {
        const present = await workspace.present(target, ids);
        for (const id of ids) current.set(`member ${key} ${id}`, present.has(id));
    }
}

/** Roles matter in rooms that people are taken out of; administrators where an account or their role is at stake. */
async function readGuard(
    items: readonly JournalItem[],
    { workspace, actorId, protectedUsers }: Sources,
): Promise<Omit<UndoObserved, 'items' | 'current'>> {
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
    return { roomRoles, administrators, acting, protectedUsers };
}

async function readOne(
    { change, made }: JournalItem,
    { workspace, authentik, credentials }: Sources,
    { absentHours }: Memory,
    ownBindings: readonly string[],
): Promise<CurrentValue> {
    switch (change.kind) {
        case 'set-setting':
            return (await workspace.readSettings([change.id]))[0]?.value;
        case 'set-client-id': {
            const [row] = await workspace.readSettings([change.id]);
            return row?.value === (await credentials.read()).clientId ? 'settings' : row?.value;
        }
        case 'set-secret': {
            const stored = await workspace.readSecret(change.id);
            if (stored === undefined) return undefined;
            if (stored === '') return 'empty';
            return equalSecrets(stored, (await credentials.read()).clientSecret) ? 'settings' : 'another secret';
        }
        case 'keep-credentials':
        case 'forget-credentials':
            return credentialsAsText(await credentials.read());
        case 'create-entry':
        case 'remove-entry':
            return (await workspace.readSettings([`Accounts_OAuth_Custom-${change.name}`])).length > 0;
        case 'create-room':
            return workspace.hasRoom(change.room);
        case 'create-provider':
            return made === undefined ? undefined : authentik.providerAsText(Number(made));
        case 'change-provider':
            return authentik.readProviderField(change.provider, change.field);
        case 'create-application':
            return authentik.applicationAsText(change.slug, ownBindings);
        case 'change-application':
            return authentik.readApplicationField(change.slug, change.field);
        case 'bind-group':
        case 'unbind-group':
            return (await authentik.readGroupBindings(change.slug))?.has(change.groupId);
        case 'create-team':
            return (await workspace.readTeams([change.team])).length > 0;
        case 'mark-absent':
        case 'unmark-absent':
            return absentHours[change.userId] !== undefined;
        case 'deactivate':
        case 'reactivate':
            return workspace.isActive(change.userId);
        default:
            return true;
    }
}
