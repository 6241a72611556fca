import ts from 'typescript';

/** Type-checks the program of a `tsconfig.json`. Throws with all diagnostics, formatted with file and line. */
export function checkTypes(tsconfigFile: string): void {
    const { config, error } = ts.readConfigFile(tsconfigFile, (file) => ts.sys.readFile(file)) as {
        config: unknown;
        error?: ts.Diagnostic;
    };
    if (error) throw new Error(formatted([error]));
    const folder = tsconfigFile.replace(/[^/\\]+$/, '');
    const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder, { noEmit: true });
    const diagnostics = [...errors, ...ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options))];
    if (diagnostics.length) throw new Error(formatted(diagnostics));
}

function formatted(diagnostics: readonly ts.Diagnostic[]): string {
    return ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
        getNewLine: () => '\n',
    });
}
