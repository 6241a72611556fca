import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Names in `class X extends App implements A, B` of a source file.
 * The server subscribes an app only to the events that the packaged `app.json` names in `implements`; a missing name is a silent failure.
 */
export function implementedInterfaces(file: string): string[] {
    const names: string[] = [];
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022).forEachChild((node) => {
        if (!ts.isClassDeclaration(node)) return;
        for (const clause of node.heritageClauses ?? []) {
            if (clause.token !== ts.SyntaxKind.ImplementsKeyword) continue;
            for (const { expression } of clause.types) if (ts.isIdentifier(expression)) names.push(expression.text);
        }
    });
    return names;
}
