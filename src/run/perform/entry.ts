import type { ChangeOf, EntryChange, SettingChange } from '../../model/change';
import type { JournalItem } from '../../model/journal-item';
import type { SettingValue } from '../../model/workspace';
import type { StepProblem } from '../records/run-record';
import type { Performer, StepResult } from './performer';

type ServerSettingChange = EntryChange | SettingChange | ChangeOf<'remove-entry'>;

/** The custom OAuth entry and the account restrictions: server settings, written and read back. */
export async function performEntry(change: ServerSettingChange, performer: Performer): Promise<StepResult> {
    const { workspace, credentials } = performer;
    switch (change.kind) {
        case 'create-entry':
            await performer.begin([{ change }]);
            await workspace.createEntry(change.name);
            return { items: [{ change }] };
        case 'remove-entry':
            await performer.begin([{ change }]);
            await workspace.removeEntry(change.name);
            return { items: [{ change }] };
        case 'set-setting':
            return write(change, change.to, performer);
        case 'set-client-id': {
            const { clientId } = await credentials.read();
            const result = await write(change, clientId, performer);
            return { ...result, items: result.items.map((item) => ({ ...item, made: clientId })) };
        }
        case 'set-secret':
            return writeSecret(change, performer);
    }
}

async function write(
    change: SettingChange | ChangeOf<'set-client-id'>,
    to: SettingValue,
    performer: Performer,
): Promise<StepResult> {
    const { workspace } = performer;
    const [row] = await workspace.readSettings([change.id]);
    const [item] = await performer.begin([{ change, before: row?.value ?? null }]);
    const after = await workspace.writeSetting(change.id, to);
    return afterWrite(change.id, item, after === to, after === undefined, after === (row?.value ?? null));
}

async function writeSecret(change: ChangeOf<'set-secret'>, performer: Performer): Promise<StepResult> {
    const { workspace, credentials } = performer;
    const to = await wantedSecret(change, credentials);
    const stored = await workspace.readSecret(change.id);
    const isReplaced = change.to === 'settings' && stored !== undefined && stored !== '' && stored !== to;
    const kept = isReplaced ? { keptAs: await credentials.keepReplacedSecret(stored) } : {};
    const [item] = await performer.begin([{ change, ...kept }]);
    const after = await workspace.writeSetting(change.id, to);
    return afterWrite(change.id, item, after === to, after === undefined, after === stored);
}

async function wantedSecret(
    { to, kept = '' }: ChangeOf<'set-secret'>,
    credentials: Performer['credentials'],
): Promise<string> {
    if (to === 'empty') return '';
    return to === 'previous' ? credentials.readReplacedSecret(kept) : (await credentials.read()).clientSecret;
}

/** What reading back has shown. */
function afterWrite(
    id: string,
    item: JournalItem | undefined,
    isWritten: boolean,
    isGone: boolean,
    isUnchanged: boolean,
): StepResult {
    if (isWritten) return { counts: { settings: 1 }, items: item ? [item] : [] };
    const code: StepProblem['code'] = isGone ? 'setting_gone' : isUnchanged ? 'setting_blocked' : 'setting_overwritten';
    return { problem: { code, subject: id }, items: isGone || isUnchanged || !item ? [] : [item] };
}
