import { compareNames } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { Pieces } from '../../model/pieces';
import type { Note } from '../../model/plan';
import type { Reason } from '../../model/reason';
import { targetKey, targetWords } from '../../model/target';
import type { Account } from '../../model/workspace';
import type { FindPerson } from '../people/match-people';
import { desiredTargetsInPieces, distinctNotes, type DesiredTarget } from './desired-targets';
import { findPlace, namesOf, type Place } from './find-place';
import { togetherNotes } from './fall-together';
import type { ManagedTarget } from './managed-target';
import { withRoleGiver } from './role-giver';

/** The targets of the rules, one for each thing in Rocket.Chat, in stable order. */
export function* manageTargets(
    desired: Desired,
    observed: Observed,
    find: FindPerson,
): Pieces<{ targets: ManagedTarget[]; notes: Note[] }> {
    const { targets, notes } = yield* desiredTargetsInPieces(desired, observed.directory);
    const named = namesOf(targets, observed);
    const managed = new Map<string, ManagedTarget>();
    for (const wanted of targets) {
        const place = findPlace(wanted, named, observed);
        notes.push(...place.notes);
        const next = manage(wanted, place, find, observed, notes);
        // two names of the rules can mean one thing, such as a role's id and its name: it gets the people of both
        const known = managed.get(place.identity);
        if (known) {
            notes.push({
                code: 'same_target',
                subject: targetWords(known.wanted.target),
                details: targetWords(wanted.target),
            });
        }
        managed.set(place.identity, known ? merge(known, next) : next);
        yield;
    }
    const all = withRoleGiver([...managed.values()], desired, observed);
    notes.push(...togetherNotes(all, observed));
    return { targets: all, notes: distinctNotes(notes) };
}

function manage(
    wanted: DesiredTarget,
    place: Place,
    find: FindPerson,
    { memory }: Observed,
    notes: Note[],
): ManagedTarget {
    const people = new Map<string, { account: Account; reason: Reason }>();
    const undecided = new Set<string>();
    for (const { user, reason } of wanted.people) {
        const match = find(user);
        if ('account' in match && place.banned.has(match.account.id)) {
            const { username: subject } = match.account;
            notes.push({ code: 'person_banned', subject, details: targetWords(wanted.target) });
        } else if ('account' in match) {
            people.set(match.account.id, { account: match.account, reason });
        } else {
            // that a service account is in no room is as it should be
            if (match.note.code !== 'person_is_service') notes.push(match.note);
            for (const { id } of match.candidates) undecided.add(id);
        }
    }
    const ledger = isSameThing(place, wanted, memory.roomIds)
        ? (memory.ledger.get(targetKey(wanted.target)) ?? [])
        : [];
    return {
        ...place,
        wanted,
        meantBy: [wanted.target],
        people: sortPeople(people),
        undecided,
        owned: new Set(ledger.filter((id) => place.present.has(id))),
        lost: new Set(ledger.filter((id) => !place.present.has(id))),
    };
}

/** A room that was made anew under an old name is another room: what the app gave in the old one is not in it. */
export function isSameThing(
    place: Place,
    { target }: Pick<DesiredTarget, 'target'>,
    roomIds: ReadonlyMap<string, string>,
): boolean {
    if (!('room' in target) || place.state !== 'there') return true;
    const known = roomIds.get(target.room);
    return known === undefined || known === place.id;
}

function merge(a: ManagedTarget, b: ManagedTarget): ManagedTarget {
    return {
        ...a,
        wanted: {
            ...a.wanted,
            type:
                a.wanted.type === 'private' || b.wanted.type === 'private'
                    ? 'private'
                    : (a.wanted.type ?? b.wanted.type),
            isMatched: a.wanted.isMatched || b.wanted.isMatched,
            missing: [...new Set([...a.wanted.missing, ...b.wanted.missing])],
        },
        meantBy: [...a.meantBy, ...b.meantBy],
        people: sortPeople(new Map([...b.people, ...a.people])),
        undecided: new Set([...a.undecided, ...b.undecided]),
        owned: new Set([...a.owned, ...b.owned]),
        lost: new Set([...a.lost, ...b.lost]),
    };
}

function sortPeople(people: ReadonlyMap<string, { account: Account; reason: Reason }>): ManagedTarget['people'] {
    // as mostly: who is called the same on both sides comes in this order
    if (isInOrder(people.values())) return people;
    return new Map([...people].sort(([, a], [, b]) => compareNames(a.account.username, b.account.username)));
}

function isInOrder(people: Iterable<{ account: Account }>): boolean {
    let last = '';
    for (const { account } of people) {
        if (compareNames(last, account.username) > 0) return false;
        last = account.username;
    }
    return true;
}
