import type { Config } from '../../config/config';
import { adoptionAsked, type DesiredAdoption } from '../../model/adoption';
import { entrySettingId } from '../../model/entry-setting';
import { toFailure, type Failure } from '../../model/failure';
import { given } from '../../model/given';
import type { Memory } from '../../model/memory';
import type { Expected, Observed } from '../../model/observed';
import type { ServerInfo, TokenState } from '../../model/workspace';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';
import type { ExecutionParts } from '../execution-parts';
import { adoptionNow, lastAdoption } from '../records/adoption';
import { Expectations } from '../records/expectations';

/** What each side says of itself where the two make no plan. What could not be asked is absent. */
export interface SeenApart {
    entry?: Pick<Observed['entry'], 'exists' | 'isLive'>;
    server?: ServerInfo;
    token?: TokenState;
    /** authentik answers, so that it is the other side that is in the way */
    doesDirectoryAnswer: boolean;
    expected: Expected;
    memory: Memory;
    adoption?: DesiredAdoption;
}

type Records = Pick<ExecutionParts, 'adoptions' | 'clock' | 'expected' | 'memory'>;
interface Servers {
    authentik: DirectoryServer;
    workspace: WorkspaceServer;
}

/**
 * Asks each side alone, and the records of the app.
 * @param failure why there is no plan: a side that it is about is not asked a second time
 * @param servers undefined where they could not be connected to
 */
export async function observeApart(
    { login, adoption }: Config,
    records: Records,
    failure: Failure,
    servers: Servers | undefined,
): Promise<SeenApart> {
    const [expected, memory, begun, seen, doesDirectoryAnswer] = await Promise.all([
        new Expectations(records.expected).read(),
        records.memory.read(),
        lastAdoption(records.adoptions, login.entryName),
        servers && workspaceAlone(login, servers.workspace),
        !isOfDirectory(failure) && servers !== undefined && answers(servers.authentik),
    ]);
    const asked = adoptionAsked(adoption, adoptionNow(begun, adoption, records.clock.now()));
    return { ...seen, doesDirectoryAnswer, expected, memory, ...given({ adoption: asked }) };
}

async function workspaceAlone(
    { entryName, service }: Config['login'],
    workspace: WorkspaceServer,
): Promise<Pick<SeenApart, 'entry' | 'server' | 'token'>> {
    const nothing = (): undefined => undefined;
    const [rows, isLive, server, token] = await Promise.all([
        workspace.readSettings([entrySettingId(entryName, '')]).catch(nothing),
        workspace.findLoginService(service).then((found) => found !== undefined, nothing),
        workspace.info().catch(nothing),
        workspace.token().catch(nothing),
    ]);
    const entry = rows && { exists: rows.length > 0, isLive };
    return given({ entry, server, token });
}

function isOfDirectory({ code }: Failure): boolean {
    return /^(authentik|directory|discovery)_/.test(code);
}

/** An application that is not there yet is an answer as well. */
async function answers(authentik: DirectoryServer): Promise<boolean> {
    return authentik.discover().then(
        () => true,
        (error: unknown) => toFailure(error).code === 'authentik_slug_unknown',
    );
}
