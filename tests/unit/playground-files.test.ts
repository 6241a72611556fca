import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
    readDirectory,
    readDirectoryPatch,
    readText,
    readWorkspace,
    readWorkspacePatch,
    readYamlMap,
} from '../../scripts/playground/read-file';
import { parseRules } from '../../src/config/rules/parse-rules';

const samples = resolve(import.meta.dirname, '../../samples');

describe('state files of the playground', () => {
    const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-files-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    function file(text: string): string {
        const name = join(folder, 'state.yaml');
        writeFileSync(name, text);
        return name;
    }

    test('are read', () => {
        expect(readDirectory(file('version: "2024.12.3"\nusers: [{ username: ada, groups: [a] }]'))).toEqual({
            version: '2024.12.3',
            users: [{ username: 'ada', groups: ['a'] }],
        });
        expect(readDirectoryPatch(file('remove: { groups: [a] }'))).toEqual({ remove: { groups: ['a'] } });
        expect(readWorkspace(file(''))).toEqual({});
    });

    test.each([
        ['usres: []', /usres is not known here.*users/],
        ['remove: { users: [] }', /remove is not known/],
        ['users: bob', /must be a list/],
        ['users: [{ name: Bob }]', /has no username.*Bob/],
        ['- users', /must hold a map/],
        ['users: [', /is not YAML/],
    ])('%j is refused, with the file and what is wrong', (text, words) => {
        const name = file(text);
        expect(() => readWorkspace(name)).toThrow(words);
        expect(() => readWorkspace(name)).toThrow(name);
    });

    test('a file that is missing is named', () => {
        expect(() => readText(join(folder, 'none'))).toThrow(/none cannot be read: no such file or directory$/);
    });

    test('patches rename, remove and stop a server; kinds of the other side may stand there empty', () => {
        const patch = 'rename: { users: { bob: robert }, groups: {} }\nremove: { rooms: [a] }\nserver: stopped';
        expect(readWorkspacePatch(file(patch))).toEqual({
            rename: { users: { bob: 'robert' }, groups: {} },
            remove: { rooms: ['a'] },
            server: 'stopped',
        });
    });

    test.each([
        ['rename: { groups: { a: b } }', /rename\.groups is not known here.*users, rooms/],
        ['rename: { users: [bob] }', /rename\.users is a map of old names to new ones/],
        ['rename: [bob]', /rename is a map/],
        ['remove: { groups: [a] }', /remove\.groups is not known here/],
        ['remove: { users: bob }', /remove\.users is a list/],
        ['server: down', /stopped or running/],
    ])('the patch %j is refused, with what is wrong', (text, words) => {
        expect(() => readWorkspacePatch(file(text))).toThrow(words);
    });
});

describe('the samples', () => {
    const directory = readDirectory(join(samples, 'directory.yaml'));
    const workspace = readWorkspace(join(samples, 'workspace.yaml'));
    const accounts = new Map(workspace.users?.map((user) => [user.username, user]));

    test('hold the cases that matter', () => {
        const people = directory.users ?? [];
        expect(people.length).toBeGreaterThanOrEqual(12);
        expect(directory.groups?.length).toBeGreaterThanOrEqual(8);
        expect(directory.groups?.some(({ parents }) => parents?.length)).toBe(true);
        expect(people.some(({ active }) => active === false)).toBe(true);
        expect(people.some(({ username }) => !accounts.has(username) && !accounts.has(username.toLowerCase()))).toBe(
            true,
        );
        expect(people.some(({ username }) => !accounts.has(username) && accounts.has(username.toLowerCase()))).toBe(
            true,
        );
        expect([...accounts.values()].some(({ type }) => type === 'bot')).toBe(true);
    });

    test('name only groups that exist', () => {
        const names = new Set(directory.groups?.map(({ name }) => name));
        const named = [
            ...(directory.users ?? []).flatMap(({ groups }) => groups ?? []),
            ...(directory.groups ?? []).flatMap(({ parents }) => parents ?? []),
        ];
        expect(named.filter((name) => !names.has(name))).toEqual([]);
    });

    test('have rules without a problem', () => {
        expect(parseRules(readText(join(samples, 'group-rules.yaml'))).problems).toEqual([]);
        expect(Object.keys(readYamlMap(join(samples, 'settings.yaml')))).toContain('registration_form');
    });
});
