import { isSameFolded } from '../../model/fold-case';

/** Who is called so: written as it is there, or in another case where only one fits. */
export function withUsername<T extends { username: string }>(name: string, all: readonly T[]): T | undefined {
    const exact = all.find(({ username }) => username === name);
    const alike = all.filter(({ username }) => isSameFolded(username, name));
    return exact ?? (alike.length === 1 ? alike[0] : undefined);
}
