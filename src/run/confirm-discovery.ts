import { Failure } from '../model/failure';
import type { Endpoints } from '../model/sso';
import type { Step } from './records/step';

const rows: readonly (readonly [suffix: string, key: keyof Endpoints])[] = [
    ['-url', 'url'],
    ['-token_path', 'tokenPath'],
    ['-identity_path', 'identityPath'],
    ['-authorize_path', 'authorizePath'],
];

/**
 * Whether the addresses that the steps are going to write are the announced ones.
 * @throws Failure `discovery_differs`
 */
export function isExpected(announced: Endpoints, steps: readonly Step[]): void {
    for (const step of steps) {
        const change = step.kind === 'change' ? step.change : undefined;
        if (change?.kind !== 'set-setting' || change.area !== 'entry') continue;
        const row = rows.find(([suffix]) => change.id.endsWith(suffix));
        if (row && announced[row[1]] !== change.to)
            throw new Failure('discovery_differs', { found: announced[row[1]], expected: String(change.to) });
    }
}
