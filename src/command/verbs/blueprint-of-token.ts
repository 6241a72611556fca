import { saveAndSee } from '../../app/save-and-see';
import type { Config, Connection } from '../../config/config';
import { Failure } from '../../model/failure';
import { isOwnToken } from '../../model/own-token';
import type { Answer } from '../../report/answer';
import { otherTokenAnswer, tokenBlueprintAnswer } from '../../report/blueprint/answers';
import { tokenBlueprint } from '../../report/blueprint/files';
import { newTokenKey } from '../../run/new-token-key';
import type { CommandCall } from '../call';

/**
 * `/authentik-sync blueprint token`: the file that makes the API token. Asked for again it has the same key, so that a page that was
 * loaded anew costs nothing; another key, or one in place of a token that somebody has typed, there is only for `token new`.
 */
export async function blueprintOfToken(
    { app, texts, words }: CommandCall,
    config: Config,
    connection: Connection,
): Promise<Answer> {
    const { token: known, publicUrl, allowedGroups } = config.authentik;
    const isReplaced = words[1]?.toLowerCase() === 'new';
    if (known !== undefined && !isOwnToken(known) && !isReplaced) return otherTokenAnswer(texts);
    const isNew = known === undefined || isReplaced;
    const { workspace, authentik } = await app.connect(connection);
    const siteUrl = await workspace.siteUrl();
    // told by the token of before, where there is one
    const version = await authentik.versionIfTold();
    const key = isNew ? newTokenKey() : known;
    if (isNew && !(await saveAndSee(app, [{ id: 'authentik_token', value: key }]))) throw new Failure('token_not_kept');
    const tasks = { bindsGroups: allowedGroups.length > 0, hasWebhook: config.keepUp.atWebhook };
    const file = tokenBlueprint(siteUrl, tasks, key);
    return { text: tokenBlueprintAnswer(texts, { file, publicUrl, version }, { isNew }) };
}
