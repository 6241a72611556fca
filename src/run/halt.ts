/** How long whoever disables the app waits for the step at hand: the engine gives the oldest servers' apps 10 s for it. */
const PATIENCE_MS = 5_000;

/**
 * Whether steps may be begun in this process. The engine only asks an app that is disabled, updated or uninstalled, and lets the call
 * that is at work go on: so the run itself ends its slice at the next step, and leaves the rest for when the app is enabled again.
 */
export class Halt {
    private readonly atWork = new Set<Promise<unknown>>();
    private isOn = false;

    public get isHalted(): boolean {
        return this.isOn;
    }

    /** Counts what works on a run, so that a halt can wait for it. */
    public async during<T>(work: () => Promise<T>): Promise<T> {
        const working = work();
        this.atWork.add(working);
        try {
            return await working;
        } finally {
            this.atWork.delete(working);
        }
    }

    /** Resolves once nothing is at work any more; what takes too long is not waited for. */
    public async begin(): Promise<void> {
        this.isOn = true;
        let timer: NodeJS.Timeout | undefined;
        const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
        await Promise.race([Promise.allSettled(this.atWork), patience]);
        clearTimeout(timer);
    }

    public end(): void {
        this.isOn = false;
    }
}
