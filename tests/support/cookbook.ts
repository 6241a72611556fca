import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Directory } from '../../src/model/directory';

export const page = readFileSync(resolve(import.meta.dirname, '../../docs/group-rules.md'), 'utf8');

/** The rows of the table in a text whose first heading is `heading`, without the head. */
export function tableOf(text: string, heading: string): string[][] {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
    if (start < 0) return [];
    const rows = lines.slice(start + 2);
    const end = rows.findIndex((line) => !line.startsWith('|'));
    return rows.slice(0, end < 0 ? rows.length : end).map((line) =>
        line
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => cell.replace(/\\\|/g, '|').trim()),
    );
}

export function yamlBlocks(text: string): string[] {
    return [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((found) => found[1] ?? '');
}

export function names(cell = ''): string[] {
    return cell.split(',').flatMap((name) => name.trim() || []);
}

/** The directory that the table of groups describes; everybody is active but for "(deactivated)". */
function toDirectory(rows: readonly string[][]): Directory {
    const people = new Map<string, boolean>();
    const groups = rows.map(([name = '', parents, members]) => ({
        id: `id of ${name}`,
        name,
        parents: names(parents).map((parent) => `id of ${parent}`),
        members: names(members).map((member) => {
            const username = member.replace(' (deactivated)', '');
            people.set(username, member === username);
            return `uid of ${username}`;
        }),
    }));
    const users = [...people].map(([username, isActive]) => ({
        uid: `uid of ${username}`,
        username,
        name: username,
        email: `${username}@example.com`,
        isActive,
    }));
    return { users, groups };
}

/** The settings that a recipe asks for, with its rules. */
export function typedOf(recipe: string): Record<string, unknown> {
    const typed = Object.fromEntries(tableOf(recipe, 'setting').map(([id = '', value]) => [id, value]));
    return { ...typed, group_rules: yamlBlocks(recipe)[0] ?? '' };
}

export function directoryOfRecipe(recipe: string): Directory {
    return toDirectory(tableOf(recipe, 'group'));
}

/** Who is where by the table of a recipe: `private #desk`, `team crew`, `owners of #desk` … */
export function wantedPlaces(recipe: string): Record<string, string[]> {
    const rows = tableOf(recipe, 'in Rocket.Chat');
    return Object.fromEntries(rows.map(([place = '', people]) => [place, names(people).sort()]));
}

/** The ten recipes, by title. */
export const recipes = page
    .slice(page.indexOf('## Cookbook'))
    .split(/^### /m)
    .slice(1)
    .map((text): [title: string, text: string] => [text.split('\n')[0] ?? '', text]);
