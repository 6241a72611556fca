import { targetKey, type Target } from './target';
import type { Memory } from './memory';

/**
 * Keys of the ledger for what the app may have given in one room: being in it, roles in it, and the team whose main room it is.
 * @param team name of that team
 */
export function givenInRoom(roomIds: Memory['roomIds'], roomId: string, team?: string): string[] {
    const names = [...roomIds].filter(([, id]) => id === roomId).map(([name]) => name);
    const targets = names.flatMap((room): Target[] => [
        { kind: 'room', room },
        { kind: 'room-role', room, role: 'owner' },
        { kind: 'room-role', room, role: 'moderator' },
    ]);
    return [...targets, ...(team === undefined ? [] : [{ kind: 'team', team } as const])].map(targetKey);
}
