import { mock } from 'node:test';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import { nothingExpected, type Expected, type Observed } from '../../src/model/observed';
import { Expectations, type ExpectedRecord } from '../../src/run/records/expectations';
import type { RunRecord } from '../../src/run/records/run-record';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';
import { mapOf } from '../support/map-of';
import { bareWorld, completeWorld, desiredOf, observedOf } from '../support/sso-world';

function build() {
    const { reader, writer } = new MemoryPersistence();
    const records = new Records<ExpectedRecord>('expected', reader as IPersistenceRead, writer as IPersistence);
    return { records, expectations: new Expectations(records) };
}

const id = 'Accounts_OAuth_Custom-Authentik-url';
const reason = { code: 'reason.entry_is_new' } as const;
const set = (to: string): Change => ({ kind: 'set-setting', area: 'entry', id, from: null, to, reason });
const bind: Change = {
    ...{ kind: 'bind-group', slug: 'rocketchat', groupId: 'g', group: 'staff' },
    reason: { code: 'reason.group_listed' },
};

test('before the first run nothing is expected; what a run has written is, with what was there before the first', async () => {
    const { records, expectations } = build();
    expect(await expectations.read()).toEqual(nothingExpected);
    await expectations.add([{ change: set('a'), before: 'old' }]);
    await expectations.add([{ change: set('b'), before: 'a' }]);
    expect((await expectations.read()).settings).toEqual(mapOf({ [id]: { old: 'old', value: 'b' } }));
    await expectations.add([{ change: bind, made: 'binding-1' }]);
    expect((await expectations.read()).bindings).toEqual(['binding-1']);
    expect(await records.all()).toMatchObject([{ kind: 'expected', id: 'settings' }]);
});

test('what is expected already is not written again', async () => {
    const { expectations } = build();
    const item = { change: set('a'), before: 'old' };
    await expectations.add([item]);
    const saved = mock.method(Records.prototype, 'save');
    await expectations.add([item]);
    expect(saved.mock.callCount()).toBe(0);
    saved.mock.restore();
});

describe('what was asked of authentik’s side is settled', () => {
    const run = (over: Partial<RunRecord>): RunRecord =>
        ({
            outcome: 'done',
            withheld: [],
            login: { sso: 'wish', slug: 'rocketchat' },
            ...over,
        }) as unknown as RunRecord;
    const settled = async (over: Partial<RunRecord>): Promise<Expected> => {
        const { expectations } = build();
        await expectations.settled(run(over), 'client');
        return expectations.read();
    };

    test('once all of it is done', async () => {
        const { expectations } = build();
        for (let time = 0; time < 2; time++) await expectations.settled(run({}), 'client');
        expect(await expectations.read()).toMatchObject({
            slugs: ['rocketchat'],
            sso: { wish: 'wish', clientId: 'client' },
        });
        const ofRooms = { code: 'needs_token', change: set('a') } as const;
        expect((await settled({ withheld: [ofRooms] })).sso).toBeDefined();
    });

    test.each<[string, Partial<RunRecord>]>([
        ['not by a run that has problems', { outcome: 'incomplete' } as unknown as Partial<RunRecord>],
        ['not while something of it is withheld', { withheld: [{ code: 'sso_opens_login', change: bind }] }],
        ['not by a run that was about people alone', { login: undefined }],
    ])('%s', async (_, over) => {
        expect(await settled(over)).toEqual(nothingExpected);
    });

    test('and is asked for again once the app has taken back any of it', async () => {
        const { expectations } = build();
        await expectations.settled(run({}), 'client');
        await expectations.takenBack([{ change: set('a') }]);
        expect((await expectations.read()).sso).toBeDefined();
        await expectations.takenBack([{ change: set('a') }, { change: bind }]);
        expect(await expectations.read()).toMatchObject({ slugs: ['rocketchat'] });
        expect((await expectations.read()).sso).toBeUndefined();
    });
});

describe('what is as it should be already', () => {
    const world = completeWorld();
    const restriction = 'Accounts_AllowRealNameChange';
    const wanted = desiredOf(world);
    const desired: Desired = {
        ...wanted,
        entry: wanted.entry && { ...wanted.entry, settings: [{ suffix: 'url', value: 'a' }] },
        restrictions: [{ id: restriction, value: false }],
    };
    const row = (name: string, value: string | boolean) => ({ id: name, type: 'string', value, choices: [] }) as const;
    const observed: Observed = {
        ...observedOf(world),
        entry: { ...observedOf(world).entry, exists: true, settings: [row(id, 'a')] },
        restrictions: [row(restriction, false)],
    };
    const confirmed = async (over: Partial<Observed> = {}, isOfOthers = false, other = desired): Promise<Expected> => {
        const { expectations } = build();
        await expectations.confirm(other, { ...observed, ...over }, isOfOthers);
        return expectations.read();
    };

    test('is expected to stay so, the entry and the application as well', async () => {
        expect(await confirmed()).toMatchObject({
            settings: mapOf({ [id]: { old: 'a', value: 'a' }, [restriction]: { old: false, value: false } }),
            ...{ entries: ['Authentik'], slugs: ['rocketchat'], sso: { clientId: 'client' } },
        });
    });

    test('nothing of it is, where the entry is somebody else’s', async () => {
        const { settings, entries } = await confirmed({}, true);
        expect([[...settings.keys()], entries]).toEqual([[restriction], []]);
    });

    test('and nothing that is not there, or is not as it should be', async () => {
        const { exists, ...entry } = observed.entry;
        expect(exists).toBe(true);
        const absent = await confirmed({ entry: { ...entry, exists: false, settings: [] }, sso: bareWorld().sso });
        expect([[...absent.settings.keys()], absent.entries, absent.slugs]).toEqual([[restriction], [], []]);
        expect((await confirmed({ restrictions: [row(restriction, true)] })).settings.has(restriction)).toBe(false);
        expect((await confirmed({ sso: undefined }, false, { ...desired, sso: undefined })).sso).toBeUndefined();
    });

    test('what was there before the app is kept, and what is known is not written again', async () => {
        const { expectations } = build();
        await expectations.add([{ change: set('b'), before: 'old' }]);
        await expectations.confirm(desired, observed, false);
        await expectations.confirm(desired, observed, false);
        const read = await expectations.read();
        expect(read.settings.get(id)).toEqual({ old: 'old', value: 'a' });
        expect([read.entries, read.slugs]).toEqual([['Authentik'], ['rocketchat']]);
    });
});
