import type { ChangeOf } from '../../src/model/change';
import { credentialsAsText } from '../../src/run/credentials-as-text';
import { watchedPerformer } from '../support/watched-performer';

const made: ChangeOf<'keep-credentials'> = {
    kind: 'keep-credentials',
    source: 'generated',
    reason: { code: 'reason.credentials_made' },
};
const taken: ChangeOf<'keep-credentials'> = { ...made, source: 'provider', provider: 1, clientId: 'client' };
const none = { clientId: '', clientSecret: '' };

describe('client id and secret', () => {
    test('are made where there are none, and nothing is kept of what was none', async () => {
        const world = watchedPerformer({ known: none });
        const { items } = await world.make(made);
        const { clientId, clientSecret } = await world.credentials.read();
        expect([clientId, clientSecret].map((text) => /^[0-9a-f]+$/.test(text) && text.length)).toEqual([40, 96]);
        const left = credentialsAsText({ clientId, clientSecret });
        expect(items).toEqual([{ change: made, before: '', made: clientId, left }]);
        expect(world.did('begin', 'save', 'keepReplacedSecret')).toEqual([
            ['begin', [{ change: made, before: '' }]],
            ['save', { clientId, clientSecret }],
        ]);
    });

    test('that are there already stay', async () => {
        const world = watchedPerformer();
        const { items } = await world.make(made);
        expect(items).toMatchObject([{ before: 'client', made: 'client' }]);
        expect(await world.credentials.read()).toEqual({ clientId: 'client', clientSecret: 'secret' });
        expect(world.did('keepReplacedSecret', 'readClientSecret')).toEqual([]);
    });

    test('are taken from the provider; the secret that they replace is kept before anything is written', async () => {
        const world = watchedPerformer({ known: { clientId: 'typed', clientSecret: 'typed secret' } });
        const { items } = await world.make(taken);
        expect(await world.credentials.read()).toEqual({ clientId: 'client', clientSecret: 'secret' });
        expect(items).toMatchObject([{ before: 'typed', made: 'client', keptAs: '0' }]);
        expect(world.did('begin', 'save', 'keepReplacedSecret').map(([name]) => name)).toEqual([
            'keepReplacedSecret',
            'begin',
            'save',
        ]);
        expect(await world.credentials.readReplacedSecret('0')).toBe('typed secret');
        expect(JSON.stringify([items, world.did('begin')])).not.toContain('typed secret');
    });

    test('that are those of the provider already replace nothing', async () => {
        const world = watchedPerformer({ known: { clientId: 'typed', clientSecret: 'secret' } });
        const { items } = await world.make(taken);
        expect(items[0]).not.toHaveProperty('keptAs');
        expect(world.did('keepReplacedSecret')).toEqual([]);
    });

    test('keep the secret that is typed where authentik shows none', async () => {
        const readClientSecret = async () => ({ clientId: 'client', clientSecret: undefined });
        const world = watchedPerformer({ authentik: { readClientSecret } });
        await world.make(taken);
        expect(await world.credentials.read()).toEqual({ clientId: 'client', clientSecret: 'secret' });
    });

    test.each([
        ['id', { clientId: '', clientSecret: 'secret' }],
        ['secret', { clientId: 'client', clientSecret: '' }],
    ])('without the %s once they are saved are a failure', async (_, read) => {
        const world = watchedPerformer({ credentials: { read: async () => read } });
        await expect(world.make(made)).rejects.toMatchObject({ code: 'credentials_not_kept' });
    });

    test('are compared without showing the secret', async () => {
        const world = watchedPerformer();
        const text = await world.readNow(made);
        expect(text).toBe(credentialsAsText({ clientId: 'client', clientSecret: 'secret' }));
        expect(text).toMatch(/^client [0-9a-f]{6}$/);
        const empty = watchedPerformer({ known: { clientId: 'client', clientSecret: '' } });
        expect(await empty.readNow(made)).toBe('client ');
    });
});

test('what was there before is put back with the secret that was kept, or with none', async () => {
    const reason = { code: 'reason.taken_back' } as const;
    const world = watchedPerformer();
    const kept = await world.credentials.keepReplacedSecret('before');
    const back = { kind: 'forget-credentials', clientId: 'typed', kept, reason } as const;
    expect(await world.make(back)).toEqual({ items: [{ change: back }] });
    expect(await world.credentials.read()).toEqual({ clientId: 'typed', clientSecret: 'before' });
    expect(world.did('begin', 'save')[0]).toEqual(['begin', [{ change: back }]]);
    await world.make({ kind: 'forget-credentials', clientId: '', reason });
    expect(await world.credentials.read()).toEqual(none);
});
