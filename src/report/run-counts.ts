import type { RunCounts } from '../run/records/run-record';
import { count } from '../texts/count';

/** What a run has done, in numbers; what it has not done is not named. */
export function countsText({ settings, directory, rooms, members, removed, roles, accounts }: RunCounts): string {
    const parts = [
        [directory, `${count(directory, 'change')} in authentik`],
        [settings, `${count(settings, 'setting')} written`],
        [rooms, `${count(rooms, 'room')} created`],
        [members, `${count(members, 'member')} added`],
        [removed, `${count(removed, 'member')} removed`],
        [roles, `${count(roles, 'role')} changed`],
        [accounts, `${count(accounts, 'account')} (de)activated`],
    ] as const;
    const done = parts.flatMap(([number, text]) => (number > 0 ? [text] : []));
    return done.length > 0 ? done.join(', ') : 'nothing changed';
}
