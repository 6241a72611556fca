import { StandInAuthentik } from './index';
let a: StandInAuthentik;
beforeAll(async () => { a = new StandInAuthentik({ workspaceUrl: 'http://rc.test', file: { users: [{ username: 'ada', name: 'Ada', email: 'ada@example.com', groups: ['engineering'] }], groups: [{ name: 'engineering', parents: ['staff'] }] } }); await a.start(); });
afterAll(() => a.stop());
test('all', async () => {
    const api = async (path: string, init: RequestInit = {}) => { const r = await fetch(a.url + '/api/v3' + path, { ...init, headers: { authorization: `Bearer ${a.token}`, 'content-type': 'application/json' } }); const t = await r.text(); return `${r.status} ${t.slice(0, 300)}`; };
    for (const p of ['/core/groups/', '/core/users/', '/core/users/me/', '/admin/version/', '/root/config/', '/core/tokens/', '/flows/instances/', '/crypto/certificatekeypairs/', '/propertymappings/provider/scope/', '/providers/oauth2/', '/core/applications/', '/policies/bindings/', '/rbac/roles/', '/providers/oauth2/1/setup_urls/', '/providers/oauth2/1/preview_user/', '/core/applications/rocketchat/', '/core/applications/rocketchat/check_access/'])
        console.log(p, await api(p));
    const born = a.bornProvider;
    const q = new URLSearchParams({ client_id: born.clientId, redirect_uri: 'http://rc.test/_oauth/authentik', response_type: 'code', scope: 'openid email profile', state: 'st' });
    let r = await fetch(`${a.url}/application/o/authorize/?${q}`, { redirect: 'manual' });
    console.log(r.status, r.headers.get('location'));
    r = await fetch(a.url + r.headers.get('location'), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ uid_field: 'ada', password: 'ada' }) });
    console.log(r.status, r.headers.get('location'), r.headers.get('set-cookie'));
    r = await fetch(a.url + r.headers.get('location'), { redirect: 'manual', headers: { cookie: r.headers.get('set-cookie')!.split(';')[0]! } });
    console.log(r.status, r.headers.get('location'), await r.text());
    const code = new URL(r.headers.get('location')!).searchParams.get('code')!;
    r = await fetch(a.url + '/application/o/token/', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: born.clientId, client_secret: born.clientSecret, redirect_uri: 'http://rc.test/_oauth/authentik' }) });
    const t = await r.json() as any; console.log(r.status, t, a.violations);
    console.log(Buffer.from(t.id_token.split('.')[1], 'base64url').toString());
    r = await fetch(a.url + '/application/o/userinfo/', { headers: { authorization: `Bearer ${t.access_token}` } });
    console.log(r.status, await r.text());
    console.log(await (await fetch(a.url + '/application/o/rocketchat/.well-known/openid-configuration')).json());
    console.log(a.violations, a.requestViolations, a.requests);
});
