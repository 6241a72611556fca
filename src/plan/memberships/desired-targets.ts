import { compareNames, compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import { NearNames } from '../../model/did-you-mean';
import type { Directory, DirectoryUser } from '../../model/directory';
import { atOnce, type Pieces } from '../../model/pieces';
import type { Note } from '../../model/plan';
import { quoted } from '../../model/quoted';
import type { GroupWay, Reason } from '../../model/reason';
import { roomName } from '../../model/room-name';
import type { Rule, RuleTarget } from '../../model/rules';
import { compareTargets, targetKey, type Target } from '../../model/target';
import { wordsKey } from '../../model/words';
import type { RoomType } from '../../model/workspace';
import { groupMembers, type GroupMember } from './effective-members';
import { hollowNote, isTooLong, ruleMatch } from './match-rule';

type Rules = Pick<Desired, 'rules' | 'nestedGroups'>;

/** One target of the rules, and the people whom their groups put there. */
export interface DesiredTarget {
    target: Target;
    /** what a new room is to be; undefined where no rule says it */
    type: RoomType | undefined;
    /** each person with the groups that put them there */
    people: readonly { user: DirectoryUser; reason: Reason }[];
    /** the first rule that names it */
    reason: Reason;
    /** whether any group fits any of its rules: without one it is not created */
    isMatched: boolean;
    /** rules that name it and fit no group: who belongs here by them is not known */
    missing: readonly string[];
    /** of a room or team: its names before signs were replaced that Rocket.Chat refuses, each with the groups that have it so */
    names: ReadonlyMap<string, readonly string[]>;
}

interface Gathered {
    target: Target;
    type: RoomType | undefined;
    reason: Reason;
    isMatched: boolean;
    missing: Set<string>;
    names: Map<string, string[]>;
    /** by uid: the groups that put each person there */
    people: Map<string, { user: DirectoryUser; ways: Ways }>;
}

/** The ways in which somebody came to a target; shared by all who came in the same single one. */
type Ways = readonly GroupWay[];

interface DesiredTargets {
    targets: DesiredTarget[];
    notes: Note[];
}

/** The targets that the rules name, in stable order, and who belongs where. */
export function desiredTargets(desired: Rules, directory: Directory): DesiredTargets {
    return atOnce(desiredTargetsInPieces(desired, directory));
}

/** The same without anybody in them. */
export function emptyTargets(desired: Rules, directory: Directory): DesiredTarget[] {
    const groups = directory.groups.map((group) => ({ ...group, members: [] }));
    return desiredTargets(desired, { users: [], groups }).targets;
}

export function* desiredTargetsInPieces(desired: Rules, directory: Directory): Pieces<DesiredTargets> {
    const gathered = new Map<string, Gathered>();
    const notes: Note[] = [];
    const members = groupMembers(directory, desired.nestedGroups);
    const near = new NearNames(directory.groups.map(({ name }) => name));
    const groups = [...directory.groups].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));

    for (const rule of [...desired.rules].sort((a, b) => a.line - b.line || compareText(a.pattern, b.pattern))) {
        for (const { name } of groups)
            if (isTooLong(rule, name)) notes.push({ code: 'group_name_too_long', subject: name });
        const match = ruleMatch(rule);
        const matching = groups.flatMap((group) => {
            const targets = match(group.name);
            return targets ? [{ group, targets }] : [];
        });
        for (const { group, targets } of matching) {
            const note = hollowNote(group.name, targets);
            if (note) notes.push(note);
            for (const target of targets.filter(({ isHollow }) => isHollow !== true))
                for (const entry of gather(target, rule)) {
                    addPeople(entry, group.name, members.get(group.id) ?? []);
                    addName(entry, bareName(target), group.name);
                }
            yield;
        }
        if (matching.length > 0) continue;
        notes.push({
            code: 'rule_matches_nothing',
            subject: rule.pattern,
            details: lineOf(rule, near),
        });
        // a target that holds a part of the group's name cannot be told without the group
        for (const target of rule.targets.filter(({ name }) => !/\$\d/.test(name)))
            for (const entry of gather(target, rule)) entry.missing.add(rule.pattern);
    }
    const places = placesByName(directory.users);
    const targets: DesiredTarget[] = [];
    for (const entry of gathered.values()) {
        targets.push(toDesired(entry, places));
        yield;
    }
    targets.sort((a, b) => compareTargets(a.target, b.target));
    return { targets, notes: distinctNotes(notes) };

    function gather(named: RuleTarget, rule: Rule): Gathered[] {
        const places = targetsOf(named, notes);
        return places.map((target) => {
            const entry: Gathered = gathered.get(targetKey(target)) ?? {
                target,
                type: undefined,
                reason: { code: 'reason.rule', rule: rule.pattern, line: rule.line },
                isMatched: false,
                missing: new Set(),
                names: new Map(),
                people: new Map(),
            };
            // a room that any rule wants private is private: the stricter wish wins, whatever the order of the rules
            if (named.kind === 'private' || (named.kind === 'channel' && entry.type === undefined))
                entry.type = named.kind;
            gathered.set(targetKey(target), entry);
            return entry;
        });
    }
}

