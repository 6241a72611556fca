import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromProcess, ToProcess } from './messages';

/** As far as they are used, the values that jest 30 hands a runner (`CallbackTestRunner` of jest-runner). */
interface TestFile {
    path: string;
    context: { config: unknown };
}

interface GlobalConfig {
    maxWorkers: number;
}

interface Failure {
    message: string;
    stack: string;
}

type OnStart = (test: TestFile) => Promise<void>;
type OnResult = (test: TestFile, result: unknown) => Promise<void>;
type OnFailure = (test: TestFile, failure: Failure) => Promise<void>;

/** Milliseconds of silence. */
export interface Patience {
    /** while a process starts, and while a file is loaded: seconds on a machine that has nothing else to do */
    loading: number;
    /** beyond the limit of the test that is running */
    grace: number;
}

const STARTS = 3;

/**
 * Runs test files as jest-light-runner does, in its processes' own code, and never waits for ever: a process that dies, or is silent for
 * longer than it said, costs its file, which is named, and nothing else.
 *
 * jest-light-runner 0.7.13 starts its processes with one channel for all of them, which forgets everybody who listens once it has answered
 * the first. A process that comes to its first file a moment later, as on a busy machine, is never answered and never begins it.
 */
export default class TestRunner {
    private readonly patience: Patience;

    constructor(
        private readonly globalConfig: GlobalConfig,
        _context?: unknown,
        patience?: Partial<Patience>,
    ) {
        this.patience = { loading: 180_000, grace: 30_000, ...patience };
    }

    async runTests(
        tests: TestFile[],
        _watcher: unknown,
        onStart: OnStart,
        onResult: OnResult,
        onFailure: OnFailure,
    ): Promise<void> {
        const waiting = [...tests];
        const work = async (): Promise<void> => {
            let worker: Worker | undefined;
            for (let test = waiting.shift(); test; test = waiting.shift()) {
                await onStart(test);
                try {
                    const configuration = { globalConfig: this.globalConfig, projectConfig: test.context.config };
                    worker ??= await Worker.start(configuration, this.patience);
                    await onResult(test, await worker.run(test.path));
                } catch (error) {
                    worker?.kill();
                    worker = undefined;
                    const message = error instanceof Error ? error.message : String(error);
                    await onFailure(test, { message, stack: message });
                }
            }
            worker?.end();
        };
        const count = Math.max(1, Math.min(this.globalConfig.maxWorkers, tests.length));
        await Promise.all(Array.from({ length: count }, work));
    }
}

class Worker {
    private constructor(
        private readonly child: ChildProcess,
        private readonly patience: Patience,
    ) {}

    /** @throws Error where no process starts within the limit, in three attempts */
    static async start(configuration: Required<ToProcess>['configuration'], patience: Patience): Promise<Worker> {
        for (let attempt = 1; ; attempt += 1) {
            const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), { serialization: 'advanced' });
            const worker = new Worker(child, patience);
            try {
                await worker.answerTo({ configuration }, 'ready');
                return worker;
            } catch (error) {
                worker.kill();
                if (attempt === STARTS) throw error;
            }
        }
    }

    async run(file: string): Promise<unknown> {
        const { result, failure } = await this.answerTo({ file }, 'result');
        if (failure !== undefined) throw new Error(failure);
        return result;
    }

    /** It ends by itself once nobody listens, and by force if a test keeps it from that. */
    end(): void {
        const { child } = this;
        const force = setTimeout(() => child.kill('SIGKILL'), this.patience.grace).unref();
        child.once('exit', () => clearTimeout(force));
        child.disconnect();
        child.unref();
    }

    kill(): void {
        this.child.kill('SIGKILL');
    }

    private answerTo(question: ToProcess, kind: FromProcess['kind']): Promise<FromProcess> {
        const { child, patience } = this;
        return new Promise((resolve, reject) => {
            let said = 'its start';
            const silent = (): void => {
                settle(() => reject(new Error(`Its process was silent for too long after ${said}, and was ended.`)));
            };
            let timer = setTimeout(silent, patience.loading);
            const hear = (message: FromProcess): void => {
                if (message.kind === kind) {
                    settle(() => resolve(message));
                    return;
                }
                clearTimeout(timer);
                said = message.name ?? said;
                timer = setTimeout(silent, (message.limit ?? 0) + patience.grace);
            };
            const die = (code: number | null, signal: string | null): void => {
                settle(() => reject(new Error(`Its process died (${signal ?? `code ${code}`}) after ${said}.`)));
            };
            const settle = (how: () => void): void => {
                clearTimeout(timer);
                child.off('message', hear).off('exit', die);
                how();
            };
            child.on('message', hear).once('exit', die);
            child.send(question);
        });
    }
}
