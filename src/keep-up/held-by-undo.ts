/** What decides it of a run. */
interface PastRun {
    runKind: 'sync' | 'undo' | 'take-back';
    trigger: string;
    startedAt: string;
    id: string;
    /** a part of a sync, such as for one person */
    isPart?: boolean;
}

/**
 * The undo after which nothing happens by itself: what a person has taken back would be back within minutes. A sync of everything that a
 * person begins ends that, and so does `resume`.
 */
export function heldByUndo<Run extends PastRun>(runs: readonly Run[], resumedAt: string | undefined): Run | undefined {
    const byPeople = runs.filter(
        ({ trigger, isPart }) => ['command', 'button', 'endpoint'].includes(trigger) && isPart !== true,
    );
    const [last] = [...byPeople].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    if (last?.runKind !== 'undo') return undefined;
    return resumedAt !== undefined && resumedAt >= last.startedAt ? undefined : last;
}
