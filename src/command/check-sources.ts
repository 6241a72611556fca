import type { AppCall } from '../app/app-call';
import type { CheckSources } from '../check/ask/questions';
import type { Config, Connection } from '../config/config';
import { adoptionNow, lastAdoption } from '../run/records/adoption';
import { Expectations } from '../run/records/expectations';
import type { CommandCall } from './call';

/** What the doctor asks: it tells of a server that asks for a moment, and does not wait for it. */
export async function checkSources(
    app: AppCall,
    config: Config,
    connection: Connection,
    asker: CommandCall['sender'],
): Promise<CheckSources> {
    const { authentik, workspace, clock, memory, adoptions, expected, webhooks } = await app.connect(connection, false);
    const adoption = adoptionNow(await lastAdoption(adoptions, config.login.entryName), config.adoption, clock.now());
    return {
        ...{ config, authentik, workspace, clock, memory, adoption, asker, webhooks },
        ownEntries: (await new Expectations(expected).read()).entries,
        http: app.accessors.http,
        users: app.accessors.read.getUserReader(),
    };
}
