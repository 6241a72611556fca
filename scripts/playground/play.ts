import type { PackagedApp } from '../package';
import { AppSettings } from './app-settings';
import { demoActions, demoSettings } from './demo';
import { writeDump } from './dump';
import { installApp } from './install-app';
import type { Action, PlaygroundOptions } from './options';
import { givenValue, Player } from './player';
import { readDirectoryPatch, readText, readWorkspacePatch } from './read-file';
import { startServers, type Servers } from './servers';

export interface Played {
    servers: Servers;
    /** whether every action succeeded */
    succeeded: boolean;
}

/**
 * Starts both sides, uploads the app, fills in its settings and plays the actions. The caller stops the servers.
 * Throws OptionsError for files, settings or values that cannot be used; nothing is left running then.
 */
export async function play(
    options: PlaygroundOptions,
    app: PackagedApp,
    print: (line: string) => void,
    interrupted: AbortSignal,
): Promise<Played> {
    readGivenFiles(options.actions);
    const password = options.passwordFile === undefined ? undefined : readText(options.passwordFile).trim();
    const servers = await startServers(options);
    try {
        const { workspace, embedded, known } = servers;
        print(`Rocket.Chat ${workspace.version.toString()} (stand-in) is at ${workspace.url}`);
        print(`authentik ${embedded ? '(stand-in) ' : ''}is at ${known.authentik_url ?? ''}`);
        print(await installApp(servers, app));

        const settings = new AppSettings(servers.rest, app.manifest.id);
        const { first, rest } = splitActions(options.actions);
        await settings.check(given(options.actions));
        const ownKeys = new Set(await settings.keys());
        const filledIn = Object.entries(known).filter(([key, value]) => ownKeys.has(key) && value !== '');
        await settings.save({
            ...(options.isDemo ? demoSettings() : {}),
            ...Object.fromEntries(filledIn),
            ...given(first),
        });
        print('Its settings are filled in');

        const player = new Player(servers, settings, print, interrupted, password, options.runLimitSeconds);
        player.showMessages();
        const actions = options.isDemo ? [...demoActions, ...rest] : rest;
        const succeeded = await player.play(actions);
        const lastDump = options.actions.filter((action) => action.kind === 'dump').at(-1);
        // the last file holds the final state, wherever the option stood
        if (lastDump) writeDump(lastDump.file, servers);
        return { servers, succeeded };
    } catch (error) {
        await servers.stop();
        throw error;
    }
}

/** Settings given before anything else is done are saved together, before the app is used. */
function splitActions(actions: readonly Action[]): { first: Action[]; rest: Action[] } {
    const begin = actions.findIndex(({ kind }) => kind !== 'set' && kind !== 'as' && kind !== 'dump');
    const before = begin === -1 ? actions : actions.slice(0, begin);
    return {
        first: before.filter(({ kind }) => kind === 'set'),
        rest: [...before.filter(({ kind }) => kind !== 'set'), ...(begin === -1 ? [] : actions.slice(begin))],
    };
}

function given(actions: readonly Action[]): Record<string, string> {
    return Object.fromEntries(
        actions.flatMap((action) => (action.kind === 'set' ? [[action.key, givenValue(action.value)]] : [])),
    );
}

/** A file that is not there should be told before anything is started. */
function readGivenFiles(actions: readonly Action[]): void {
    for (const action of actions) {
        if (action.kind === 'set') givenValue(action.value);
        if (action.kind === 'patch-workspace') readWorkspacePatch(action.file);
        if (action.kind === 'patch-directory') readDirectoryPatch(action.file);
    }
}
