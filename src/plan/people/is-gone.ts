import type { Directory } from '../../model/directory';
import type { Memory } from '../../model/memory';

/** Two looks at a list that is known to be whole did not show them: nobody is gone by one. */
export function isGone(uid: string, directory: Directory, { missedOnce = [] }: Pick<Memory, 'missedOnce'>): boolean {
    return isMissing(uid, directory) && directory.mayBePartial !== true && missedOnce.includes(uid);
}

/** The list of everybody was read, and they are not in it. */
export function isMissing(uid: string, { everyone, services = [] }: Directory): boolean {
    return everyone !== undefined && everyone.size > 0 && !everyone.has(uid) && !services.includes(uid);
}
