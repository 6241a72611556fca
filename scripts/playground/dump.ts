import { writeFileSync } from 'node:fs';
import { runRecords } from './runs';
import type { Servers } from './servers';

const noDirectory = { providers: [], applications: [], bindings: [], groups: [], users: [] };

/** Writes the state of both sides as JSON; secrets are `"***"` in it. Of an outside authentik nothing is known. */
export function writeDump(file: string, { workspace, embedded }: Servers): void {
    const { requests, ...state } = workspace.dump();
    const dump = {
        ...state,
        runs: runRecords(workspace),
        requests: { authentik: embedded?.requests ?? {}, ...requests },
        authentik: embedded?.dump() ?? noDirectory,
    };
    writeFileSync(file, `${JSON.stringify(dump, null, 2)}\n`);
}
