import type { ChangeOf, SsoChange } from '../../src/model/change';
import { seenKindOf } from '../../src/run/perform/perform';
import { watchedPerformer, type WatchedPerformer } from '../support/watched-performer';

const reason = { code: 'reason.no_provider' } as const;
const flow = { id: 'flow-1', slug: 'default' };
const key: SsoChange = { kind: 'create-key', name: 'Key', reason };
const provider: ChangeOf<'create-provider'> = {
    kind: 'create-provider',
    name: 'Rocket.Chat',
    authorizationFlow: flow,
    invalidationFlow: flow,
    redirectUri: 'https://rocket.company/_oauth/authentik',
    mappings: [],
    signingKey: { id: 'key-1' },
    reason,
};
const application: ChangeOf<'create-application'> = {
    kind: 'create-application',
    slug: 'rocketchat',
    name: 'Rocket.Chat',
    launchUrl: 'https://rocket.company/',
    provider: { id: 1 },
    reason,
};
const bind: ChangeOf<'bind-group'> = { kind: 'bind-group', slug: 'rocketchat', groupId: 'g', group: 'staff', reason };
const unbind: ChangeOf<'unbind-group'> = { ...bind, kind: 'unbind-group', binding: 'binding-of-g' };

function providerField(over: Partial<ChangeOf<'change-provider'>>): ChangeOf<'change-provider'> {
    const texts = { fromText: '', toText: '' };
    const of = { provider: 1, name: 'Rocket.Chat', field: 'client_type', from: 'public', to: 'confidential' } as const;
    return { kind: 'change-provider', ...of, ...texts, reason, ...over };
}

function applicationField(over: Partial<ChangeOf<'change-application'>>): ChangeOf<'change-application'> {
    const of = { slug: 'rocketchat', field: 'meta_launch_url', from: '', to: 'https://rocket.company/' } as const;
    return { kind: 'change-application', ...of, reason, ...over };
}

const names = (world: WatchedPerformer, ...methods: string[]): unknown[] =>
    world.did('begin', ...methods).map(([name]) => name);

describe('what is made', () => {
    test.each<[SsoChange, string, unknown]>([
        [key, 'createKey', 'key-1'],
        [provider, 'createProvider', 2],
        [application, 'createApplication', 'application-2'],
        [bind, 'bindGroup', 'binding-of-g'],
    ])('is written down first, and known by its id: $kind', async (change, method, made) => {
        const world = watchedPerformer();
        expect(await world.make(change)).toMatchObject({
            counts: { directory: 1 },
            items: [{ change, made }],
        });
        expect(names(world, method)).toEqual(['begin', method]);
        expect(world.did('begin')[0]).toEqual(['begin', [{ change }]]);
    });

    test('is kept as it was left, where authentik says how', async () => {
        const { items } = await watchedPerformer().make(provider);
        expect(items[0]?.left).toContain('"clientId":"client"');
        expect((await watchedPerformer().make(key)).items[0]).not.toHaveProperty('left');
    });

    test.each<[SsoChange, Record<string, unknown>, string]>([
        [provider, {}, 'Rocket.Chat'],
        [bind, { bindGroup: async () => ({ id: 'b', keptOther: ['order'] }) }, 'staff'],
    ])('with fields that became others is a problem that names them: $kind', async (change, authentik, name) => {
        const world = watchedPerformer({ authentik: { keptOther: ['order'], ...authentik } });
        const subject = { code: 'subject.fields', name, fields: ['order'] };
        expect(await world.make(change)).toMatchObject({
            ...{ counts: { directory: 1 }, problem: { code: 'not_written', subject } },
        });
    });

    test('of what the run itself has made before it takes that', async () => {
        const world = watchedPerformer({ made: { key: 'key-9', provider: 9 } });
        await world.make({ ...provider, signingKey: { made: 'key' } });
        await world.make({ ...application, provider: { made: 'provider' } });
        expect(world.did('createProvider')[0]?.[2]).toBe('key-9');
        expect(world.did('createApplication')[0]?.[2]).toBe(9);
    });

    test('of what the run should have made and has not is a failure, and nothing is made', async () => {
        const world = watchedPerformer();
        await expect(world.make({ ...application, provider: { made: 'provider' } })).rejects.toMatchObject({
            code: 'internal',
            details: { reason: { code: 'cause.not_made', made: 'provider' } },
        });
        expect(world.did('createApplication')).toEqual([]);
    });

    test('is found again by what is known of it, where the step was cut off', async () => {
        const world = watchedPerformer();
        const found = async (change: SsoChange): Promise<unknown> =>
            seenKindOf(change).findMade?.(change, world.performer);
        expect([await found(provider), await found(bind)]).toEqual([1, undefined]);
        await world.authentik.bindGroup('rocketchat', 'g');
        expect(await found(bind)).toBe('binding-of-g');
        const gone = watchedPerformer({ authentik: { readGroupBindings: async () => undefined } });
        expect(await seenKindOf(bind).findMade?.(bind, gone.performer)).toBeUndefined();
    });
});

