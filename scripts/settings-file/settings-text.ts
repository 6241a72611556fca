import { readFileSync, writeFileSync } from 'node:fs';
import { DeployError } from '../deployment/deploy-error';

/** @throws DeployError where it cannot be read */
export function textOf(file: string): string {
    try {
        return readFileSync(file, 'utf8');
    } catch {
        throw new DeployError('no-file', `${file} cannot be read.`);
    }
}

export function savedText(saved: readonly string[]): string {
    return saved.length === 0 ? 'All settings are as in the file.' : `Saved: ${saved.join(', ')}.`;
}

/** @throws DeployError where it cannot be written */
export function writeText(file: string, text: string): void {
    try {
        writeFileSync(file, text);
    } catch {
        throw new DeployError('no-file', `${file} cannot be written.`);
    }
}
