import { entrySettingOf } from '../model/entry-setting';
import { Failure } from '../model/failure';
import type { Endpoints } from '../model/sso';
import type { Step } from './records/step';

/** By suffix of the row that holds it. */
const announcedAs: ReadonlyMap<string, keyof Endpoints> = new Map([
    ['url', 'url'],
    ['token_path', 'tokenPath'],
    ['identity_path', 'identityPath'],
    ['authorize_path', 'authorizePath'],
]);

/**
 * Whether the addresses that the steps are going to write are the announced ones.
 * @throws Failure `discovery_differs`
 */
export function isExpected(announced: Endpoints, steps: readonly Step[]): void {
    for (const step of steps) {
        const change = step.kind === 'change' ? step.change : undefined;
        if (change?.kind !== 'set-setting') continue;
        const key = announcedAs.get(entrySettingOf(change.id)?.suffix ?? '');
        if (key && announced[key] !== change.to)
            throw new Failure('discovery_differs', { found: announced[key], expected: String(change.to) });
    }
}
