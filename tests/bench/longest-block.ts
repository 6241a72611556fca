/** Milliseconds of processor time, whatever else the machine does meanwhile; all threads of the process count. */
export function processorTime(work: () => unknown): number {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
}

/** Prints what blocked for the longest time, and the longest block as a line of JSON. */
export function printLongest(title: string, blocks: readonly { what: string; milliseconds: number }[]): void {
    const longest = [...blocks].sort((a, b) => b.milliseconds - a.milliseconds);
    console.log(`${blocks.length} ${title}; the longest blocks, in milliseconds of processor time:`);
    for (const { what, milliseconds } of longest.slice(0, 5))
        console.log(`${milliseconds.toFixed(0).padStart(6)}  ${what}`);
    console.log(JSON.stringify({ inputs: blocks.length, longestBlock: Math.round(longest[0]?.milliseconds ?? 0) }));
}
