import { Lab } from './lab';

const EMAIL_CODES = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';

let lab: Lab;

/** The oldest server, with nothing set up in authentik yet. */
beforeAll(async () => {
    lab = await Lab.start({
        workspace: { version: '6.13.1', licence: 'premium', settings: { [EMAIL_CODES]: false } },
        directory: { users: [{ username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' }] },
        isBare: true,
    });
}, 90_000);

afterAll(() => lab.stop());

test('before the first run check says that nothing is set up yet, and what does it', async () => {
    const answer = await lab.run('/authentik-sync check');
    expect(answer).toMatch(/^✗ "Log in with authentik" does not work: /);
    expect(answer).toMatch(/✗ \*Discovery document\*: There is no application "rocketchat".* → Run `\/authentik-sync`/);
    expect(answer).toMatch(
        /✗ \*Custom OAuth entry\*: There is no custom OAuth entry "Authentik".* → Run `\/authentik-sync`/,
    );
    expect(answer.split('\n').at(-1)).toMatch(
        /does not work because of: Discovery document\. → Run `\/authentik-sync`/,
    );
    expect(lab.authentik.dump().providers).toEqual([]);
    expect(lab.setting('Accounts_OAuth_Custom-Authentik')).toBeUndefined();
});

test('afterwards it works, on the oldest server as well', async () => {
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    await lab.run('/authentik-sync keep');
    const answer = await lab.run('/authentik-sync check');
    expect(answer).toMatch(/^✓ "Log in with authentik" works: /);
    expect(await lab.run('/authentik-sync check ada')).toMatch(/^✓ ada can log in:/);
});
