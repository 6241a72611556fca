import type { BackendName } from '../host-types';

/** How a process is started in place of the one that the engine asks for. */
export interface Launch {
    command: string;
    args: string[];
    env: Record<string, string>;
}

/** What the apps of a host run on. */
export interface Backend {
    readonly name: BackendName;
    /** Lays out what the processes need; cheap when it is there already, and safe when several test workers do it at once. */
    prepare(): Promise<void>;
    /** @param engineArgs the arguments that the engine would start Deno with */
    launch(engineArgs: readonly string[]): Launch;
}
