import type { Verb } from '../report/help';

/** What the console shows, each by the verb that answers it; the rules are a text of the settings, and no answer of a verb. */
export const tabs = {
    overview: 'status',
    plan: 'plan',
    people: 'people',
    rules: undefined,
    check: 'check',
    history: 'history',
} as const satisfies Readonly<Record<string, Verb | undefined>>;

export type Tab = keyof typeof tabs;

export const tabNames = Object.keys(tabs) as Tab[];

export function isTab(name: unknown): name is Tab {
    return typeof name === 'string' && Object.prototype.hasOwnProperty.call(tabs, name);
}
