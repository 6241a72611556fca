import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DirectoryFile, DirectoryPatch } from '../../stand-ins/authentik';
import type { WorkspaceFile, WorkspacePatch } from '../../stand-ins/workspace/workspace-file';
import { OptionsError } from './options';

const workspaceKeys: readonly (keyof WorkspaceFile)[] = [
    'version',
    'licence',
    'seats',
    'modernFlow',
    'indexedServices',
    'settings',
    'blockedSettings',
    'hiddenSettings',
    'oauthEntries',
    'users',
    'rooms',
    'teams',
    'roles',
];
const directoryKeys: readonly (keyof DirectoryFile)[] = ['version', 'users', 'groups'];

/** What the entries of a list are told apart by. */
const naming: Record<string, string> = {
    users: 'username',
    rooms: 'name',
    teams: 'name',
    groups: 'name',
    roles: 'id',
};

/** The text of a file that an option names. */
export function readText(file: string): string {
    try {
        return readFileSync(file, 'utf8');
    } catch (error) {
        throw new OptionsError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}

export function readWorkspace(file: string): WorkspaceFile {
    return readState(file, workspaceKeys);
}

export function readDirectory(file: string): DirectoryFile {
    return readState(file, directoryKeys);
}

export function readWorkspacePatch(file: string): WorkspacePatch {
    return readState(file, [...workspaceKeys, 'remove']);
}

export function readDirectoryPatch(file: string): DirectoryPatch {
    return readState(file, [...directoryKeys, 'remove']);
}

/** A misspelt key would otherwise be a part of the state that is silently not there. */
function readState(file: string, keys: readonly string[]): Record<string, unknown> {
    const content = readYamlMap(file);
    const unknown = Object.keys(content).filter((key) => !keys.includes(key));
    if (unknown.length) {
        throw new OptionsError(`${file}: ${unknown.join(', ')} is not known here. Known are: ${keys.join(', ')}.`);
    }
    for (const [list, name] of Object.entries(naming)) {
        const entries = content[list] ?? [];
        if (!Array.isArray(entries)) throw new OptionsError(`${file}: ${list} must be a list.`);
        for (const entry of entries as unknown[]) {
            if (isMap(entry) && typeof entry[name] === 'string') continue;
            throw new OptionsError(`${file}: an entry of ${list} has no ${name}: ${JSON.stringify(entry)}`);
        }
    }
    return content;
}

export function readYamlMap(file: string): Record<string, unknown> {
    const text = readText(file);
    let content: unknown;
    try {
        content = parse(text) ?? {};
    } catch (error) {
        throw new OptionsError(`${file} is not YAML: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!isMap(content)) throw new OptionsError(`${file} must hold a map.`);
    return content;
}

function isMap(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
