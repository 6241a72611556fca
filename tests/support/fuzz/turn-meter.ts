/**
 * Measures how long the program keeps the event loop: the processor time between two of its turns, of all threads of the process, so
 * that whatever else the machine does counts for nothing.
 */
export class TurnMeter {
    private since = process.cpuUsage();
    private next: NodeJS.Immediate | undefined;
    private most = 0;

    public start(): void {
        this.most = 0;
        this.since = process.cpuUsage();
        this.next = setImmediate(() => this.turn());
    }

    /** Milliseconds of the longest piece since the start. */
    public stop(): number {
        this.note();
        clearImmediate(this.next);
        return this.most;
    }

    private turn(): void {
        this.note();
        this.next = setImmediate(() => this.turn());
    }

    private note(): void {
        const { user, system } = process.cpuUsage(this.since);
        this.most = Math.max(this.most, (user + system) / 1000);
        this.since = process.cpuUsage();
    }
}
