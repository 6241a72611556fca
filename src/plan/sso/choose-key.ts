import { ownKey } from '../../model/authentik-own';
import { compareText } from '../../model/compare-text';
import type { SigningKey } from '../../model/sso';

/**
 * The types that every version signs with, best first. Others break signing, and discovery with it
 * (docs/servers/authentik.md#signing-keys).
 */
const usableTypes: readonly (string | undefined)[] = ['rsa', 'ec', undefined];

/** Whether every version signs with a key of this type; one that is not told is believed. */
export function isUsableKey({ type }: SigningKey): boolean {
    return usableTypes.includes(type);
}

/** authentik's own key pair, else the first RSA one by name, else the first EC one; undefined where none can sign. */
export function chooseKey(keys: readonly SigningKey[]): SigningKey | undefined {
    const rank = (key: SigningKey): number => (key.name === ownKey ? -1 : usableTypes.indexOf(key.type));
    return keys
        .filter(isUsableKey)
        .sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name) || compareText(a.id, b.id))[0];
}
