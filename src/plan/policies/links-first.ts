import type { Policy } from '../../model/plan';
import type { Survey } from '../survey';
import { withhold } from './withhold';

/** Nothing is given over a link that waits for a person; who approves the link approves what follows from it. */
export function withholdUntilLinked({ people }: Survey): Policy {
    const waiting = new Set(
        people.withheld.flatMap(({ change }) => (change.kind === 'link-person' ? [change.userId] : [])),
    );
    return withhold((change) =>
        (change.kind === 'add-member' || change.kind === 'reactivate') && waiting.has(change.userId)
            ? { code: 'link_first' }
            : undefined,
    );
}