/** Where the rule stands, and the group that was probably meant. */
function lineOf({ line, match }: Rule, groups: NearNames): Note['details'] {
    const meant = match.kind === 'name' ? groups.meant(match.name) : undefined;
    return meant === undefined ? { code: 'detail.line', line } : { code: 'detail.line_meant', line, meant };
}

/** Owners and moderators of a room are its members as well. */
function targetsOf({ kind, name }: RuleTarget, notes: Note[]): Target[] {
    if (kind === 'role') return [{ kind: 'role', role: name.trim() }];
    const room = roomName(name);
    // of a name that is written out nothing is left: the rules are refused before
    if (room === undefined) return [];
    if (room !== name.replace(/^#/, '')) notes.push({ code: 'room_name_changed', subject: name, details: room });
    if (kind === 'team') return [{ kind: 'team', team: room }];
    if (kind === 'owner' || kind === 'moderator')
        return [
            { kind: 'room', room },
            { kind: 'room-role', room, role: kind },
        ];
    return [{ kind: 'room', room }];
}

function addPeople(entry: Gathered, group: string, members: readonly GroupMember[]): void {
    entry.isMatched = true;
    const direct: Ways = [inGroup(group, [])];
    for (const { user, through } of members) {
        const ways = through.length === 0 ? direct : [inGroup(group, through)];
        const known = entry.people.get(user.uid);
        if (known) known.ways = joined(known.ways, ways);
        else entry.people.set(user.uid, { user, ways });
    }
}

function joined(known: Ways, more: Ways): Ways {
    const keys = new Set(known.map(wordsKey));
    const others = more.filter((way) => !keys.has(wordsKey(way)));
    return others.length === 0 ? known : [...known, ...others];
}

function bareName({ name }: RuleTarget): string {
    return name.trim().replace(/^#/, '');
}

function addName({ names }: Gathered, name: string, group: string): void {
    names.set(name, [...new Set([...(names.get(name) ?? []), group])]);
}

/** How somebody is a member of a group, who may be one by way of others. */
export function inGroup(group: string, through: readonly string[]): GroupWay {
    if (through.length === 0) return { code: 'group.direct', group };
    return { code: 'group.through', group, through: quoted(through) };
}

/** By uid: the place of each person among all of them by name, found once for all targets. */
function placesByName(users: readonly DirectoryUser[]): ReadonlyMap<string, number> {
    const sorted = [...users].sort((a, b) => compareNames(a.username, b.username) || compareText(a.uid, b.uid));
    return new Map(sorted.map(({ uid }, place) => [uid, place]));
}

function toDesired({ people, missing, ...entry }: Gathered, places: ReadonlyMap<string, number>): DesiredTarget {
    const reasons = new Map<Ways, Reason>();
    const reasonOf = (ways: Ways): Reason => {
        const reason = reasons.get(ways) ?? { code: 'reason.in_groups', groups: ways };
        reasons.set(ways, reason);
        return reason;
    };
    const placeOf = (user: DirectoryUser): number => places.get(user.uid) ?? 0;
    return {
        ...entry,
        missing: [...missing].sort(compareText),
        people: [...people.values()]
            .sort((a, b) => placeOf(a.user) - placeOf(b.user))
            .map(({ user, ways }) => ({ user, reason: reasonOf(ways) })),
    };
}

/** Each note once. */
export function distinctNotes(notes: readonly Note[]): Note[] {
    const seen = new Map(
        notes.map((note) => [`${note.code} ${wordsKey(note.subject)} ${wordsKey(note.details)}`, note]),
    );
    return [...seen.values()];
}
