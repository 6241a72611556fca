import { permissions } from '../../src/model/permissions';
import { api, rows } from '../stand-ins/authentik/test-client';
import { SsoLab } from '../support/sso-lab';

const MANAGED = '2026.11.0-rc1';
const VERSIONS = ['2024.12.3', '2025.6.4', '2025.10.3', '2025.12.1', '2026.2.2', '2026.5.1', '2026.8.3', MANAGED];

/** Those that a request can tell about; a deletion looks at nothing but the permission, so that asking would be doing. */
const probed: string[] = [
    ...[permissions.addKey, permissions.addProvider, permissions.addApplication, permissions.addBinding],
    ...[permissions.changeProvider, permissions.changeApplication],
];
const views: string[] = [permissions.viewApplication, permissions.viewProvider];
const all: string[] = Object.values(permissions);
const labs: SsoLab[] = [];

afterAll(async () => {
    await Promise.all(labs.map(({ authentik }) => authentik.stop()));
    for (const { authentik } of labs) expect(authentik.violations).toEqual([]);
});

/** Everything that a probe could make or change, with keys and all fields. */
async function everything({ authentik }: SsoLab, isManaged: boolean): Promise<unknown> {
    const lists = [
        ...['/providers/oauth2/', '/crypto/certificatekeypairs/', '/policies/bindings/'],
        ...['/core/applications/?superuser_full_list=true', ...(isManaged ? ['/secrets/secrets/'] : [])],
    ];
    const found = await Promise.all(lists.map(async (path) => rows(await api(authentik, path))));
    return { found, dump: authentik.dump(), events: authentik.events.length };
}

describe.each(VERSIONS)('%s', (version) => {
    const isManaged = version === MANAGED;
    const tellable = isManaged ? [...probed, permissions.addSecret] : probed;
    let lab: SsoLab;

    beforeAll(async () => {
        lab = await new SsoLab({ managedSecrets: isManaged, file: { version } }).start();
        labs.push(lab);
    });

    test('a token that may do everything is asked about all of it, and nothing is made or changed', async () => {
        const found = await lab.read();
        const before = await everything(lab, isManaged);
        const earlier = lab.authentik.lastRequests().length;
        expect(await lab.server().lackingPermissions(all, found)).toEqual([]);
        const asked = lab.authentik.lastRequests().slice(earlier);
        // where the requests arrive is asked once
        const probes = asked.filter(({ route }) => route !== 'GET /if/user/');
        expect(asked.length - probes.length).toBe(1);
        expect(probes.filter(({ verb }) => verb === 'PATCH')).toHaveLength(2);
        expect(probes.filter(({ verb }) => verb === 'POST')).toHaveLength(5);
        // refused for what they hold; the path that a version does not have knows no POST, and is looked for
        expect(probes.filter(({ status }) => status === 400)).toHaveLength(isManaged ? 7 : 6);
        expect(probes.filter(({ status }) => status === 405)).toHaveLength(isManaged ? 0 : 1);
        expect(probes.filter(({ verb }) => verb === 'GET')).toHaveLength(isManaged ? 0 : 1);
        expect(await everything(lab, isManaged)).toEqual(before);
    });

    test('each permission is told from the others', async () => {
        const found = await lab.read();
        for (const missing of tellable) {
            const token = lab.authentik.createToken({
                permissions: [...views, ...tellable.filter((name) => name !== missing)],
            });
            expect(await lab.server(token).lackingPermissions(tellable, found)).toEqual([missing]);
        }
    });

    test('what does not exist needs no permission to be changed', async () => {
        const found = { ...(await lab.read()), provider: undefined, application: undefined };
        const changes = [permissions.changeProvider, permissions.changeApplication];
        const earlier = lab.authentik.lastRequests().length;
        const token = lab.authentik.createToken({ permissions: views });
        expect(await lab.server(token).lackingPermissions(changes, found)).toEqual([]);
        expect(lab.authentik.lastRequests()).toHaveLength(earlier);
    });
});
