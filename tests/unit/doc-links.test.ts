import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

interface Link {
    from: string;
    target: string;
}

const pages = [...pagesIn(''), ...pagesIn('docs', true), ...pagesIn('tests/recordings')];
const links = pages.flatMap(linksOf);

test('each link of a page leads to a file, and to a heading that is there', () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !leadsSomewhere(link)).map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('each page that a comment names is there, with its heading', () => {
    const named = ['src', 'stand-ins', 'scripts', 'tests'].flatMap(namedIn);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((link) => !leadsSomewhere(link)).map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

function pagesIn(folder: string, recursive = false): string[] {
    return readdirSync(join(project, folder), { recursive, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name))
        .sort();
}

function linksOf(page: string): Link[] {
    return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => ({ from: page, target }));
}

/** Comments name a page from the project's folder: `docs/servers/authentik.md#lists`. */
function namedIn(folder: string): Link[] {
    return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => {
            const file = join(folder, name);
            const text = readFileSync(join(project, file), 'utf8');
            return [...text.matchAll(/\bdocs\/[\w/-]+\.md(?:#[\w-]+)?/g)].map(([target]) => ({
                from: file,
                target: relative(dirname(file), target),
            }));
        });
}

function leadsSomewhere({ from, target }: Link): boolean {
    const [path = '', anchor] = target.split('#');
    const page = path === '' ? from : join(dirname(from), path);
    if (!existsSync(join(project, page))) return false;
    return anchor === undefined || anchorsOf(page).includes(anchor);
}

/** As GitHub makes them: lower case, without punctuation, dashes for spaces. */
function anchorsOf(page: string): string[] {
    return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .trim()
            .replace(/\s/g, '-'),
    );
}

/** What stands in a code block is no link and no heading. */
function prose(page: string): string {
    return readFileSync(join(project, page), 'utf8').replace(/^( *)```[^]*?^\1```/gm, '');
}
