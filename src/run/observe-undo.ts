import type { CurrentValue } from '../plan/make-undo';
import { subjectOf, type JournalItem } from '../plan/journal-item';
import { targetKey, type Target } from '../plan/target';
import type { SyncMemory } from '../store/sync-memory';
import type { CredentialStore } from './credentials';
import { equalSecrets } from './equal-secrets';
import type { DirectoryServer, WorkspaceServer } from './servers';

interface Sources {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    memory: SyncMemory;
}

/** What the things that a run changed hold now, by subject; each is asked for once. */
export async function observeForUndo(
    items: readonly JournalItem[],
    sources: Sources,
): Promise<Map<string, CurrentValue>> {
    const current = new Map<string, CurrentValue>();
    await readMembers(items, sources, current);
    for (const item of items) {
        const subject = subjectOf(item.change);
        if (!current.has(subject)) current.set(subject, await readOne(item, sources));
    }
    return current;
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

async function readOne(
    { change, made }: JournalItem,
    { workspace, authentik, credentials, memory }: Sources,
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
            return (await credentials.read()).clientId === '' ? 'empty' : 'settings';
        case 'create-entry':
        case 'remove-entry':
            return (await workspace.readSettings([`Accounts_OAuth_Custom-${change.name}`])).length > 0;
        case 'create-room':
            return (await workspace.findRoom(change.room)) !== undefined;
        case 'create-provider':
            return (await authentik.readProviderField(Number(made), 'client_type')) === undefined ? undefined : made;
        case 'change-provider':
            return authentik.readProviderField(change.provider, change.field);
        case 'create-application':
            return (await authentik.readApplicationField(change.slug, 'meta_launch_url')) !== undefined;
        case 'change-application':
            return authentik.readApplicationField(change.slug, change.field);
        case 'bind-group':
        case 'unbind-group':
            return (await authentik.readGroupBindings(change.slug))?.has(change.groupId);
        case 'create-team':
            return (await workspace.readTeams([change.team])).length > 0;
        case 'mark-absent':
        case 'unmark-absent':
            return (await memory.read()).absentHours[change.userId] !== undefined;
        case 'deactivate':
        case 'reactivate':
            return workspace.isActive(change.userId);
        default:
            return true;
    }
}
