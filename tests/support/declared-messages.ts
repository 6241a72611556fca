import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What a check can say, as `CheckMessages` declares it: the values of each code, sorted. */
export function declaredMessages(): Map<string, string[]> {
    const file = fileURLToPath(new URL('../../src/check/judge/check-messages.ts', import.meta.url));
    const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022, types: [] });
    const checker = program.getTypeChecker();
    const declaration = program.getSourceFile(file)?.statements.find(ts.isInterfaceDeclaration);
    if (!declaration) throw new Error('check-messages.ts declares no interface');
    const codes = checker.getTypeAtLocation(declaration).getProperties();
    return new Map(
        codes.map((code) => {
            const values = checker.getTypeOfSymbolAtLocation(code, declaration).getProperties();
            return [code.name, values.map(({ name }) => name).sort()];
        }),
    );
}