describe('a binding', () => {
    test('of a group that somebody has bound since is theirs, and stays', async () => {
        const world = watchedPerformer();
        await world.authentik.bindGroup('rocketchat', 'g');
        expect(await world.make(bind)).toEqual({ items: [] });
        expect(world.did('begin')).toEqual([]);
    });

    test('to an application that cannot be seen is tried', async () => {
        const world = watchedPerformer({ authentik: { readGroupBindings: async () => undefined } });
        expect(await world.make(bind)).toMatchObject({ items: [{ made: 'binding-of-g' }] });
        expect(await world.readNow(bind)).toBeUndefined();
    });

    test('is there or not by group', async () => {
        const world = watchedPerformer();
        expect(await world.readNow(bind)).toBe(false);
        await world.make(bind);
        expect([await world.readNow(bind), await world.readNow(unbind)]).toEqual([true, true]);
    });
});

test.each<[SsoChange, string, unknown]>([
    [unbind, 'unbindGroup', 'binding-of-g'],
    [{ kind: 'delete-provider', provider: 1, name: 'Rocket.Chat', reason }, 'deleteProvider', 1],
    [{ kind: 'delete-application', slug: 'rocketchat', reason }, 'deleteApplication', 'rocketchat'],
])('what is removed is written down first: $kind', async (change, method, arg) => {
    const world = watchedPerformer();
    expect(await world.make(change)).toEqual({ counts: { directory: 1 }, items: [{ change }] });
    expect(world.did('begin', method)).toEqual([
        ['begin', [{ change }]],
        [method, arg],
    ]);
});

describe('a field', () => {
    test('of the provider is written once its value of then is written down', async () => {
        const world = watchedPerformer();
        const change = providerField({ field: 'signing_key', from: null, to: { made: 'key' } });
        const made = watchedPerformer({ made: { key: 'key-9' } });
        const item = { change: { ...change, to: 'key-9' }, before: 'key-1' };
        expect(await made.make(change)).toEqual({ counts: { directory: 1 }, items: [item] });
        expect(names(made, 'changeProvider')).toEqual(['begin', 'changeProvider']);
        expect(made.did('begin')[0]).toEqual(['begin', [item]]);
        expect([await made.readNow(change), await world.readNow(change)]).toEqual(['key-9', 'key-1']);
    });

    test('of the application likewise', async () => {
        const world = watchedPerformer({ made: { provider: 9 } });
        const change = applicationField({ field: 'provider', from: 1, to: { made: 'provider' } });
        const item = { change: { ...change, to: 9 }, before: 1 };
        expect(await world.make(change)).toEqual({ counts: { directory: 1 }, items: [item] });
        expect(world.did('begin', 'changeApplication')).toEqual([
            ['begin', [item]],
            ['changeApplication', 'rocketchat', 'provider', 9],
        ]);
        expect(await world.readNow(change)).toBe(9);
    });

    test('that authentik has kept as it was is a problem, with its value of before in the journal', async () => {
        const world = watchedPerformer({
            authentik: { changeProvider: async () => 'public', changeApplication: async () => 'other' },
        });
        const change = providerField({});
        const subject = { code: 'subject.provider_field', field: 'client_type', name: 'Rocket.Chat' };
        expect(await world.make(change)).toEqual({
            ...{ problem: { code: 'not_written', subject }, items: [{ change, before: 'confidential' }] },
        });
        expect(await world.make(applicationField({}))).toMatchObject({ problem: { code: 'not_written' } });
    });

    test('that is the secret counts as written, whatever authentik shows of it, and no record holds it', async () => {
        const world = watchedPerformer({
            authentik: { readProviderField: async () => 'shown', changeProvider: async () => 'hidden' },
        });
        const change = providerField({ field: 'client_secret', from: null, to: null });
        expect(await world.make(change)).toStrictEqual({ counts: { directory: 1 }, items: [{ change }] });
        expect(world.did('begin')).toStrictEqual([['begin', [{ change }]]]);
        expect(world.did('changeProvider')[0]?.[4]).toEqual({ clientId: 'client', clientSecret: 'secret' });
    });
});

describe('how it is now', () => {
    test('a provider without an id was never made, whatever authentik has', async () => {
        const world = watchedPerformer();
        expect(await world.readNow(provider)).toBeUndefined();
        expect(world.did('providerAsText')).toEqual([]);
        const own = { ownApplications: ['rocketchat'] };
        expect(await world.readNow(provider, { made: 1 }, own)).toContain('"applicationSlug":null');
        expect(await world.readNow(provider, { made: 1 })).toContain('"applicationSlug":"rocketchat"');
    });

    test('an application counts without the bindings of the app', async () => {
        const world = watchedPerformer();
        await world.make(bind);
        const own = { ownBindings: ['binding-of-g'] };
        expect(await world.readNow(application, {}, own)).toContain('"bindings":[]');
        expect(await world.readNow(application)).toContain('"bindings":["binding-of-g"]');
    });

    test('a key stays, and is not asked for', async () => {
        expect(await watchedPerformer().readNow(key)).toBe(true);
    });
});
