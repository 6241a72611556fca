import type { Change } from '../model/change';
import { compareText } from '../model/compare-text';
import {
    changesDiscovery,
    identityOf,
    isEntryChange,
    isLinkChange,
    isMembershipChange,
    isSsoChange,
} from '../model/kinds';
import type { LinkChange } from '../model/kinds/links';
import type { MembershipChange } from '../model/kinds/memberships';
import type { Plan } from '../model/plan';
import { targetKey } from '../model/target';
import type { MembersStep, Step } from './records/step';

/** The engine removes at most 50 members in one call; of roles, each change is a request of its own. */
const CHANGES_PER_STEP = 50;
/**
 * After each step, who is in is read again, so that few large steps fill a large room or team sooner. But a slice keeps 2 s for a step
 * (`slice.ts`): at about 10 ms for an addition, that is 200. A team adds to its main room, and to those joined by everybody in it,
 * within one request.
 */
const ADDITIONS_PER_STEP = { room: 200, team: 100 };
/** All of them are records of the app, one for each of 16 shards (`link-memory.ts`): many steps go shard by shard. */
const LINKS_PER_STEP = 200;

/**
 * The steps of a plan, in its order. Changes of members of one room are gathered; what was set up in authentik is confirmed
 * before the entry is written, and the login service before the account restrictions are.
 * @param service the login service to confirm; undefined where nothing is to be live afterwards
 * @param taken ids of steps that were made already
 */
export function stepsOf(
    { changes: planned }: Plan,
    service: string | undefined,
    taken: ReadonlySet<string> = new Set(),
): Step[] {
    const changes = linksByShard(planned);
    const steps: Step[] = [];
    const open = new Map<string, MembersStep & { changes: MembershipChange[] }>();
    const ids = new Map<string, number>();
    const lastOfSso = lastIndex(changes, isSsoChange);
    const lastOfEntry = lastIndex(changes, isEntryChange);
    changes.forEach((change, index) => {
        if (isMembershipChange(change)) gather(change);
        else if (isLinkChange(change)) gatherLink(change);
        else steps.push({ kind: 'change', id: idFor(identityOf(change)), change });
        if (service === undefined) return;
        if (index === lastOfSso && changes.some(changesDiscovery))
            steps.push({ kind: 'confirm-discovery', id: 'confirm-discovery' });
        if (index === lastOfEntry) steps.push({ kind: 'confirm-service', id: `confirm-service ${service}`, service });
    });
    return steps;

    function gather(change: MembershipChange): void {
        const { kind: does, target } = change;
        const what = `${does} ${targetKey(target)}`;
        const step = open.get(what);
        if (step && step.changes.length < largest(change)) {
            step.changes.push(change);
            return;
        }
        const next = { kind: 'members' as const, id: idFor(what), target, does, changes: [change] };
        open.set(what, next);
        steps.push(next);
    }

    function gatherLink(change: LinkChange): void {
        const last = steps[steps.length - 1];
        if (last?.kind === 'links' && last.changes[0]?.kind === change.kind && last.changes.length < LINKS_PER_STEP)
            steps[steps.length - 1] = { ...last, changes: [...last.changes, change] };
        else steps.push({ kind: 'links', id: idFor(change.kind), changes: [change] });
    }

    /** What takes several runs back may do the same twice, and a large target takes several steps. */
    function idFor(what: string): string {
        const number = (ids.get(what) ?? 0) + 1;
        ids.set(what, number);
        const id = number === 1 ? what : `${what} (${number})`;
        return taken.has(id) ? idFor(what) : id;
    }
}

function largest({ kind, target }: MembershipChange): number {
    const isAddition = kind === 'add-member';
    return isAddition && (target.kind === 'room' || target.kind === 'team')
        ? ADDITIONS_PER_STEP[target.kind]
        : CHANGES_PER_STEP;
}

/** The shards are by uid. Links are written after each other in any case, and none relies on another one of its kind. */
function linksByShard(changes: readonly Change[]): readonly Change[] {
    const links = changes.filter(({ kind }) => kind === 'link-person').filter(isLinkChange);
    if (links.length <= LINKS_PER_STEP) return changes;
    const sorted = links.sort((a, b) => compareText(a.uid, b.uid)).values();
    return changes.map((change) => (change.kind === 'link-person' ? (sorted.next().value ?? change) : change));
}

function lastIndex(changes: readonly Change[], isMeant: (change: Change) => boolean): number {
    return changes.reduce((last, change, index) => (isMeant(change) ? index : last), -1);
}
