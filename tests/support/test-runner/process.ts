/** A process of the test runner: loads the code that runs a file (jest-light-runner's own), says so, and runs the files it is told. */
import type { FromProcess, ToProcess } from './messages';

interface RunsFiles {
    default: (file: string) => Promise<unknown>;
    setWorkerData: (data: object) => void;
}

const tell = (message: FromProcess): void => void process.send?.(message);

process.on('message', ({ configuration, file }: ToProcess) => {
    if (configuration) void start(configuration);
    if (file !== undefined) void run(file);
});

let runsFiles: RunsFiles;

async function start(configuration: object): Promise<void> {
    // no entry of the package's `exports`, which name the whole runner only
    const source = new URL('./worker-runner.js', import.meta.resolve('jest-light-runner')).href;
    runsFiles = (await import(source)) as RunsFiles;
    runsFiles.setWorkerData({ ...configuration, runtime: 'child_process' });
    tell({ kind: 'ready' });
}

async function run(file: string): Promise<void> {
    try {
        tell({ kind: 'result', result: await runsFiles.default(file) });
    } catch (error) {
        tell({ kind: 'result', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
}
