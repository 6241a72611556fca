import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import ts from 'typescript';

const project = resolve(import.meta.dirname, '../..');

/** What each room may import: rooms, or `types of X` where only types may come from there. docs/architecture.md says why. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
    model: [],
    http: [],
    digest: [],
    texts: ['model'],
    ports: ['model'],
    plan: ['model'],
    config: ['model'],
    'keep-up': ['model', 'plan'],
    directory: ['ports', 'model', 'http', 'digest', 'types of config'],
    workspace: ['ports', 'model', 'http', 'digest', 'types of config'],
    store: ['ports', 'model', 'http', 'digest', 'types of config'],
    'check/facts': ['model', 'plan', 'types of config'],
    'check/judge': ['model', 'plan', 'check/facts', 'types of config'],
    'check/ask': ['model', 'plan', 'ports', 'http', 'digest', 'directory', 'workspace', 'run', 'config', 'check/facts'],
    run: ['model', 'plan', 'keep-up', 'ports', 'store', 'digest', 'types of config'],
    report: ['model', 'plan', 'keep-up', 'run', 'check/facts', 'check/judge', 'config', 'texts'],
    notify: ['model', 'ports', 'run', 'report', 'texts'],
    app: [
        'model',
        'plan',
        'texts',
        'ports',
        'config',
        'directory',
        'workspace',
        'store',
        'run',
        'check/ask',
        'http',
        'digest',
    ],
    automation: ['*'],
    command: ['*'],
    console: ['*'],
    trigger: ['*'],
};

interface Import {
    from: string;
    to: string;
    isType: boolean;
}

const imports = sourceFiles().flatMap((file) => importsOf(file));

test('each room imports only what is below it', () => {
    const broken = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`);
    expect([...new Set(broken)].sort()).toEqual([]);
});

test('no file imports itself by way of others, types left aside', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType } of imports) if (!isType) next.set(from, [...(next.get(from) ?? []), to]);
    expect(ringOf(next)).toEqual([]);
});

function isAllowed({ from, to, isType }: Import): boolean {
    const [above, below] = [roomOf(from), roomOf(to)];
    if (above === below) return true;
    const allowed = mayImport[above];
    if (allowed === undefined) throw new Error(`No rule says what src/${above} may import. Add one to this test.`);
    return allowed.includes('*') || allowed.includes(below) || (isType && allowed.includes(`types of ${below}`));
}

function roomOf(file: string): string {
    const [first = '', second = ''] = file.replace(/\.ts$/, '').split('/');
    return first === 'check' ? `${first}/${second}` : first;
}

function sourceFiles(): string[] {
    return readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.split('\\').join('/'))
        .sort();
}

function importsOf(file: string): Import[] {
    const path = join(project, 'src', file);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    return source.statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const { moduleSpecifier } = statement;
        if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
        const name = moduleSpecifier.text;
        if (!name.startsWith('.')) return [];
        const to = posix.join(posix.dirname(file), name);
        if (to.startsWith('..')) throw new Error(`src/${file} imports ${relative(project, join(path, '..', name))}`);
        return [{ from: file, to: `${to}.ts`, isType: isTypeOnly(statement) }];
    });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
    const clause = statement.importClause;
    if (!clause) return false;
    const named = clause.namedBindings;
    return (
        clause.isTypeOnly ||
        (named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly))
    );
}

/** The files of the first ring found, in order. */
function ringOf(next: ReadonlyMap<string, readonly string[]>): string[] {
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] => {
        if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
        if (done.has(file)) return [];
        for (const one of next.get(file) ?? []) {
            const ring = walk(one, [...path, file]);
            if (ring.length > 0) return ring;
        }
        done.add(file);
        return [];
    };
    for (const file of next.keys()) {
        const ring = walk(file, []);
        if (ring.length > 0) return ring;
    }
    return [];
}
