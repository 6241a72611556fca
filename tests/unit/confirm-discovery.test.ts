import type { Change } from '../../src/model/change';
import { entrySettingId } from '../../src/model/entry-setting';
import { Failure } from '../../src/model/failure';
import { isExpected } from '../../src/run/confirm-discovery';
import { stepsOf } from '../../src/run/steps';

const announced = {
    issuer: 'https://authentik.company/application/o/rocketchat/',
    url: 'https://authentik.company/application/o',
    authorizePath: '/authorize/',
    tokenPath: '/token/',
    identityPath: '/userinfo/',
};
const reason = { code: 'reason.no_entry' } as const;
const room: Change = { kind: 'create-room', room: 'desk', type: 'channel', creator: 'rocket.cat', reason };

/** The entry is about to be written with these rows. */
function confirm(rows: Readonly<Record<string, string>>, id = (suffix: string) => entrySettingId('Authentik', suffix)) {
    const changes = Object.entries(rows).map(([suffix, to]): Change => {
        return { kind: 'set-setting', area: 'entry', id: id(suffix), from: null, to, reason };
    });
    const steps = stepsOf({ changes: [room, ...changes], withheld: [], notes: [], drift: [] }, 'authentik');
    isExpected(announced, steps);
}

const expected = {
    url: announced.url,
    token_path: announced.tokenPath,
    identity_path: announced.identityPath,
    authorize_path: announced.authorizePath,
};

test('an entry is written with the addresses that authentik announces', () => {
    expect(() => confirm({ ...expected, scope: 'openid' })).not.toThrow();
});

test.each(Object.keys(expected))('an entry with another %s would let nobody in: both are named', (suffix) => {
    const found = expected[suffix as keyof typeof expected];
    const details = { found, expected: '/other/' };
    const failure = new Failure('discovery_differs', details);
    expect(() => confirm({ ...expected, [suffix]: '/other/' })).toThrow(failure);
});

test('settings that are no rows of an entry are not compared', () => {
    expect(() => confirm({ url: 'Public' }, () => 'Accounts_RegistrationForm')).not.toThrow();
});
