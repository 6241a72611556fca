import { EmailCodes, loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Skipped } from './acceptance-case';
import type { Person } from './authentik/directory';
import type { World } from './world';

export type LoggedIn = { ok: true; username: string } | { ok: false; error: string };

/** Logs a person in as a browser does, with the code by e-mail where Rocket.Chat asks for one. */
export async function logIn({ site, service }: World, { username, password }: Person): Promise<LoggedIn> {
    const { workspace } = site.parts;
    if (!workspace) throw new Skipped('logins are played in the stand-in workspace only');
    const secondFactor = (): string => EmailCodes.of(workspace.model).sent.at(-1)?.code ?? '';
    const outcome = await loginThroughOAuth(workspace, { username, password, service, secondFactor });
    return outcome.ok ? { ok: true, username: outcome.username } : { ok: false, error: outcome.error };
}
