import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { blueprint } from '../../report/blueprint';
import { blueprintAnswer } from '../../report/blueprint-answer';
import { completeCredentials } from '../../run/complete-credentials';
import { desiredSso } from '../../run/observe/desired';
import type { CommandCall } from '../call';

/**
 * `/authentik-sync blueprint`: the file that sets up authentik's side, for administrators who give the app no token. The credentials
 * in it are kept in the settings first, so that nothing has to be copied back. It is shown to the asking administrator alone, in
 * a message that the server keeps nowhere.
 */
export async function blueprintVerb({ app, texts }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    const { connection } = lacking;
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { workspace, credentials, authentik } = await app.connect(connection);
    const siteUrl = await workspace.siteUrl();
    const known = await credentials.read();
    const isNew = known.clientId === '' || known.clientSecret === '';
    if (isNew) await credentials.save(completeCredentials(known));
    const file = blueprint(desiredSso(config, siteUrl), await credentials.read());
    const version = authentik.hasToken ? await authentik.readVersion().catch(() => undefined) : undefined;
    return { text: blueprintAnswer(texts, file, config.authentik.publicUrl, isNew, version) };
}
