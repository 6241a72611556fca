import type { Answer } from '../../report/answer';
import { loginBlueprintAnswer } from '../../report/blueprint/answers';
import { loginBlueprint } from '../../report/blueprint/files';
import { settingsAnswer } from '../../report/failure-answer';
import { completeCredentials } from '../../run/complete-credentials';
import { desiredSso } from '../../run/observe/desired';
import { wantedWebhook } from '../../run/observe/observe-webhook';
import type { CommandCall } from '../call';
import { blueprintOfToken } from './blueprint-of-token';

/**
 * `/authentik-sync blueprint`: the file that sets up authentik's side, for administrators who give the app no token; with `token` behind
 * it, the file that makes the token. The credentials in it are kept in the settings first, so that nothing has to be copied back. It is
 * shown to the asking administrator alone, in a message that the server keeps nowhere. An answer of the console is kept, so there is
 * none there.
 */
export async function blueprintVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, room, words } = call;
    if (!room) return { text: texts.withAction('blueprint.only_in_room') };
    const { config, ...lacking } = await app.readConfig();
    const { connection } = lacking;
    if (!config) return { text: settingsAnswer(texts, lacking) };
    if (words[0]?.toLowerCase() === 'token') return blueprintOfToken(call, config, connection);
    const { workspace, credentials, authentik } = await app.connect(connection);
    const siteUrl = await workspace.siteUrl();
    const known = await credentials.read();
    const isNew = known.clientId === '' || known.clientSecret === '';
    if (isNew) await credentials.save(completeCredentials(known));
    const webhook = config.keepUp.atWebhook
        ? { wanted: await wantedWebhook(workspace), secret: await credentials.keepWebhookSecret() }
        : undefined;
    const file = loginBlueprint(desiredSso(config, siteUrl), await credentials.read(), webhook);
    const paste = { file, publicUrl: config.authentik.publicUrl, version: await authentik.versionIfTold() };
    return { text: loginBlueprintAnswer(texts, paste, { isNew, hasWebhook: webhook !== undefined }) };
}
