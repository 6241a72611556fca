import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
const walks = readFileSync(join(project, 'docs/architecture.md'), 'utf8').split('## A group')[1] ?? '';

test('each walk through the house leads through files and names that there are', () => {
    const steps = [...walks.matchAll(/`([\w/.-]+\.ts)`(?: `(\w+)`)?/g)];
    expect(steps.length).toBeGreaterThan(30);
    const gone = steps.filter(([, file = '', name = '']) => {
        const texts = [...sources, 'AuthentikSsoApp.ts']
            .filter((source) => source === file || source.endsWith(`/${file}`))
            .map((source) => readFileSync(join(project, source), 'utf8'));
        return !texts.some((text) => name === '' || new RegExp(`\\b${name}\\b`).test(text));
    });
    expect(gone.map(([step]) => step)).toEqual([]);
});
