import type { Action } from './options';
import { readText, readYamlMap } from './read-file';
import { sample } from './servers';

/** What `npm start` alone plays: see the plan, apply it, prove it, two people log in, of which one is new, the new one gets the rooms, and the changes are kept. */
export const demoActions: readonly Action[] = [
    { kind: 'run', command: '/authentik-sync plan' },
    { kind: 'run', command: '/authentik-sync' },
    { kind: 'run', command: '/authentik-sync check' },
    { kind: 'login', username: 'ada' },
    { kind: 'login', username: 'katherine' },
    { kind: 'run', command: '/authentik-sync' },
    { kind: 'run', command: '/authentik-sync keep' },
];

/** The app settings of the demonstration, from `samples/`. */
export function demoSettings(): Record<string, unknown> {
    return { ...readYamlMap(sample('settings.yaml')), group_rules: readText(sample('group-rules.yaml')) };
}
