import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import type { RunOrigin } from '../run/records/new-run';
import type { Texts } from '../texts/texts';
import { problemJson } from './json/problem-json';
import { Refusal } from './refusal';

/** A request of somebody who may make it. */
export interface AutomationCall {
    app: AppCall;
    texts: Texts;
    caller: IUser;
}

/** @throws Refusal where a setting cannot work */
export async function usableConfig({ app, texts }: AutomationCall): Promise<Config> {
    const { config, problems } = await app.readConfig();
    if (config) return config;
    throw new Refusal('settings_wrong', {}, { problems: problems.map((problem) => problemJson(texts, problem)) });
}

/** There is no room to answer into: what becomes of the run is asked for. */
export function originOf({ app, caller }: AutomationCall): RunOrigin {
    return {
        id: app.newRunId(),
        trigger: 'endpoint',
        actor: { id: caller.id, username: caller.username },
        answer: { roomId: '' },
    };
}
