import { permissions } from '../../src/model/permissions';
import { webhookParts } from '../../src/model/webhook';
import { webhookModels } from '../../src/directory/webhook/webhook-objects';
import { SsoLab } from '../support/sso-lab';

const wanted = { name: 'Rocket.Chat webhook chat.example', url: 'http://127.0.0.1:9/api/apps/public/app/authentik' };
const secret = 'with "quotes" and \\ in it';
const views = [permissions.viewGroup, ...webhookParts.map((part) => webhookModels[part].view)];
const additions = webhookParts.map((part) => webhookModels[part].add);

describe.each(['2024.12.5', '2025.8.1', '2026.8.3'])('in authentik %s', (version) => {
    const file = { version, users: [{ username: 'ada', groups: ['staff'] }], groups: [{ name: 'staff' }] };
    const lab = new SsoLab({ file });
    beforeAll(async () => lab.start());
    afterAll(async () => {
        await lab.authentik.stop();
        expect(lab.authentik.violations).toEqual([]);
    });

    const tokenWith = (...names: string[]): string => lab.authentik.createToken({ permissions: names });

    test('all that is lacking to look, and then to make it, is named at once, and finding out changes nothing', async () => {
        const before = lab.authentik.events.length;
        const blind = await lab.server(tokenWith(permissions.viewGroup)).readWebhook(wanted, secret);
        expect(blind.isUnseen).toBe(true);
        expect(blind.lacking).toEqual([...views.slice(1), ...additions].sort());
        const seeing = await lab.server(tokenWith(...views)).readWebhook(wanted, secret);
        expect(seeing).toMatchObject({ isUnseen: false, found: [], lacking: [...additions].sort() });
        expect(lab.authentik.events).toHaveLength(before);
    });

    test('it is made with what is to be given, right from then on, and made again nothing is there twice', async () => {
        const server = lab.server(tokenWith(...views, ...additions));
        await server.writeWebhook(wanted, secret);
        const made = await server.readWebhook(wanted, secret);
        expect(made).toMatchObject({ found: [...webhookParts], wrong: [], lacking: [] });
        const again = lab.server(lab.authentik.token);
        await again.writeWebhook(wanted, secret);
        expect(await again.readWebhook(wanted, secret)).toMatchObject({ found: [...webhookParts], wrong: [] });
        const { results } = (await (
            await fetch(`${lab.authentik.url}/api/v3/policies/bindings/?page_size=100`, {
                headers: { Authorization: `Bearer ${lab.authentik.token}` },
            })
        ).json()) as { results: { policy_obj: { name: string } | null; order: number }[] };
        const own = results.filter(({ policy_obj }) => policy_obj?.name.startsWith(wanted.name) === true);
        expect(own.map(({ order }) => order).sort()).toEqual([0, 1]);
    });

    test('another secret and another address show as wrong, and to mend them is asked for by name', async () => {
        const seeing = lab.server(tokenWith(...views));
        const seen = await seeing.readWebhook({ ...wanted, url: 'http://127.0.0.1:9/' }, 'another');
        expect(seen.wrong).toEqual(['mapping', 'transport']);
        expect(seen.lacking).toEqual([webhookModels.mapping.change, webhookModels.transport.change].sort());
        const server = lab.server(lab.authentik.token);
        await server.writeWebhook(wanted, 'another');
        expect((await server.readWebhook(wanted, 'another')).wrong).toEqual([]);
    });

    test('it is removed with all its parts, and removing it again is nothing', async () => {
        const server = lab.server(lab.authentik.token);
        await server.deleteWebhook(wanted.name);
        await server.deleteWebhook(wanted.name);
        expect((await server.readWebhook(wanted, secret)).found).toEqual([]);
    });
});
