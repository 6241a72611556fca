import { readFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
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

export interface ServerPatch {
    /** after the changes, the server is stopped, or started again with everything that it had */
    server?: 'stopped' | 'running';
}

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
        throw new OptionsError(`${file} cannot be read: ${whyNot(error)}`);
    }
}

/** The reason alone: Node puts its code before it, and the call and the file behind. */
function whyNot(error: unknown): string {
    const { errno } = error as NodeJS.ErrnoException;
    if (errno === undefined) return error instanceof Error ? error.message : String(error);
    return getSystemErrorMap().get(errno)?.[1] ?? String(errno);
}

export function readWorkspace(file: string): WorkspaceFile {
    return readState(file, workspaceKeys);
}

export function readDirectory(file: string): DirectoryFile {
    return readState(file, directoryKeys);
}

export function readWorkspacePatch(file: string): WorkspacePatch & ServerPatch {
    return readPatch(file, workspaceKeys, ['users', 'rooms', 'teams']);
}

export function readDirectoryPatch(file: string): DirectoryPatch & ServerPatch {
    return readPatch(file, directoryKeys, ['users', 'groups']);
}

/** A patch may hold both sides' kinds, as long as those of the other side are empty. */
function readPatch(file: string, keys: readonly string[], kinds: readonly string[]): Record<string, unknown> {
    const content = readState(file, [...keys, 'rename', 'remove', 'server']);
    const { rename = {}, remove = {}, server } = content;
    if (!isMap(rename)) throw new OptionsError(`${file}: rename is a map, such as {users: {bob: robert}}.`);
    if (!isMap(remove)) throw new OptionsError(`${file}: remove is a map, such as {users: [bob]}.`);
    for (const [kind, names] of Object.entries(rename)) {
        const isNames = isMap(names) && Object.values(names).every((to) => typeof to === 'string');
        if (!isNames) throw new OptionsError(`${file}: rename.${kind} is a map of old names to new ones.`);
        if (Object.keys(names).length > 0) requireKind(file, `rename.${kind}`, kind, renamed(kinds));
    }
    for (const [kind, names] of Object.entries(remove)) {
        if (!Array.isArray(names)) throw new OptionsError(`${file}: remove.${kind} is a list of names.`);
        if (names.length > 0) requireKind(file, `remove.${kind}`, kind, kinds);
    }
    if (server !== undefined && server !== 'stopped' && server !== 'running')
        throw new OptionsError(`${file}: server is stopped or running.`);
    return content;
}

/** A team is renamed with its main room. */
function renamed(kinds: readonly string[]): string[] {
    return kinds.filter((kind) => kind !== 'teams');
}

function requireKind(file: string, key: string, kind: string, kinds: readonly string[]): void {
    if (!kinds.includes(kind))
        throw new OptionsError(`${file}: ${key} is not known here. Known are: ${kinds.join(', ')}.`);
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
