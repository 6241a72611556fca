import type { Pause } from '../model/keep-up';

/** Whether nothing is to happen by itself at the moment. */
export function isPaused(pause: Pause | undefined, now: Date): pause is Pause {
    if (!pause) return false;
    return pause.until === undefined || Date.parse(pause.until) > now.getTime();
}
