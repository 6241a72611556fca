import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { allTexts } from './message-text';

/** The last fingerprint that any of the messages shows. */
export function lastFingerprint(messages: readonly DumpedMessage[]): string | undefined {
    return messages
        .flatMap(allTexts)
        .flatMap((text) => [...text.matchAll(/fingerprint\W{0,4}([0-9a-f]{8,64})/gi)])
        .at(-1)?.[1];
}
