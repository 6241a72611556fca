import type { Config } from '../config/config';
import { sha256 } from '../digest';
import type { ExecutionParts } from './execution-parts';

/** By what it is told whether anything has changed that decides: the directory, the settings, and the account restrictions. */
export async function lookMark(
    config: Config,
    { authentik, workspace }: Pick<ExecutionParts, 'authentik' | 'workspace'>,
): Promise<string> {
    const [directory, values] = await Promise.all([
        authentik.quickLook(),
        workspace.readSettings(config.restrictions.map(({ id }) => id)),
    ]);
    return sha256(JSON.stringify([directory, values.map(({ id, value }) => [id, value]), config]));
}
