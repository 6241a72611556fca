/**
 * Loaded before the official command line tool. It makes the whole TypeScript program anew for each file that it writes, although none
 * has changed: with ours that is minutes of one core. Here it keeps the first one; all else is the tool's own.
 */
const Module = require('node:module');

const load = Module._load;
Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    return /(^|[\\/])typescript$/.test(request) ? withOneProgram(loaded) : loaded;
};

function withOneProgram(ts) {
    return new Proxy(ts, {
        get: (target, name) => (name === 'createLanguageService' ? createLanguageService : Reflect.get(target, name)),
    });

    function createLanguageService(...args) {
        const service = ts.createLanguageService(...args);
        const program = service.getProgram();
        return Object.assign(service, {
            getProgram: () => program,
            getEmitOutput(fileName) {
                const outputFiles = [];
                program.emit(program.getSourceFile(fileName), (name, text) => outputFiles.push({ name, text }));
                return { outputFiles, emitSkipped: false };
            },
        });
    }
}
