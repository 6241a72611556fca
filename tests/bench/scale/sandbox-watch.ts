import childProcess, { type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const preload = join(import.meta.dirname, 'event-loop-watch.cjs');
/** `USER_HZ` of Linux, in which processor time is counted there. */
const TICKS_A_SECOND = 100;

/** The process of the app, seen from outside: Linux tells what it uses. */
export class SandboxWatch {
    private longestBlock = 0;

    constructor(
        private readonly child: ChildProcess,
        private readonly isNode: boolean,
    ) {
        (child.stdio[3] as Readable | null | undefined)?.on('data', (data: Buffer) => {
            for (const line of data.toString().trim().split('\n'))
                this.longestBlock = Math.max(this.longestBlock, Number(line));
        });
    }

    /** Peaks are those since this was called. */
    public reset(): void {
        this.longestBlock = 0;
        writeFileSync(this.file('clear_refs'), '5');
    }

    public get processorMs(): number {
        // the name of the program is in brackets and may hold spaces
        const fields = readFileSync(this.file('stat'), 'utf8')
            .replace(/^.*\) /, '')
            .split(' ');
        return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
    }

    public get peakMb(): number {
        const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(this.file('status'), 'utf8'))?.[1];
        return Math.round(Number(peak) / 1024);
    }

    /** Deno can be told nothing to load before. */
    public get longestBlockMs(): number | undefined {
        return this.isNode ? this.longestBlock : undefined;
    }

    public get bytes(): { toApp: number; fromApp: number } {
        const { stdin, stdout } = this.child as unknown as { stdin: Socket; stdout: Socket };
        return { toApp: stdin.bytesWritten, fromApp: stdout.bytesRead };
    }

    private file(name: string): string {
        return `/proc/${String(this.child.pid)}/${name}`;
    }
}

/** Sees every process of an app that is started from now on. @returns the one that was started last */
export function watchSandboxes(): () => SandboxWatch {
    let last: SandboxWatch | undefined;
    const { spawn } = childProcess;
    const watched = (command: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
        if (!args.includes('--subprocess')) return spawn(command, args, options);
        const isNode = command === process.execPath;
        const added = isNode ? [`--allow-fs-read=${preload}`, '--require', preload] : [];
        const stdio: SpawnOptions['stdio'] = isNode ? ['pipe', 'pipe', 'pipe', 'pipe'] : 'pipe';
        const child = spawn(command, [...added, ...args], { ...options, stdio });
        last = new SandboxWatch(child, isNode);
        return child;
    };
    Object.assign(childProcess, { spawn: watched });
    return () => {
        if (!last) throw new Error('No app was started');
        return last;
    };
}
