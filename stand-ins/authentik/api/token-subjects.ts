import type { Subject } from '../events/audit';
import type { Installation } from '../state/installation';
import type { TokenRecord } from '../state/records';

/** A token as the event log calls it (`Token.__str__`): with the time as Python prints it. */
export function tokenName({ identifier, expiring, expires }: TokenRecord): string {
    const printed = expires === null ? 'None' : expires.replace('T', ' ').replace(/(\.\d+)?Z$/, '$1000+00:00');
    return expiring ? `${identifier} (expires=${printed})` : identifier;
}

export function tokenSubject(token: TokenRecord): Subject {
    return { model: 'authentik_core.token', pk: token.pk, name: tokenName(token) };
}

/** Tokens that go with their owner. */
export function tokenSubjects({ tokens }: Installation, goes: (token: TokenRecord) => boolean): Subject[] {
    return [...tokens.values()].filter(goes).map(tokenSubject);
}
