import type { Clock } from '../ports/clock';

declare function setTimeout(callback: () => void, milliseconds: number): unknown;

export const systemClock: Clock = {
    now: () => new Date(),
    wait: async (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};
