import type { AdoptionWish } from '../../../../src/model/adoption';
import { desiredState, expectedEndpoints } from '../../../../src/run/observe/desired';
import { applyFile } from '../../../../stand-ins/workspace/apply-file';
import { chooseModernVariant } from '../../../../stand-ins/workspace/login/modern-variant';
import { indexServiceId } from '../../../../stand-ins/workspace/login/unique-indexes';
import type { UserEntry } from '../../../../stand-ins/workspace/workspace-file';
import { configOf } from '../../../support/memory-servers';
import { playLogin } from '../../../support/play-login';
import { Foreseen } from '../../../support/predicted-end';
import { HttpFixture } from '../rest/http-fixture';
import { prefixed } from './login-fixture';
import { observedEnd, snapshotOf } from './recorded/observed-end';

const claims = { sub: 'a'.repeat(64), preferred_username: 'ada', name: 'Ada', email: 'ada@example.com' };

/** Accounts that were there before. */
const accounts = {
    none: [],
    'of the same name and address': [{ username: 'ada', email: 'ada@example.com' }],
    'of the same name': [{ username: 'ada', email: 'other@example.com' }],
    'of the same address': [{ username: 'lovelace', email: 'ada@example.com' }],
    'of the same address, never verified': [{ username: 'lovelace', email: 'ada@example.com', emailVerified: false }],
} satisfies Record<string, UserEntry[]>;

const servers = {
    legacy: { flow: 'legacy', version: '8.6.0', variant: undefined },
    'modern, passing addresses on': { flow: 'modern', version: '9.0.0', variant: 'email-arrives' },
    'modern, dropping them': { flow: 'modern', version: '9.0.0', variant: 'email-dropped' },
} as const;

const [own, second, refused] = ['lets them in', 'makes an account', 'refuses them'];

/** By choice: what happens with each of the accounts above, in their order. */
const ends: Record<keyof typeof servers, Record<AdoptionWish['by'], string[]>> = {
    legacy: {
        never: [second, own, refused, own, own],
        address: [second, own, refused, own, own],
        username: [second, own, own, own, own],
    },
    'modern, passing addresses on': {
        never: [second, refused, refused, refused, refused],
        address: [second, own, refused, own, own],
        username: [second, own, own, refused, refused],
    },
    'modern, dropping them': {
        never: [second, refused, refused, second, second],
        address: [second, refused, refused, second, second],
        username: [second, own, own, second, second],
    },
};

const cases = (Object.keys(servers) as (keyof typeof servers)[]).flatMap((server) =>
    (['never', 'address', 'username'] as const).flatMap((by) =>
        Object.entries(accounts).map(([account, users], index) => ({
            ...{ server, by, account, users, becomes: ends[server][by][index] },
        })),
    ),
);

/** The entry as a run writes it for this choice. */
function rowsFor(by: AdoptionWish['by']): Record<string, unknown> {
    const config = configOf({ existing_accounts: by });
    const { entry } = desiredState(config, expectedEndpoints(config.authentik), undefined);
    const rows = (entry?.settings ?? []).map(
        ({ suffix, value }) => [suffix === '' ? '' : `-${suffix}`, value] as const,
    );
    return { ...Object.fromEntries(rows), '-id': 'id', '-secret': 'secret' };
}

/** Nobody is asked for a second factor. */
const noCodes = { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false };

test.each(cases)('$server: "$by" $becomes, an account $account', async ({ server, by, users, becomes }) => {
    const { flow, version, variant } = servers[server];
    const workspace = new HttpFixture({ version, licence: 'premium' });
    try {
        applyFile(workspace, { users, settings: { ...prefixed(rowsFor(by)), ...noCodes } });
        workspace.loginServices.updateNow();
        if (variant) chooseModernVariant(workspace.model, variant);
        indexServiceId(workspace.model, 'authentik');
        const service = workspace.loginServices.get('authentik');
        if (!service) throw new Error('There is no login service');
        const foreseen = new Foreseen(workspace, service, claims, flow);
        const before = snapshotOf(workspace.model);
        const end = observedEnd(
            workspace.model,
            before,
            'authentik',
            await playLogin(workspace, service, claims, flow),
        );
        expect(foreseen.difference(end)).toBeUndefined();
        expect(!end.isIn ? refused : end.became === 'created' ? second : own).toBe(becomes);
    } finally {
        workspace.loginServices.stop();
    }
});
