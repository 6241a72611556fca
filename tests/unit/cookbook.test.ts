import { parseRules } from '../../src/config/rules/parse-rules';
import { settings } from '../../src/config/settings';
import type { Desired } from '../../src/model/desired';
import { desiredTargets } from '../../src/plan/memberships/desired-targets';
import {
    directoryOfRecipe,
    names,
    page,
    recipes,
    tableOf,
    typedOf,
    wantedPlaces,
    yamlBlocks,
} from '../support/cookbook';
import { configOf } from '../support/memory-servers';
import { targetName } from '../support/english';
import { english } from '../support/english';
import { usualIdentity } from '../support/sync-world';

/** Who belongs where, in the words of the tables. */
function placesOf(recipe: string): Record<string, string[]> {
    const { groups } = configOf(typedOf(recipe));
    const desired: Desired = {
        entry: undefined,
        sso: undefined,
        restrictions: [],
        rules: groups.rules,
        keyField: 'username',
        identity: usualIdentity,
        nestedGroups: groups.nestedGroups,
        createRooms: groups.createRooms,
        roomCreator: 'rocket.cat',
        removals: groups.removals,
    };
    const { targets } = desiredTargets(desired, directoryOfRecipe(recipe));
    return Object.fromEntries(
        targets.map(({ target, type, people }) => [
            `${target.kind === 'room' && type === 'private' ? 'private ' : ''}${targetName(target)}`,
            people.map(({ user }) => user.username).sort(),
        ]),
    );
}

test('the cookbook has ten recipes', () => {
    expect(recipes.map(([title]) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.each(recipes)('recipe %s', (_, recipe) => {
    test('asks for what its table says, and nothing else', () => {
        const wanted = wantedPlaces(recipe);
        expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(4);
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
    const { groups } = configOf(typedOf(recipe));
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
        const lines = problems.map(
            ({ line, column, problem }) =>
                `line ${line}, column ${column}: ${english.withAction(problem.code, problem)}`,
        );
        expect(lines).toEqual([said]);
    });
});
