// Run at the beginning of npm's start, test and the like (.npmrc switches scripts before and after others off): installs what they need when it is not there, or older than package-lock.json.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '..');

/** npm writes this file last */
const installed = changedAt('node_modules/.package-lock.json');
const wanted = changedAt('package-lock.json');

if (installed === undefined || (wanted !== undefined && installed < wanted)) {
    console.log('Installing what the project needs (once, about a minute) …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
        // npm tells its children about the script that runs; the installation is not part of that
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_lifecycle_'))),
    });
    if (status !== 0) {
        console.error(
            'npm ci did not succeed; its reason is above, and often it is the network. Mend that, then run the command again.',
        );
        process.exit(1);
    }
}

function changedAt(file) {
    return statSync(resolve(folder, file), { throwIfNoEntry: false })?.mtimeMs;
}
