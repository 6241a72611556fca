import type { Change } from './change';
import { isEntryRow } from './entry-setting';
import { isMembershipChange, kindOf } from './kinds';
import type { MembershipChange } from './kinds/memberships';
import { targetKey } from './target';

/** How many people come to, or lose, how many rooms, teams or roles. */
export interface Movement {
    people: number;
    places: number;
    /** whether there are teams among the places */
    teams: boolean;
}

/** What changes mean to people and to the login, in numbers. */
export interface Tally {
    /** the login with authentik: it is set up, taken away, or another than before */
    login?: 'begins' | 'ends' | 'changes';
    /** account settings of the server */
    restrictions: number;
    /** rooms and teams that are made */
    made: number;
    linked: number;
    unlinked: number;
    joined: Movement;
    left: Movement;
    given: Movement;
    taken: Movement;
    deactivated: number;
    activated: number;
    /** noted as gone, and nothing else is done to them yet */
    absent: number;
    /** no longer noted as such */
    present: number;
}

const ofLogin: readonly string[] = ['authentik', 'entry'];

/** Counts each person once for what they get, and once for what they lose. */
export function tallyOf(changes: readonly Change[]): Tally {
    const login = loginOf(changes);
    const byKind = new Map<Change['kind'], Change[]>();
    for (const change of changes) {
        const known = byKind.get(change.kind);
        if (known) known.push(change);
        else byKind.set(change.kind, [change]);
    }
    const ofKind = (kind: Change['kind']): readonly Change[] => byKind.get(kind) ?? [];
    const number = (kind: Change['kind']): number => ofKind(kind).length;
    return {
        ...(login && { login }),
        restrictions: changes.filter((change) => kindOf(change).area(change) === 'restrictions').length,
        made: number('create-room') + number('create-team'),
        linked: number('link-person'),
        unlinked: number('unlink-person'),
        joined: movement(ofKind('add-member'), false),
        left: movement(ofKind('remove-member'), false),
        given: movement(ofKind('add-member'), true),
        taken: movement(ofKind('remove-member'), true),
        deactivated: number('deactivate'),
        activated: number('reactivate'),
        absent: number('mark-absent'),
        present: number('unmark-absent'),
    };
}

/** Whether nobody can log in by the entry any more once it is done. */
export function endsLogin(change: Change): boolean {
    if (change.kind === 'set-setting') return isEntryRow(change.id, '') && change.to !== true;
    return ['remove-entry', 'delete-application', 'delete-provider'].includes(change.kind);
}

function loginOf(changes: readonly Change[]): Tally['login'] {
    const some = changes.filter((change) => ofLogin.includes(kindOf(change).area(change)) && !isOfSettings(change));
    if (some.length === 0) return undefined;
    if (some.some(endsLogin)) return 'ends';
    return some.some(beginsLogin) ? 'begins' : 'changes';
}

/** Credentials that the app notes in its own settings change no login. */
function isOfSettings(change: Change): boolean {
    return kindOf(change).phase === 'credentials';
}

function beginsLogin(change: Change): boolean {
    return change.kind === 'create-entry' || (change.kind === 'set-setting' && isEntryRow(change.id, ''));
}

function movement(changes: readonly Change[], isRole: boolean): Movement {
    const some = changes.filter(isMembershipChange).filter((change) => isOfRole(change) === isRole);
    return {
        people: new Set(some.map(({ userId }) => userId)).size,
        places: new Set(some.map(({ target }) => targetKey(target))).size,
        teams: some.some(({ target }) => target.kind === 'team'),
    };
}

function isOfRole({ target }: MembershipChange): boolean {
    return target.kind === 'role' || target.kind === 'room-role';
}
