import { namedPermission } from '../../src/model/named-permission';
import fc from 'fast-check';

import { Authentik } from '../../src/directory/authentik';
import { Failure, toFailure } from '../../src/model/failure';
import { Runner } from '../../src/run/plan-and-start';
import { StandInAuthentik } from '../../stand-ins/authentik';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { realHttp } from '../support/real-http';

/** What a set-up from nothing with groups allowed to log in needs (docs/permissions.md). */
const needed = [
    'authentik_core.view_group',
    'authentik_core.view_application',
    'authentik_core.add_application',
    'authentik_providers_oauth2.view_oauth2provider',
    'authentik_providers_oauth2.add_oauth2provider',
    'authentik_providers_oauth2.view_scopemapping',
    'authentik_flows.view_flow',
    'authentik_crypto.view_certificatekeypair',
    'authentik_policies.view_policybinding',
    'authentik_policies.add_policybinding',
];

const authentik = new StandInAuthentik({ bare: true, file: { users: [{ username: 'ada', groups: ['staff'] }] } });
beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

/** What a run says that this token lacks, each name once. */
async function namedWith(permissions: string[], typed: Record<string, unknown> = {}): Promise<string[]> {
    const config = configOf({
        ...{ authentik_url: authentik.url, authentik_token: authentik.createToken({ permissions }) },
        ...{ allowed_groups: 'staff', group_rules: '"staff": "#staff"' },
        ...typed,
    });
    const { parts } = memoryRunner(config, new MemoryDirectory(), new MemoryWorkspace());
    const runner = new Runner(config, { ...parts, authentik: new Authentik(realHttp().http, config.authentik) });
    const planned = await runner.plan().catch((error: unknown) => toFailure(error));
    const said =
        planned instanceof Failure
            ? namedPermission(planned).split(', ')
            : planned.plan.withheld.flatMap((held) => ('permissions' in held ? held.permissions : []));
    return [...new Set(said)].sort();
}

function without(missing: readonly string[]): string[] {
    return needed.filter((name) => !missing.includes(name));
}

test.each(needed)('%s is named where it is missing, and nothing else', async (missing) => {
    expect(await namedWith(without([missing]))).toEqual([missing]);
});

test('nothing is named where all is there', async () => {
    expect(await namedWith(needed)).toEqual([]);
});

test('all that is missing is named at once, whichever it is', async () => {
    await fc.assert(
        fc.asyncProperty(fc.subarray(needed, { minLength: 2 }), async (missing) => {
            expect(await namedWith(without(missing))).toEqual([...missing].sort());
        }),
        { numRuns: 25, examples: [[needed]] },
    );
});

test('where the groups may not be seen, no permission is asked for that no setting needs', async () => {
    const unasked = needed.filter((name) => !name.includes('policybinding'));
    expect(await namedWith([], { allowed_groups: '' })).toEqual(unasked.sort());
});
