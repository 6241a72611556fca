import type { Desired } from '../model/desired';
import type { Memory } from '../model/memory';
import type { Observed } from '../model/observed';
import type { Pieces } from '../model/pieces';
import type { Plan } from '../model/plan';
import { approve } from './approve';
import { paintAfter } from './people/paint-after';
import { Pairs } from './people/pairs';

/**
 * The plan with all that a person approves with it, and what everybody is to the workspace then: an approval may link people, and let
 * others log in.
 */
export function* approveAndTell(plan: Plan, desired: Desired, observed: Observed): Pieces<Plan> {
    const approved = approve(plan);
    if (!plan.people || approved.changes.length === plan.changes.length) return approved;
    yield;
    const after = { ...observed, memory: withLinks(approved, observed.memory) };
    const { accounts, directory, memory, hasOtherLogins } = after;
    const context = { directory, memory, fields: desired.identity, hasOtherLogins };
    const pairs = yield* Pairs.inPieces(accounts, context);
    const people = yield* paintAfter(approved, desired, after, pairs);
    return { ...approved, ...(people && { people }) };
}

function withLinks({ changes }: Plan, memory: Memory): Memory {
    const links = new Map(memory.links);
    const grounds = new Map(memory.grounds);
    for (const change of changes) {
        if (change.kind === 'unlink-person') links.delete(change.uid);
        if (change.kind !== 'link-person') continue;
        links.set(change.uid, change.userId);
        grounds.set(change.uid, change.ground);
    }
    return { ...memory, links, grounds };
}
