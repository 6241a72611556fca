import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { IdOf, Section } from './section';
import { adoptionSection } from './sections/adoption';
import { authentikSection } from './sections/authentik';
import { groupsSection } from './sections/groups';
import { loginSection } from './sections/login';
import { restrictionsSection } from './sections/restrictions';
import { rocketchatSection } from './sections/rocketchat';
import { whenSection } from './sections/when';

/** The sections of the settings page, in the order they are shown. */
export const sections = {
    authentik: authentikSection,
    rocketchat: rocketchatSection,
    login: loginSection,
    groups: groupsSection,
    adoption: adoptionSection,
    restrictions: restrictionsSection,
    when: whenSection,
};

export type SettingId = IdOf<(typeof sections)[keyof typeof sections]>;

const all: readonly Section<SettingId, unknown>[] = Object.values(sections);

/** Every setting, in the order of the page. */
export const settings: readonly (ISetting & { id: SettingId })[] = all.flatMap((section) => section.settings);
