import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ConfigProblem } from './config';
import type { IdOf, ValuesOf } from './section';
import { adoptionSection } from './sections/adoption';
import { advancedSection } from './sections/advanced';
import { connectSection } from './sections/connect';
import { groupsSection } from './sections/groups';
import { loginButtonSection } from './sections/login-button';
import { restrictionsSection } from './sections/restrictions';
import { safetySection } from './sections/safety';
import { whenSection } from './sections/when';

/** The sections of the settings page, in the order they are shown: first what everybody needs. */
const sections = {
    connect: connectSection,
    groups: groupsSection,
    adoption: adoptionSection,
    loginButton: loginButtonSection,
    restrictions: restrictionsSection,
    when: whenSection,
    safety: safetySection,
    advanced: advancedSection,
};

type Sections = typeof sections;

export type SettingId = IdOf<Sections[keyof Sections]>;

/** What was typed into each section, as its settings are read. */
export type SettingValues = { readonly [Name in keyof Sections]: ValuesOf<Sections[Name]> };

/** Every setting, in the order of the page. */
export const settings: readonly (ISetting & { id: SettingId })[] = Object.values(sections).flatMap<
    ISetting & { id: SettingId }
>((section) => section.settings);

/** @param stored the values by id, as the server has them */
export function readSettings(stored: Readonly<Record<string, unknown>>): {
    values: SettingValues;
    problems: ConfigProblem[];
} {
    const read = Object.entries(sections).map(([name, section]) => ({ name, ...section.read(stored) }));
    return {
        values: Object.fromEntries(read.map(({ name, values }) => [name, values])) as unknown as SettingValues,
        problems: read.flatMap(({ problems }): ConfigProblem[] => problems),
    };
}
