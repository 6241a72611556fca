import type { Installation } from './installation';
import type { ApplicationRecord, FlowRecord, KeyPairRecord, ScopeMappingRecord } from './records';

/** Objects by the names that people know them by. Each throws where there is none. */

export function found<T>(item: T | undefined, kind: string, name: string): T {
    if (item === undefined) {
        throw new Error(`no ${kind} ${name}`);
    }
    return item;
}

export function flowWith({ flows }: Installation, slug: string): FlowRecord {
    return found(
        [...flows.values()].find((flow) => flow.slug === slug),
        'flow',
        slug,
    );
}

export function keyPairNamed({ keyPairs }: Installation, name: string): KeyPairRecord {
    return found(
        [...keyPairs.values()].find((pair) => pair.name === name),
        'key pair',
        name,
    );
}

/** @param name of the mapping, or of the scope for which authentik has a mapping of its own */
export function scopeMappingNamed({ scopeMappings }: Installation, name: string): ScopeMappingRecord {
    const all = [...scopeMappings.values()];
    return found(
        all.find((mapping) => mapping.name === name) ??
            all.find((mapping) => mapping.managed !== null && mapping.scopeName === name),
        'scope mapping',
        name,
    );
}

export function applicationWith({ applications }: Installation, slug: string): ApplicationRecord {
    return found(
        [...applications.values()].find((application) => application.slug === slug),
        'application',
        slug,
    );
}
