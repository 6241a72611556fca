import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { settings } from '../../src/config/settings';
import { parseRules } from '../../src/config/parse-rules';
import { desiredTargets } from '../../src/plan/desired-targets';
import { targetName } from '../../src/plan/target';
import type { Desired, Directory } from '../../src/plan/types';
import { configOf } from '../support/memory-servers';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/group-rules.md'), 'utf8');

/** The rows of the table in a text whose first heading is `heading`, without the head. */
function tableOf(text: string, heading: string): string[][] {
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

function yamlBlocks(text: string): string[] {
    return [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((found) => found[1] ?? '');
}

function names(cell = ''): string[] {
    return cell.split(',').flatMap((name) => name.trim() || []);
}

/** The directory that the table of groups describes; everybody is active but for "(deactivated)". */
function directoryOf(rows: readonly string[][]): Directory {
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

/** Who ends up where, in the words of the tables. */
function placesOf(recipe: string): Record<string, string[]> {
    const typed = Object.fromEntries(tableOf(recipe, 'setting').map(([id = '', value]) => [id, value]));
    const { groups } = configOf({ ...typed, group_rules: yamlBlocks(recipe)[0] ?? '' });
    const desired: Desired = {
        entry: undefined,
        sso: undefined,
        restrictions: [],
        rules: groups.rules,
        keyField: 'username',
        nestedGroups: groups.nested,
        createRooms: groups.createRooms,
        roomCreator: 'rocket.cat',
        removals: groups.removals,
    };
    const { targets } = desiredTargets(desired, directoryOf(tableOf(recipe, 'group')));
    return Object.fromEntries(
        targets.map(({ target, type, people }) => [
            `${target.kind === 'room' && type === 'private' ? 'private ' : ''}${targetName(target)}`,
            people.map(({ user }) => user.username).sort(),
        ]),
    );
}

const recipes = page
    .slice(page.indexOf('## Cookbook'))
    .split(/^### /m)
    .slice(1)
    .map((text): [title: string, text: string] => [text.split('\n')[0] ?? '', text]);

test('the cookbook has ten recipes', () => {
    expect(recipes.map(([title]) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.each(recipes)('recipe %s', (_, recipe) => {
    const rows = tableOf(recipe, 'in Rocket.Chat');

    test('puts people where its table says, and nowhere else', () => {
        const wanted = Object.fromEntries(rows.map(([place = '', people]) => [place, names(people).sort()]));
        expect(rows.length).toBeGreaterThanOrEqual(4);
        expect(placesOf(recipe)).toEqual(wanted);
    });

    test('names only settings that there are, and parents that are in its table', () => {
        const ids = settings.map(({ id }) => id);
        for (const [id] of tableOf(recipe, 'setting')) expect(ids).toContain(id);
        const groups = tableOf(recipe, 'group');
        const known = groups.map(([name]) => name);
        expect(new Set(known).size).toBe(known.length);
        for (const [, parents] of groups) for (const parent of names(parents)) expect(known).toContain(parent);
    });

    test('gives the same whatever the order of groups and people', () => {
        const groups = tableOf(recipe, 'group').map((row) => `| ${row.join(' | ')} |`);
        const reversed = [...groups].reverse();
        const lines = recipe.split('\n');
        const start = lines.findIndex((line) => line.startsWith('| group |')) + 2;
        lines.splice(start, groups.length, ...reversed);
        expect(placesOf(lines.join('\n'))).toEqual(placesOf(recipe));
    });
});

test('the recipe that only adds never removes, and protects whom it names', () => {
    const recipe = recipes.find(([title]) => title.includes('only adds'))?.[1] ?? '';
    const typed = Object.fromEntries(tableOf(recipe, 'setting').map(([id = '', value]) => [id, value]));
    const { groups } = configOf(typed);
    expect(groups.removals).toMatchObject({ policy: 'never', protectedUsers: ['registrar', 'emergency-desk'] });
    expect(groups.createRooms).toBe(false);
});

test('every rule text of the page is accepted', () => {
    const blocks = yamlBlocks(page);
    expect(blocks).toHaveLength(12);
    expect(blocks.flatMap((block) => parseRules(block).problems)).toEqual([]);
});

describe('the table of mistakes', () => {
    const rows = tableOf(page, 'you type').map(([typed = '', said = '']): [string, string] => [
        typed.replace(/^`|`$/g, ''),
        said,
    ]);

    test('is there', () => expect(rows.length).toBeGreaterThan(8));

    test.each(rows)('%s', (typed, said) => {
        const { problems } = parseRules(typed);
        const lines = problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`);
        expect(lines).toEqual([said]);
    });
});
