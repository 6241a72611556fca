import type { ChangeOf } from '../../src/model/change';
import type { EntryChange, SettingChange } from '../../src/model/kinds/entry';
import { entrySettingId } from '../../src/model/entry-setting';
import type { SettingValue } from '../../src/model/workspace';
import { watchedPerformer, type Overrides, type WatchedPerformer } from '../support/watched-performer';

const reason = { code: 'reason.no_entry' } as const;
const idOf = (suffix: string): string => entrySettingId('Authentik', suffix);

type Rows = Readonly<Record<string, SettingValue>>;

function withRows(rows: Rows, over?: Overrides): WatchedPerformer {
    const world = watchedPerformer(over);
    for (const [suffix, value] of Object.entries(rows))
        world.workspace.settings.set(idOf(suffix), { id: idOf(suffix), type: 'string', value, choices: [] });
    return world;
}

describe('a setting', () => {
    const url: SettingChange = { kind: 'set-setting', area: 'entry', id: idOf('url'), from: 'a', to: 'b', reason };
    const gone = async () => undefined;

    test('is written once its value of then is written down, whatever the plan has seen', async () => {
        const world = withRows({ url: 'meanwhile' });
        const item = { change: url, before: 'meanwhile' };
        expect(await world.make(url)).toEqual({ counts: { settings: 1 }, items: [item] });
        expect(world.did('begin', 'writeSetting')).toEqual([
            ['begin', [item]],
            ['writeSetting', url.id, 'b'],
        ]);
        expect(await world.readNow(url)).toBe('b');
    });

    test('without a value of before has none to go back to', async () => {
        const world = watchedPerformer({ workspace: { writeSetting: async () => 'b' } });
        expect((await world.make(url)).items).toEqual([{ change: url, before: null }]);
        expect(await world.readNow(url)).toBeUndefined();
    });

    test('that the server has blocked is a problem, and nothing was changed', async () => {
        const world = withRows({ url: 'a' });
        world.workspace.blocked.add(url.id);
        const problem = { code: 'setting_blocked', subject: url.id };
        expect(await world.make(url)).toEqual({ problem, items: [] });
    });

    test('that is gone is another', async () => {
        const world = withRows({ url: 'a' }, { workspace: { writeSetting: gone } });
        expect(await world.make(url)).toEqual({ problem: { code: 'setting_gone', subject: url.id }, items: [] });
        const never = watchedPerformer({ workspace: { writeSetting: gone } });
        expect(await never.make(url)).toMatchObject({ problem: { code: 'setting_gone' }, items: [] });
    });

    test('that holds something else afterwards was changed, and not as wanted', async () => {
        const world = withRows({ url: 'a' }, { workspace: { writeSetting: async () => 'c' } });
        const problem = { code: 'setting_overwritten', subject: url.id };
        expect(await world.make(url)).toEqual({ problem, items: [{ change: url, before: 'a' }] });
    });
});

describe('the client id', () => {
    const change: ChangeOf<'set-client-id'> = { kind: 'set-client-id', id: idOf('id'), from: null, reason };

    test('written is the one of the settings at that moment, and known as such', async () => {
        const world = withRows({ id: 'typed' });
        expect(await world.readNow(change)).toBe('typed');
        expect((await world.make(change)).items).toEqual([{ change, before: 'typed', made: 'client' }]);
        expect(world.workspace.settings.get(change.id)?.value).toBe('client');
        expect(await world.readNow(change)).toBe('settings');
    });

    test('of an entry that is gone is nothing', async () => {
        expect(await watchedPerformer().readNow(change)).toBeUndefined();
    });
});

