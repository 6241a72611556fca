import type { AuthentikVersion } from '../version';

const SECOND = 1000;

/**
 * Milliseconds before each further attempt at a delivery that failed; after the last one it is given up.
 *
 * Celery up to 2025.6: three, recorded 1, 1 and 3 s after one another (its own 1, 2, 4 s, cut by chance). The worker of
 * 2025.8 and later: the first was recorded after 30 s; that it doubles, five times in all, is from its settings.
 */
export function retryDelays(version: AuthentikVersion): readonly number[] {
    return version.isAtLeast('2025.8')
        ? [30, 60, 120, 240, 480].map((seconds) => seconds * SECOND)
        : [1, 1, 3].map((seconds) => seconds * SECOND);
}
