import type { ChangeOf } from '../model/change';
import { targetWords } from '../model/target';
import type { Texts } from '../texts/texts';
import { changeSaid } from './change-said';

/** Rooms to create that have a line each; of more, those that are alike share one. */
const SINGLE_LINES = 6;

type CreateRoom = ChangeOf<'create-room'>;

/** The rooms that a plan creates: a line each where they are few or where all is shown, else those of one rule, kind and owner together. */
export function createdLines(texts: Texts, changes: readonly CreateRoom[], mostNames: number): string[] {
    const isShort = changes.length > SINGLE_LINES && mostNames !== Infinity;
    const alike = new Map<string, [CreateRoom, ...CreateRoom[]]>();
    for (const change of changes) {
        const key = isShort ? JSON.stringify([change.type, change.creator, change.reason]) : change.room;
        const known = alike.get(key);
        if (known) known.push(change);
        else alike.set(key, [change]);
    }
    return [...alike.values()].map((rooms) =>
        rooms.length === 1 ? changeSaid(texts, rooms[0]).toString() : lineOf(texts, rooms, mostNames),
    );
}

function lineOf(texts: Texts, rooms: readonly [CreateRoom, ...CreateRoom[]], mostNames: number): string {
    const [{ type, creator, reason }] = rooms;
    const names = rooms.map(({ room }) => texts.said(targetWords({ kind: 'room', room })));
    const shown = texts.series(names, mostNames);
    return texts.say('part.rooms_alike', {
        type,
        creator,
        reason: texts.said(reason),
        count: rooms.length,
        rooms: shown,
    });
}
