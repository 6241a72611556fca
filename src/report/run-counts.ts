import type { RunCounts } from '../run/run-record';
import { count } from './plan-lines';

/** What a run has done, in numbers. */
export function countsText({ settings, directory, rooms, members, removed, roles, accounts }: RunCounts): string {
    return [
        ...(directory > 0 ? [`${count(directory, 'change')} in authentik`] : []),
        `${count(settings, 'setting')} written`,
        `${count(rooms, 'room')} created`,
        `${count(members, 'member')} added`,
        ...(removed > 0 ? [`${count(removed, 'member')} removed`] : []),
        ...(roles > 0 ? [`${count(roles, 'role')} changed`] : []),
        ...(accounts > 0 ? [`${count(accounts, 'account')} (de)activated`] : []),
    ].join(', ');
}
