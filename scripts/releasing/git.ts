import { execFileSync } from 'node:child_process';

/** git in one folder. @throws Error with what it says */
export class Git {
    constructor(private readonly folder: string) {}

    /** Names of files that are changed or not known to it. */
    changed(): string[] {
        return this.run('status', '--porcelain')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.slice(3));
    }

    hasTag(name: string): boolean {
        return this.run('tag', '--list', name).trim() !== '';
    }

    commit(files: readonly string[], message: string): void {
        this.run('add', '--', ...files);
        this.run('commit', '--quiet', '--message', message);
    }

    tag(name: string, message: string): void {
        this.run('tag', '--annotate', name, '--message', message);
    }

    private run(...words: string[]): string {
        return execFileSync('git', words, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    }
}
