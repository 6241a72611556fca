import type { Installation } from '../state/installation';

/** @returns what undoes everything that a blueprint does until then: the objects stay those that others hold */
export function snapshot(installation: Installation): () => void {
    const { providers, applications, bindings, scopeMappings, blueprints, consents } = installation;
    const { users, groups, roles, tokens, rules, transports, webhookMappings, policies } = installation;
    const undo = [
        ...[providers, applications, bindings, scopeMappings, blueprints, consents],
        ...[users, groups, roles, tokens, rules, transports, webhookMappings, policies],
    ].map((map) => snapshotMap(map as Map<unknown, object>));
    return () => undo.forEach((one) => one());
}

function snapshotMap(map: Map<unknown, object>): () => void {
    const before = [...map].map(([key, item]) => ({ key, item, copy: structuredClone(item) }));
    return () => {
        map.clear();
        for (const { key, item, copy } of before) {
            map.set(key, item instanceof Set ? copy : Object.assign(item, copy));
        }
    };
}
