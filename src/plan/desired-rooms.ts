import { compareNames, compareText } from './compare-text';
import { effectiveMembers } from './effective-members';
import { matchRule } from './match-rule';
import { roomName } from './room-name';
import type { Desired, Directory, DirectoryUser, Note, RoomType } from './types';

export interface DesiredRoom {
    name: string;
    type: RoomType;
    /** each person with the groups and rules that put them there, in words */
    members: { user: DirectoryUser; reason: string }[];
    reason: string;
}

interface GatheredRoom {
    room: DesiredRoom;
    /** by uid: the groups that put each person there */
    reasons: Map<string, { user: DirectoryUser; groups: string[] }>;
}

/** The rooms that the rules ask for, by name, and who belongs into each. */
export function desiredRooms(desired: Desired, directory: Directory): { rooms: DesiredRoom[]; notes: Note[] } {
    const rooms = new Map<string, GatheredRoom>();
    const notes: Note[] = [];
    const members = effectiveMembers(directory, desired.nestedGroups);
    const groups = [...directory.groups].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));

    for (const rule of [...desired.rules].sort((a, b) => a.line - b.line || compareText(a.pattern, b.pattern))) {
        let matches = false;
        for (const group of groups) {
            const targets = matchRule(rule, group.name);
            if (!targets) continue;
            matches = true;
            for (const target of targets) {
                const name = roomName(target.room);
                if (name === undefined) {
                    notes.push({ code: 'room_name_changed', subject: target.room, details: '' });
                    continue;
                }
                if (name !== target.room.replace(/^#/, '')) {
                    notes.push({ code: 'room_name_changed', subject: target.room, details: name });
                }
                const entry: GatheredRoom = rooms.get(name) ?? {
                    room: { name, type: target.kind, members: [], reason: `rule "${rule.pattern}", line ${rule.line}` },
                    reasons: new Map(),
                };
                // a room that any rule wants private is private: the stricter wish wins, whatever the order of the rules
                if (target.kind === 'private') entry.room.type = 'private';
                for (const user of members.get(group.id) ?? []) {
                    const person = entry.reasons.get(user.uid) ?? { user, groups: [] };
                    if (!person.groups.includes(group.name)) person.groups.push(group.name);
                    entry.reasons.set(user.uid, person);
                }
                rooms.set(name, entry);
            }
        }
        if (!matches) notes.push({ code: 'rule_matches_nothing', subject: rule.pattern, details: `line ${rule.line}` });
    }

    const result = [...rooms.values()].map(({ room, reasons }) => ({
        ...room,
        members: [...reasons.values()]
            .sort((a, b) => compareNames(a.user.username, b.user.username) || compareText(a.user.uid, b.user.uid))
            .map(({ user, groups: names }) => ({ user, reason: `in ${names.map((name) => `"${name}"`).join(', ')}` })),
    }));
    return { rooms: result.sort((a, b) => compareText(a.name, b.name)), notes: distinct(notes) };
}

function distinct(notes: Note[]): Note[] {
    const seen = new Map(notes.map((note) => [`${note.code} ${note.subject} ${note.details ?? ''}`, note]));
    return [...seen.values()];
}
