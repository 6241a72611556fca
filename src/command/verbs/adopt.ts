import { adoptEntry } from '../../config/adopt-entry';
import type { SettingId } from '../../config/settings';
import { equalSecrets } from '../../digest';
import { distinctServices } from '../../model/adoption';
import { entrySettingId, entrySettingOf } from '../../model/entry-setting';
import type { Observed } from '../../model/observed';
import type { Credentials } from '../../model/sso';
import type { SettingValue } from '../../model/workspace';
import { entryOfOthers } from '../../plan/entry/entry-of-others';
import type { CredentialStore } from '../../ports/credentials';
import { adoptAnswer } from '../../report/adopt-answer';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import type { CommandCall } from '../call';

/** `/authentik-sync adopt`: takes what the entry holds into the settings of the app, so that no run writes over it. */
export async function adoptVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    const { connection } = lacking;
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { workspace, credentials } = await app.connect(connection);
    const { desired, observed } = await (await app.runner(config)).plan(sender.id);
    const name = config.login.entryName;
    if (!observed.entry.exists) return { text: texts.withAction('adopt.no_entry', { name }) };
    const others = entryOfOthers(desired, observed);
    if (others?.is === 'of-other-provider')
        return { text: texts.withAction('withheld.entry_of_other', { entry: name, leadsTo: others.url }) };
    const rows = rowsOf(observed, name);
    const { taken, refused } = adoptEntry(rows, await app.storedSettings());
    await app.saveSettings(taken);
    const clientSecret = (await workspace.readSecret(entrySettingId(name, 'secret'))) ?? '';
    const client = await adoptClient({ clientId: String(rows.get('id') ?? ''), clientSecret }, credentials);
    const ids = [...taken.map(({ id }) => id), ...client];
    // by a choice it is in its time, and otherwise it would have no end
    const isLeftOut = desired.adoption === undefined && rows.get(distinctServices) === true;
    return { text: adoptAnswer(texts, ids, refused, isLeftOut) };
}

/** Client id and secret belong together: one of them alone is none. */
async function adoptClient(found: Credentials, credentials: CredentialStore): Promise<SettingId[]> {
    if (found.clientId === '' || found.clientSecret === '') return [];
    const { clientId, clientSecret } = await credentials.read();
    if (clientId === found.clientId && equalSecrets(clientSecret, found.clientSecret)) return [];
    await credentials.save(found);
    return ['client_id', 'client_secret'];
}

/** By suffix. */
function rowsOf({ entry }: Observed, name: string): Map<string, SettingValue | null> {
    const rows = entry.settings.flatMap(({ id, value }): [string, SettingValue | null][] => {
        const row = entrySettingOf(id);
        return row?.entryName === name ? [[row.suffix, value]] : [];
    });
    return new Map(rows);
}
