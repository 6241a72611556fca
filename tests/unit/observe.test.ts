import { Failure } from '../../src/model/failure';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected, type Expected } from '../../src/model/observed';
import { observe } from '../../src/run/observe/observe';
import { observeLeftovers } from '../../src/run/observe/observe-leftovers';
import { secretState } from '../../src/run/observe/secret-state';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { personOf } from '../support/painted';

const permission = 'authentik_core.view_group';
const missing = new Failure('authentik_permission_missing', { permission });

/** Nothing is set up in authentik yet. */
const bare = { application: undefined, provider: undefined };

interface Sides {
    typed?: Record<string, unknown>;
    authentik?: object;
    workspace?: object;
}

async function observed({ typed, authentik, workspace }: Sides = {}) {
    const directory = Object.assign(new MemoryDirectory(), authentik);
    const server = Object.assign(new MemoryWorkspace(), workspace);
    return observe({
        config: configOf(typed),
        ...{ authentik: directory, workspace: server, expected: nothingExpected, memory: emptyMemory },
    });
}

/** What is asked of the directory. */
function asking() {
    const asked: unknown[][] = [];
    const readDirectory = async (...args: unknown[]): Promise<object> => {
        asked.push(args.slice(1));
        return { users: [], groups: [] };
    };
    return { asked, readDirectory };
}

test('what cannot be read is the answer, and not a plan of a part', async () => {
    const fails = (failure: Failure) => async () => Promise.reject(failure);
    const down = new Failure('authentik_unreachable', { url: 'https://authentik.company', reason: 'refused' });
    await expect(observed({ authentik: { discover: fails(down) } })).rejects.toMatchObject({ code: down.code });
    await expect(observed({ authentik: { readDirectory: fails(down) } })).rejects.toBe(down);
    await expect(observed({ authentik: { ...bare, hasToken: false } })).rejects.toMatchObject({
        code: 'authentik_slug_unknown',
    });
});

test('a permission that the groups need is told with all others that the set-up lacks, each once, in one order', async () => {
    const authentik = {
        ...bare,
        readDirectory: async () => Promise.reject(missing),
        lacking: ['authentik_core.add_application', permission],
    };
    await expect(observed({ authentik })).rejects.toMatchObject({
        code: 'authentik_permission_missing',
        details: { permission: `authentik_core.add_application, ${permission}` },
    });
    const untold = new Failure('authentik_permission_missing', {} as never);
    await expect(
        observed({ authentik: { ...authentik, readDirectory: async () => Promise.reject(untold) } }),
    ).rejects.toBe(untold);
});

test('of people whom no rule puts anywhere only so many are read as are not worth minutes', async () => {
    const without = asking();
    await observed({ authentik: without });
    expect(without.asked).toEqual([[true, true, 3_000]]);
    const withRules = asking();
    await observed({ typed: { group_rules: 'staff: "#staff"', nested_groups: false }, authentik: withRules });
    expect(withRules.asked).toEqual([[false, true, undefined]]);
});

test('a token that is refused is told, and one that is not is no news', async () => {
    const failure = { code: 'rest_token_refused', details: {} };
    const token = async (): Promise<object> => ({ isUsable: false, failure });
    expect((await observed({ workspace: { token } })).observed).toMatchObject({
        canUseRest: false,
        tokenFailure: failure,
    });
    expect((await observed()).observed).not.toHaveProperty('tokenFailure');
});

describe('who may use the application', () => {
    const binding = { group: 'g', user: null, policy: null, isEnabled: true, isNegated: false };
    const application = { id: 'application-1', policyMode: 'all' };
    const authentik = (readAccess: () => Promise<unknown>, people: unknown = [personOf('ada')]) => ({
        readDirectory: async () => ({ users: [], groups: [], ...(people !== undefined && { people }) }),
        readSso: async (...args: Parameters<MemoryDirectory['readSso']>) => ({
            ...(await new MemoryDirectory().readSso(...args)),
            application,
        }),
        readAccess,
    });
    const access = async (sides: object): Promise<unknown> => (await observed({ authentik: sides })).observed.access;

    test('is read where everybody is known', async () => {
        expect(await access(authentik(async () => [binding]))).toEqual({ bindings: [binding], policyMode: 'all' });
    });

    test('and is not known where that fails, where people are not, or where there is none', async () => {
        expect(await access(authentik(async () => Promise.reject(missing)))).toBeUndefined();
        const read = counting();
        expect(
            await access({ ...authentik(read.ask), readDirectory: async () => ({ users: [], groups: [] }) }),
        ).toBeUndefined();
        expect(read.count()).toBe(0);
        const { readDirectory } = authentik(read.ask);
        expect(await access({ ...bare, readDirectory, readAccess: read.ask })).toBeUndefined();
        expect(read.count()).toBe(0);
    });
});

/** Counts how often it is asked. */
function counting() {
    let times = 0;
    return {
        count: () => times,
        ask: async (): Promise<object[]> => {
            times++;
            return [];
        },
    };
}

test('what was set up under another name is left over where it is still there, or nobody can see that it is not', async () => {
    const expected: Expected = {
        ...nothingExpected,
        ...{ entries: ['Authentik', 'Old', 'Off', 'Gone'], slugs: ['rocketchat', 'old', 'gone', 'hidden'] },
    };
    const workspace = new MemoryWorkspace();
    for (const [name, value] of [
        ['Old', true],
        ['Off', false],
        ['Authentik', true],
    ] as const) {
        const id = `Accounts_OAuth_Custom-${name}`;
        workspace.settings.set(id, { id, type: 'boolean', value, choices: [] });
    }
    const readApplicationField = async (slug: string): Promise<string | undefined> => {
        if (slug === 'hidden') throw missing;
        return slug === 'gone' ? undefined : 'https://rocket.company/';
    };
    const authentik = Object.assign(new MemoryDirectory(), { readApplicationField });
    expect(await observeLeftovers(configOf(), expected, authentik, workspace, new Map())).toEqual({
        entries: [
            { name: 'Old', isEnabled: true },
            { name: 'Off', isEnabled: false },
        ],
        slugs: ['old', 'hidden'],
    });
});

test('of a secret it is said whether there is one and whether it is the one', () => {
    expect([undefined, '', 'other', 'secret'].map((stored) => secretState(stored, 'secret'))).toEqual([
        ...['empty', 'empty', 'different', 'equal'],
    ]);
    expect(secretState('', '')).toBe('empty');
});