describe('the client secret', () => {
    type SecretChange = ChangeOf<'set-secret'>;
    const change: SecretChange = { kind: 'set-secret', id: idOf('secret'), found: 'empty', to: 'settings', reason };

    test('is compared without being said', async () => {
        const seen = async (rows: Rows): Promise<unknown> => withRows(rows).readNow(change);
        expect(await seen({})).toBeUndefined();
        expect(await seen({ secret: '' })).toBe('empty');
        expect(await seen({ secret: 'secret' })).toBe('settings');
        expect(await seen({ secret: 'typed secret' })).toBe('other');
    });

    test('that is replaced is kept before anything is written, and no record holds either', async () => {
        const world = withRows({ secret: 'typed one' });
        const item = { change, keptAs: '0' };
        expect(await world.make(change)).toEqual({ counts: { settings: 1 }, items: [item] });
        expect(world.did('keepReplacedSecret', 'begin', 'writeSetting')).toEqual([
            ['keepReplacedSecret', 'typed one'],
            ['begin', [item]],
            ['writeSetting', change.id, 'secret'],
        ]);
        expect(await world.credentials.readReplacedSecret('0')).toBe('typed one');
    });

    test.each<[string, Rows, Partial<SecretChange>]>([
        ['where there was none', { secret: '' }, {}],
        ['where it is the one of the settings already', { secret: 'secret' }, {}],
        ['where what the app has written is taken back', { secret: 'secret' }, { to: 'empty' }],
        ['where the one of before comes back', { secret: 'secret' }, { to: 'previous', kept: '0' }],
    ])('is not kept %s', async (_, rows, over) => {
        const world = withRows(rows);
        expect((await world.make({ ...change, ...over })).items).toEqual([{ change: { ...change, ...over } }]);
        expect(world.did('keepReplacedSecret')).toEqual([]);
    });

    test('becomes empty, or the one of before, where that is wanted', async () => {
        const world = withRows({ secret: 'secret' });
        const kept = await world.credentials.keepReplacedSecret('typed one');
        const now = async (over: Partial<SecretChange>): Promise<unknown> => {
            expect(await world.make({ ...change, ...over })).toMatchObject({ counts: { settings: 1 } });
            return world.workspace.settings.get(change.id)?.value;
        };
        expect(await now({ to: 'previous', kept })).toBe('typed one');
        expect(await now({ to: 'empty' })).toBe('');
    });

    test.each<[string, Rows, string | undefined, string, boolean]>([
        ['blocked', { secret: 'typed one' }, 'typed one', 'setting_blocked', false],
        ['gone', {}, undefined, 'setting_gone', false],
        ['overwritten', { secret: 'typed one' }, 'another', 'setting_overwritten', true],
    ])('that was %s is a problem, and nothing of it is shown', async (_, rows, after, code, isChanged) => {
        const world = withRows(rows, { workspace: { writeSetting: async () => after } });
        const result = await world.make(change);
        expect(result).toMatchObject({ problem: { code, subject: change.id } });
        expect(result).not.toHaveProperty('counts');
        expect(result.items).toHaveLength(isChanged ? 1 : 0);
        expect(JSON.stringify(result)).not.toContain('typed one');
    });

    test('of an entry that has no such row is nothing to be kept', async () => {
        const world = watchedPerformer();
        await world.make(change);
        expect(world.did('keepReplacedSecret')).toEqual([]);
    });
});

describe('an entry', () => {
    const create: EntryChange = { kind: 'create-entry', name: 'Authentik', reason };
    const remove: EntryChange = { kind: 'remove-entry', name: 'Authentik', reason };

    test('is made once that is written down, and it is known how it was left', async () => {
        const world = watchedPerformer();
        expect([await world.readNow(create), await world.readNow(remove)]).toEqual([undefined, false]);
        const { items } = await world.make(create);
        expect(world.did('begin', 'createEntry')).toEqual([
            ['begin', [{ change: create }]],
            ['createEntry', 'Authentik'],
        ]);
        expect(items).toEqual([{ change: create, left: await world.readNow(create) }]);
        const rows = { [idOf('map_channels')]: false, [idOf('merge_roles')]: false, [idOf('groups_channel_map')]: '' };
        expect(JSON.parse(items[0]?.left ?? '')).toEqual({ exists: true, ...rows });
        expect(await world.readNow(remove)).toBe(true);
    });

    test('that cannot be seen afterwards is left as nothing known', async () => {
        const world = watchedPerformer({ workspace: { createEntry: async () => undefined } });
        expect((await world.make(create)).items).toStrictEqual([{ change: create }]);
    });

    test('holds somebody’s work in the rows that the run has not written', async () => {
        const world = withRows({ '': true, map_channels: true, groups_channel_map: '{}' });
        const seen = await world.readNow(create, {}, { ownSettings: [idOf('map_channels')] });
        expect(JSON.parse(seen as string)).toEqual({ exists: true, [idOf('groups_channel_map')]: '{}' });
    });

    test('is removed once that is written down', async () => {
        const world = withRows({ '': true });
        expect(await world.make(remove)).toEqual({ items: [{ change: remove }] });
        expect(world.did('begin', 'removeEntry')).toEqual([
            ['begin', [{ change: remove }]],
            ['removeEntry', 'Authentik'],
        ]);
    });
});
