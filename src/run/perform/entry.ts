import { equalSecrets } from '../../digest';
import type { ChangeOf } from '../../model/change';
import { given } from '../../model/given';
import type { EntryChange, SettingChange } from '../../model/kinds/entry';
import { entrySettingId } from '../../model/entry-setting';
import type { JournalItem } from '../../model/journal-item';
import type { SettingValue } from '../../model/workspace';
import type { StepProblem } from '../../model/step-problem';
import type { PerformedKindsOf, Sources } from './performed-kind';
import type { Performer, StepResult } from './performer';

/** Rows of an entry that somebody may work on and no run of the app sets; all that it sets are journalled one by one. */
const ROWS_OF_OTHERS = ['map_channels', 'merge_roles', 'roles_to_sync', 'groups_channel_map'];

/** The rows in which an administrator's work may be, as text to compare; undefined where there is no entry. */
async function entryAsText(
    name: string,
    { workspace, ownSettings }: Pick<Sources, 'workspace' | 'ownSettings'>,
): Promise<string | undefined> {
    const ids = ['', ...ROWS_OF_OTHERS].map((suffix) => entrySettingId(name, suffix));
    const [enable, ...rows] = await workspace.readSettings(ids);
    if (!enable) return undefined;
    const others = rows.filter(({ id }) => !ownSettings.includes(id));
    return JSON.stringify(
        Object.fromEntries([['exists', true], ...others.map(({ id, value }) => [id, value] as const)]),
    );
}

/** The custom OAuth entry and the account restrictions: server settings, written and read back. */
export const performedSettings: PerformedKindsOf<EntryChange | SettingChange> = {
    'create-entry': {
        readNow: async ({ name }, item, sources) => entryAsText(name, sources),
        async perform(change, performer) {
            const { workspace } = performer;
            await performer.begin([{ change }]);
            await workspace.createEntry(change.name);
            const left = await entryAsText(change.name, { workspace, ownSettings: [] });
            return { items: [{ change, ...given({ left }) }] };
        },
    },
    'remove-entry': {
        readNow: async ({ name }, item, { workspace }) =>
            (await workspace.readSettings([entrySettingId(name, '')])).length > 0,
        async perform(change, performer) {
            await performer.begin([{ change }]);
            await performer.workspace.removeEntry(change.name);
            return { items: [{ change }] };
        },
    },
    'set-setting': {
        async perform(change, performer) {
            return write(change, change.to, performer);
        },
        async readNow({ id }, item, { workspace }) {
            return (await workspace.readSettings([id]))[0]?.value;
        },
    },
    'set-client-id': {
        async perform(change, performer) {
            const { clientId } = await performer.credentials.read();
            const result = await write(change, clientId, performer);
            return { ...result, items: result.items.map((item) => ({ ...item, made: clientId })) };
        },
        async readNow({ id }, item, { workspace, credentials }) {
            const [row] = await workspace.readSettings([id]);
            return row?.value === (await credentials.read()).clientId ? 'settings' : row?.value;
        },
    },
    'set-secret': {
        perform: writeSecret,
        async readNow({ id }, item, { workspace, credentials }) {
            const stored = await workspace.readSecret(id);
            if (stored === undefined) return undefined;
            if (stored === '') return 'empty';
            return equalSecrets(stored, (await credentials.read()).clientSecret) ? 'settings' : 'other';
        },
    },
};

async function write(
    change: SettingChange | ChangeOf<'set-client-id'>,
    to: SettingValue,
    performer: Performer,
): Promise<StepResult> {
    const { workspace } = performer;
    const [row] = await workspace.readSettings([change.id]);
    const before = row?.value ?? null;
    const item = { change, before };
    await performer.begin([item]);
    const after = await workspace.writeSetting(change.id, to);
    return afterWrite(change.id, item, after === to, after === undefined, after === before);
}

async function writeSecret(change: ChangeOf<'set-secret'>, performer: Performer): Promise<StepResult> {
    const { workspace, credentials } = performer;
    const to = await wantedSecret(change, credentials);
    const stored = await workspace.readSecret(change.id);
    const isReplaced = change.to === 'settings' && stored !== undefined && stored !== '' && stored !== to;
    const kept = isReplaced ? { keptAs: await credentials.keepReplacedSecret(stored) } : {};
    const item = { change, ...kept };
    await performer.begin([item]);
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
    item: JournalItem,
    isWritten: boolean,
    isGone: boolean,
    isUnchanged: boolean,
): StepResult {
    if (isWritten) return { counts: { settings: 1 }, items: [item] };
    const code: StepProblem['code'] = isGone ? 'setting_gone' : isUnchanged ? 'setting_blocked' : 'setting_overwritten';
    return { problem: { code, subject: id }, items: isGone || isUnchanged ? [] : [item] };
}
