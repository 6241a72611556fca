import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What can be said, as an interface of codes such as `CheckMessages` declares it: the values of each code, sorted. */
export function declaredMessages(source: string, name: string): Map<string, string[]> {
    const file = fileURLToPath(new URL(`../../src/${source}`, import.meta.url));
    const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022, types: [] });
    const checker = program.getTypeChecker();
    const interfaces = program.getSourceFile(file)?.statements.filter(ts.isInterfaceDeclaration) ?? [];
    const declaration = interfaces.find((one) => one.name.text === name);
    if (!declaration) throw new Error(`${source} declares no interface ${name}`);
    const codes = checker.getTypeAtLocation(declaration).getProperties();
    return new Map(
        codes.map((code) => {
            const values = checker.getTypeOfSymbolAtLocation(code, declaration).getProperties();
            return [code.name, values.map(({ name }) => name).sort()];
        }),
    );
}
