/** How often the app and others asked this workspace for something; part of the dump. */
export class Counters {
    private readonly restCounts = new Map<string, number>();
    private readonly bridgeCounts = new Map<string, number>();

    /** @param key method, space, path template: `POST /api/v1/settings/:_id` */
    rest(key: string): void {
        this.restCounts.set(key, (this.restCounts.get(key) ?? 0) + 1);
    }

    /** @param key bridge, dot, method: `ServerSetting.updateOne` */
    bridge(key: string): void {
        this.bridgeCounts.set(key, (this.bridgeCounts.get(key) ?? 0) + 1);
    }

    snapshot(): { rest: Record<string, number>; bridge: Record<string, number> } {
        return { rest: sorted(this.restCounts), bridge: sorted(this.bridgeCounts) };
    }
}

function sorted(counts: Map<string, number>): Record<string, number> {
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
