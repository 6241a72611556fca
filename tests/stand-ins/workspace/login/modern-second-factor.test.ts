import { StandInAuthentik } from '../../../../stand-ins/authentik';
import { EmailCodes, loginThroughOAuth, totpCode } from '../../../../stand-ins/workspace/login';
import { BrowserSession } from '../../../../stand-ins/workspace/login/browser-session';
import { signInAtAuthentik } from '../../../../stand-ins/workspace/login/sign-in-at-authentik';
import { TwoFactorChallenges } from '../../../../stand-ins/workspace/login/two-factor-challenges';
import type { UserRecord } from '../../../../stand-ins/workspace/model';
import type { HttpFixture, Reply } from '../rest/http-fixture';
import { withLoginEntry } from './login-fixture';

const SECRET = 'JBSWY3DPEHPK3PXP';

let authentik: StandInAuthentik;
let workspace: HttpFixture;
let ada: UserRecord;

beforeEach(async () => {
    authentik = new StandInAuthentik({
        file: { users: [{ username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' }] },
    });
    await authentik.start();
    workspace = await withLoginEntry(authentik, {
        Accounts_OAuth_Use_Modern_Flow: true,
        Accounts_twoFactorAuthentication_email_available_for_OAuth_users: true,
    });
    const first = await loginThroughOAuth(workspace, { username: 'ada' });
    const user = first.ok ? workspace.model.users.get(first.userId) : undefined;
    if (!user) throw new Error('ada has no account');
    ada = user;
    // nothing is forgiven for being new
    ada.createdAt = new Date(Date.now() - 3600_000);
});
afterEach(async () => {
    await workspace.stop();
    await authentik.stop();
});

const withApp = () => (ada.services.totp = { enabled: true, secret: SECRET });
function withEmailCodes(): void {
    ada.services.email2fa = { enabled: true };
    ada.emails = [{ address: 'ada@example.com', verified: true }];
}

/** Logs in as far as the question for a code. */
async function askedFor(): Promise<{ path: string; challengeId: string }> {
    const session = new BrowserSession((url, init) => fetch(url, init));
    const start = `${workspace.url}/oauth/authentik`;
    const page = await session.get(await signInAtAuthentik(session, start, workspace.url, { username: 'ada' }));
    const { pathname } = new URL(page.url);
    return { path: pathname, challengeId: pathname.split('/').at(-1) ?? '' };
}

const verify = (challengeId: string, code: string): Promise<Reply> =>
    workspace.post('v1/twoFactorChallenges.verifyChallenge', {}, { challengeId, code });
const tokens = (): number => ada.services.resume?.loginTokens.length ?? 0;
const lastCode = (): string => EmailCodes.of(workspace.model).sent.at(-1)?.code ?? '';

test('no token is given before the code is', async () => {
    withApp();
    const before = tokens();
    const { path, challengeId } = await askedFor();
    expect(path).toMatch(/^\/2fa\/totp\/[0-9a-f]{64}$/);
    expect(tokens()).toBe(before);
    const { status, body } = await verify(challengeId, totpCode(SECRET));
    expect([status, body.userId]).toEqual([200, ada._id]);
    const headers = { 'X-User-Id': ada._id, 'X-Auth-Token': String(body.loginToken) };
    expect((await workspace.get('v1/me', headers)).status).toBe(200);
});

test('a challenge is over with the right code, not with a wrong one', async () => {
    withApp();
    const { challengeId } = await askedFor();
    const wrong = await verify(challengeId, '000000');
    expect([wrong.status, wrong.body]).toEqual([
        400,
        { success: false, error: 'error-invalid-code', errorType: 'Invalid code' },
    ]);
    expect((await verify(challengeId, totpCode(SECRET))).status).toBe(200);
    expect((await verify(challengeId, totpCode(SECRET))).body.errorType).toBe('error-challenge-not-found');
});

test('it is over after five minutes as well', async () => {
    withApp();
    const { challengeId } = await askedFor();
    const challenge = TwoFactorChallenges.of(workspace.model).find(challengeId);
    if (challenge) challenge.expires = new Date(Date.now() - 1);
    expect((await verify(challengeId, totpCode(SECRET))).body.errorType).toBe('error-challenge-expired');
});

test('codes by e-mail come before those of an app, and can be sent again', async () => {
    withEmailCodes();
    withApp();
    const { path, challengeId } = await askedFor();
    expect(path).toMatch(/^\/2fa\/email\//);
    const first = lastCode();
    await workspace.post('v1/twoFactorChallenges.sendEmailCode', {}, { challengeId });
    expect(EmailCodes.of(workspace.model).sent).toHaveLength(2);
    expect(lastCode()).toMatch(/^\d{6}$/);
    expect(workspace.mails.map(({ about }) => about)).toEqual(['authentication code', 'authentication code']);
    if (first !== lastCode()) expect((await verify(challengeId, first)).status).toBe(400);
    expect((await verify(challengeId, lastCode())).status).toBe(200);
});

test('a code is not mailed for the challenge of an app, and after five wrong ones by e-mail it is over', async () => {
    withApp();
    const byApp = await askedFor();
    const sent = await workspace.post('v1/twoFactorChallenges.sendEmailCode', {}, { challengeId: byApp.challengeId });
    expect(sent.body.errorType).toBe('error-invalid-challenge-method');
    withEmailCodes();
    const { challengeId } = await askedFor();
    const wrong = lastCode() === '000000' ? '111111' : '000000';
    const errors: unknown[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) errors.push((await verify(challengeId, wrong)).body.error);
    expect(errors).toEqual([
        ...Array.from({ length: 4 }, () => 'error-invalid-code'),
        'TOTP Maximun Failed Attempts Reached [totp-max-attempts]',
        'challenge not found [error-challenge-not-found]',
    ]);
});

test('the switch for people of login services turns codes by e-mail off', async () => {
    withEmailCodes();
    const id = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';
    workspace.settings.set(id, false, 'test');
    expect(await loginThroughOAuth(workspace, { username: 'ada' })).toMatchObject({ ok: true });
});

test('a wrong code leaves the person with the question', async () => {
    withApp();
    const outcome = await loginThroughOAuth(workspace, { username: 'ada', secondFactor: () => '000000' });
    expect(outcome).toMatchObject({ ok: false, seen: { place: 'second factor', text: 'Invalid two-factor code' } });
});
