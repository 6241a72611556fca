import { desiredRooms } from './desired-rooms';
import { PeopleMatcher } from './match-people';
import type { Change, Desired, Note, Observed, Plan } from './types';

/** Rooms to create and members to add. Nothing here ever takes anybody out of a room. */
export function diffRooms(desired: Desired, observed: Observed): Plan {
    const { rooms, notes: roomNotes } = desiredRooms(desired, observed.directory);
    const observedRooms = new Map(observed.rooms.map((room) => [room.name, room]));
    const people = new PeopleMatcher(observed.accounts, desired.keyField);
    const changes: Change[] = [];
    const notes = new Map<string, Note>(roomNotes.map((note) => [noteKey(note), note]));

    for (const room of rooms) {
        const existing = observedRooms.get(room.name);
        if (existing?.type === 'other') {
            addNote({ code: 'room_of_other_type', subject: room.name });
            continue;
        }
        if (existing && existing.type !== room.type) {
            addNote({ code: 'room_type_differs', subject: room.name, details: `${existing.type}, not ${room.type}` });
        }
        if (!existing) {
            changes.push({
                kind: 'create-room',
                room: room.name,
                type: room.type,
                creator: desired.roomCreator,
                reason: room.reason,
            });
        }
        const present = new Set(existing?.members ?? []);
        for (const { user, reason } of room.members) {
            const match = people.find(user);
            if ('note' in match) {
                addNote(match.note);
            } else if (!present.has(match.account.id)) {
                present.add(match.account.id);
                changes.push({
                    kind: 'add-member',
                    room: room.name,
                    userId: match.account.id,
                    username: match.account.username,
                    reason,
                });
            }
        }
    }
    return { changes, withheld: [], notes: [...notes.values()] };

    function addNote(note: Note): void {
        notes.set(noteKey(note), note);
    }
}

function noteKey(note: Note): string {
    return `${note.code} ${note.subject} ${note.details ?? ''}`;
}
